import { Plus, ShieldCheck } from 'lucide-react';
import { useMemo } from 'react';
import { confidentialities } from '#shared/schema/record';
import { RecordTable } from '../../records/record-table';
import type { RecordAction } from '../../records/record-table-tools';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import type { Section } from './view/sections';

type SectionTableProps = {
  readonly section: Section;
  readonly focusId: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
  readonly onDelete: (ids: readonly string[]) => void;
  /** Gives a field of several records the same value. */
  readonly onSetAll: (ids: readonly string[], field: string, value: unknown) => void;
};

/** All records of one kind in a table. */
export function SectionTable({ section, focusId, onOpen, onNew, onDelete, onSetAll }: SectionTableProps) {
  const say = useSay();
  const { kind, records, unfinished } = section;
  const actions = useMemo((): readonly RecordAction[] => {
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
        onAct: (ids, level) => {
          onSetAll(
            ids,
            'confidentiality',
            confidentialities.find((each) => each === level),
          );
        },
      },
    ];
  }, [say, onSetAll]);
  return (
    <div className="case-table">
      <RecordTable
        kind={kind}
        label={say(`kind.${kind}.many`)}
        records={records}
        unfinished={unfinished}
        onOpen={onOpen}
        onDelete={onDelete}
        actions={actions}
        focusId={focusId}
        empty={<Empty section={section} onNew={onNew} />}
      />
    </div>
  );
}

function Empty({ section: { kind }, onNew }: Pick<SectionTableProps, 'section' | 'onNew'>) {
  const say = useSay();
  return (
    <div className="case-empty">
      <p>{say(`section.purpose.${kind}`)}</p>
      <Button icon={<Plus size={15} aria-hidden />} onPress={onNew}>
        {say(`section.new.${kind}`)}
      </Button>
    </div>
  );
}
