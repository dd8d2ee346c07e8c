import { ArrowLeftRight } from 'lucide-react';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';

/** Leads to handing over and one's own code, from the page about safety. */
export function ExchangeSection({ onOpen }: { readonly onOpen: () => void }) {
  const say = useSay();
  return (
    <section className="panel panel-body stack-small" aria-labelledby="exchange-heading">
      <h2 id="exchange-heading">{say('exchange.safety.title')}</h2>
      <p className="muted">{say('exchange.safety.more')}</p>
      <div>
        <Button icon={<ArrowLeftRight size={16} aria-hidden />} onPress={onOpen}>
          {say('exchange.safety.open')}
        </Button>
      </div>
    </section>
  );
}
