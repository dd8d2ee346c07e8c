import { Plus } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { RecordTable } from '../../records/record-table';
import type { RecordAction } from '../../records/record-table-tools';
import { Button } from '../../ui/button';
import type { HolderDesk, ListAbout } from '../desk/holder-desk';
import type { RecordList } from '../desk/record-list';

type ListTableProps = {
  readonly desk: HolderDesk;
  readonly about: ListAbout;
  readonly records: RecordList;
  /** The row to begin at; the first, where it is empty. */
  readonly focusId: string | undefined;
  /** What can be done with the selected records, besides deleting them. */
  readonly actions?: readonly RecordAction[] | undefined;
  readonly onNew: () => void;
};

/** All records of a list in a table. */
export function ListTable({ desk, about, records, focusId, actions: more, onNew }: ListTableProps) {
  const { go, actions } = desk;
  const { list, kind } = about;
  const open = useCallback(
    (id: string) => {
      go({ at: 'record', to: { kind, id } });
    },
    [go, kind],
  );
  const remove = useCallback(
    (ids: readonly string[]) => {
      actions.remove(list, ids);
    },
    [actions, list],
  );
  return (
    <div className="holder-table">
      <RecordTable
        kind={kind}
        label={about.name}
        records={records.records}
        unfinished={records.unfinished}
        onOpen={open}
        onDelete={remove}
        {...(more !== undefined && { actions: more })}
        focusId={focusId}
        empty={<ListEmpty about={about} onNew={onNew} />}
      />
    </div>
  );
}

type ListEmptyProps = {
  readonly about: ListAbout;
  readonly onNew: () => void;
  readonly children?: ReactNode;
};

/** What stands where no record is there yet: what belongs here, and the way to the first one. */
export function ListEmpty({ about, onNew, children }: ListEmptyProps) {
  return (
    <div className="holder-empty">
      <p>{about.empty}</p>
      <Button icon={<Plus size={15} aria-hidden />} onPress={onNew}>
        {about.begin}
      </Button>
      {children}
    </div>
  );
}
