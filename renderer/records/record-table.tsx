import { type ReactNode, useRef, useState } from 'react';
import type { ReferenceKind } from '#shared/schema/ids';
import { Button } from '../ui/button';
import { type Selection, withoutGone } from '../ui/table/selection';
import { Table, type TableHandle } from '../ui/table/table';
import { useTranslator } from '../program/translation';
import type { TableRecord } from './record-cells';
import { ColumnsMenu, type RecordAction, SelectionBar, TableFilter } from './record-table-tools';
import { useTableView } from './use-table-view';
import './record-table.css';
import './records.css';

type RecordTableProps = {
  readonly kind: ReferenceKind;
  /** What the table is called: "Decisions". */
  readonly label: string;
  /** Stored records and unfinished ones, in the order of the book. */
  readonly records: readonly TableRecord[];
  /** The records among them that lack what their kind must have. */
  readonly unfinished?: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  /** To the bin: the Delete key and a button beside the other actions. */
  readonly onDelete?: (ids: readonly string[]) => void;
  readonly actions?: readonly RecordAction[];
  /** The row to begin at, with the focus: the record that was just left. */
  readonly focusId?: string | undefined;
  /** What stands in a table without records. */
  readonly empty?: ReactNode;
};

const noActions: readonly RecordAction[] = [];
const nothing: Selection = new Set();

/** All records of one kind: sorted by any column, narrowed by words, selected and acted on together. */
export function RecordTable({ kind, label, records, onOpen, onDelete, ...props }: RecordTableProps) {
  const { say } = useTranslator();
  const view = useTableView({ kind, records, unfinished: props.unfinished });
  const [wanted, setWanted] = useState(nothing);
  const filter = useRef<HTMLInputElement>(null);
  const table = useRef<TableHandle>(null);
  const { ids } = view;
  const selected = withoutGone(wanted, ids);
  const goToRows = (): void => {
    table.current?.focus();
  };
  const remove =
    onDelete &&
    ((gone: readonly string[]) => {
      onDelete(gone);
      setWanted(nothing);
    });
  return (
    <div className="record-table">
      {records.length > 0 && (
        <div className="record-table-tools">
          <TableFilter view={view} all={records.length} inputRef={filter} onGoToRows={goToRows} />
          {selected.size > 0 ? (
            <SelectionBar
              ids={ids.filter((id) => selected.has(id))}
              actions={props.actions ?? noActions}
              onDelete={remove}
              onClear={() => {
                setWanted(nothing);
                goToRows();
              }}
            />
          ) : (
            <ColumnsMenu kind={kind} view={view} />
          )}
        </div>
      )}
      <Table
        label={label}
        tickLabel={say('recordTable.selectAll')}
        columns={view.columns}
        ids={ids}
        sort={view.sort}
        onSort={view.sortBy}
        selected={selected}
        onSelect={setWanted}
        onOpen={onOpen}
        onDelete={remove}
        onType={() => filter.current?.focus()}
        focusId={props.focusId}
        handle={table}
      >
        {records.length === 0 && (
          <div className="record-table-empty muted">{props.empty ?? say('recordTable.empty')}</div>
        )}
        {records.length > 0 && ids.length === 0 && (
          <NoMatch
            query={view.asked}
            onShowAll={() => {
              view.search('');
              filter.current?.focus();
            }}
          />
        )}
      </Table>
    </div>
  );
}

type NoMatchProps = {
  readonly query: string;
  readonly onShowAll: () => void;
};

/** Stands in place of rows where the filter left none. */
function NoMatch({ query, onShowAll }: NoMatchProps) {
  const { say } = useTranslator();
  return (
    <div className="record-table-empty muted">
      <p>{say('recordTable.noMatch', { query })}</p>
      <Button small onPress={onShowAll}>
        {say('recordTable.showAll')}
      </Button>
    </div>
  );
}
