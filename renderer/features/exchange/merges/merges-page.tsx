import { FailureNotice } from '../../../program/failure-notice';
import { usePageShortcuts } from '../../../program/page-shortcuts';
import { useSay } from '../../../program/translation';
import type { HolderDesk } from '../../../holder/desk/holder-desk';
import { HolderFrame } from '../../../holder/frame/holder-frame';
import { leaveHome } from '../../../holder/pages/leave-home';
import { Progress } from '../../../ui/progress';
import { useFocusNext } from '../../../ui/use-focus-next';
import { useLostFocus } from '../../../ui/use-lost-focus';
import { ConflictList } from './conflict-list';
import { MergeList } from './merge-list';
import type { Merging } from './use-merging';
import '../../../exchange/exchange.css';

type MergesPageProps = { readonly desk: HolderDesk; readonly merging: Merging };

/** Where two have changed the same thing, to choose; and what came from others, to undo. */
export function MergesPage({ desk, merging }: MergesPageProps) {
  const say = useSay();
  const { conflicts, merges, failure, choose, undo } = merging;
  usePageShortcuts({ leave: leaveHome(desk) });
  return (
    <HolderFrame desk={desk} title={say('exchange.merges.title')}>
      <div className="holder-content exchange stack">
        {failure !== undefined && <FailureNotice failure={failure} />}
        {conflicts === undefined && failure === undefined && <Progress label={say('exchange.merges.loading')} />}
        {conflicts !== undefined && (
          <section className="stack" aria-labelledby="conflicts-heading">
            <h2 id="conflicts-heading">{say('exchange.merges.conflicts')}</h2>
            {conflicts.length === 0 ? (
              <NoConflicts />
            ) : (
              <>
                <p className="muted">{say('exchange.merges.lead')}</p>
                <p>{say('exchange.merges.left', { count: conflicts.length })}</p>
                <ConflictList conflicts={conflicts} choose={choose} />
              </>
            )}
          </section>
        )}
        {merges !== undefined && <Merges merges={merges} undo={undo} />}
      </div>
    </HolderFrame>
  );
}

function Merges({ merges, undo }: Pick<Parameters<typeof MergeList>[0], 'merges' | 'undo'>) {
  const say = useSay();
  const [heading, focusHeading] = useFocusNext<HTMLHeadingElement>();
  return (
    <section className="stack" aria-labelledby="merges-heading">
      <h2 id="merges-heading" ref={heading} tabIndex={-1}>
        {say('exchange.merges.list')}
      </h2>
      <p className="muted">{say(merges.length === 0 ? 'exchange.merges.listNone' : 'exchange.merges.listMore')}</p>
      {merges.length > 0 && <MergeList merges={merges} undo={undo} onUndone={focusHeading} />}
    </section>
  );
}

/** Takes the focus of the last choice. */
function NoConflicts() {
  const say = useSay();
  const place = useLostFocus<HTMLParagraphElement>();
  return (
    <p ref={place} tabIndex={-1} className="muted">
      {say('exchange.merges.none')}
    </p>
  );
}
