import { FileInput } from 'lucide-react';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { ColleagueList } from './colleagues/colleague-list';
import { OwnCode } from '../../exchange/own-code';
import '../../exchange/exchange.css';

/** Where handing over and taking in begin: a file that came, one's own code, the colleagues. */
export function ExchangePage({ onTakeIn }: { readonly onTakeIn: () => void }) {
  const say = useSay();
  return (
    <Page title={say('exchange.title')} lead={say('exchange.lead')}>
      <div className="exchange stack">
        <section className="panel panel-body stack-small" aria-labelledby="take-in-heading">
          <h2 id="take-in-heading">{say('exchange.take.title')}</h2>
          <p className="muted">{say('exchange.take.more')}</p>
          <div>
            <Button look="primary" icon={<FileInput size={16} aria-hidden />} onPress={onTakeIn}>
              {say('exchange.take.open')}
            </Button>
          </div>
        </section>
        <section className="panel panel-body stack-small" aria-labelledby="hand-over-heading">
          <h2 id="hand-over-heading">{say('exchange.give.head')}</h2>
          <p className="muted">{say('exchange.give.more')}</p>
        </section>
        <OwnCode />
        <ColleagueList />
      </div>
    </Page>
  );
}
