import { usePageShortcuts } from '../../program/page-shortcuts';
import { recordTitle } from '../../records/record-title';
import { BinList } from '../../holder/bin-list';
import { useTranslator } from '../../program/translation';
import { ViewFrame } from './view/view-frame';
import type { ViewProps } from './view/view-props';

/** The deleted records of a case. */
export function BinView({ bookId, actions, ...props }: ViewProps) {
  const translator = useTranslator();
  const { say } = translator;
  usePageShortcuts({
    leave: () => {
      props.go({ at: 'overview' }, 'back');
    },
  });
  return (
    <ViewFrame {...props} title={say('caseBook.bin')}>
      <div className="case-page stack">
        <p className="muted">{say('session.binLead')}</p>
        <BinList
          holder={bookId}
          asOf={props.state.savedAt}
          onRestore={(records) => {
            const [first] = records;
            const record = first === undefined ? '' : recordTitle(first.to.kind, first.record, translator);
            actions.restore(records, say('session.restored', { count: records.length, record }));
          }}
        />
      </div>
    </ViewFrame>
  );
}
