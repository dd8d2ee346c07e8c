import { usePageShortcuts } from '../../program/page-shortcuts';
import { BinList } from '../../holder/bin-list';
import { useSay } from '../../program/translation';
import { ViewFrame } from './view/view-frame';
import type { ViewProps } from './view/view-props';

/** The deleted records of a case. */
export function BinView({ bookId, actions, ...props }: ViewProps) {
  const say = useSay();
  usePageShortcuts({
    leave: () => {
      props.go({ at: 'overview' }, 'back');
    },
  });
  return (
    <ViewFrame {...props} title={say('caseBook.bin')}>
      <div className="case-page stack">
        <p className="muted">{say('session.binLead')}</p>
        <BinList holder={bookId} asOf={props.state.savedAt} onRestore={actions.bringBack} />
      </div>
    </ViewFrame>
  );
}
