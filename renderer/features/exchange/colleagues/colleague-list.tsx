import { X } from 'lucide-react';
import type { ExchangeCard } from '#shared/contract/exchange-api';
import { useAnnounce } from '../../../program/announcer';
import { FailureNotice } from '../../../program/failure-notice';
import { useProgram } from '../../../program/program';
import { useSay } from '../../../program/translation';
import { useTask } from '../../../program/use-task';
import { Button } from '../../../ui/button';
import { useFocusNext } from '../../../ui/use-focus-next';
import { AddColleagueButton } from '../../../exchange/add-colleague-button';
import { useColleagues } from '../../../exchange/use-colleagues';

/** Those whose code is in the vault, each with the words of it. */
export function ColleagueList() {
  const say = useSay();
  const announce = useAnnounce();
  const { vault } = useProgram();
  const colleagues = useColleagues();
  const [removing, run] = useTask<readonly ExchangeCard[]>();
  const [heading, focusHeading] = useFocusNext<HTMLHeadingElement>();
  const failure = colleagues.failure ?? removing.failure;
  const remove = async ({ name, code }: ExchangeCard): Promise<void> => {
    const left = await run(() => vault.removeColleague(code));
    if (left === undefined) return;
    colleagues.took(left);
    focusHeading();
    announce(say('exchange.colleagues.removed', { name }));
  };
  return (
    <section className="panel panel-body stack" aria-labelledby="colleagues-heading">
      <div className="stack-small">
        <h2 id="colleagues-heading" ref={heading} tabIndex={-1}>
          {say('exchange.colleagues.title')}
        </h2>
        <p className="muted">{say('exchange.colleagues.more')}</p>
      </div>
      {failure !== undefined && <FailureNotice failure={failure} />}
      {colleagues.all?.length === 0 && <p className="muted">{say('exchange.colleagues.none')}</p>}
      {colleagues.all !== undefined && colleagues.all.length > 0 && (
        <ul className="exchange-colleagues">
          {colleagues.all.map((each) => (
            <li key={each.code} className="exchange-colleague">
              <div>
                <p>{each.name}</p>
                <p className="muted small selectable">{each.words.join(' ')}</p>
              </div>
              <Button
                small
                look="quiet"
                icon={<X size={15} aria-hidden />}
                aria-label={say('exchange.colleagues.remove', { name: each.name })}
                isPending={removing.isRunning}
                onPress={() => void remove(each)}
              />
            </li>
          ))}
        </ul>
      )}
      <AddColleagueButton onAdded={colleagues.took} />
    </section>
  );
}
