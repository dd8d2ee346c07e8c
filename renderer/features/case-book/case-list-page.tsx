import { ShieldCheck } from 'lucide-react';
import { useMemo } from 'react';
import { confidentialities } from '#shared/schema/record';
import type { ListName } from '#shared/records/lists';
import { ListPage } from '../../holder/pages/list-page';
import type { RecordActions } from '../../holder/deeds/use-record-actions';
import { useSay } from '../../program/translation';
import type { RecordAction } from '../../records/record-table-tools';
import type { CaseDesk } from './view/case-desk';

type CaseListPageProps = { readonly desk: CaseDesk; readonly list: ListName; readonly focusId: string | undefined };

/** The table of one kind of record, with who may learn of the records for several of them at once. */
export function CaseListPage({ desk, list, focusId }: CaseListPageProps) {
  return <ListPage desk={desk} list={list} focusId={focusId} actions={useConfidentiality(desk.actions, list)} />;
}

function useConfidentiality({ setAll }: RecordActions, list: ListName): readonly RecordAction[] {
  const say = useSay();
  return useMemo(() => {
    const levels = confidentialities.map((level) => ({
      id: level,
      label: say(`choice.record-confidentiality.${level}`),
    }));
    return [
      {
        id: 'confidentiality',
        label: say('caseBook.confidentiality'),
        icon: <ShieldCheck size={15} aria-hidden />,
        options: [...levels, { id: '', label: say('caseBook.confidentialityNone') }],
        onAct: (ids, chosen) => {
          const level = confidentialities.find((each) => each === chosen);
          setAll(list, ids, 'confidentiality', level);
        },
      },
    ];
  }, [say, setAll, list]);
}
