import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ReferenceKind } from '#shared/schema/ids';
import { Button } from '../ui/button';
import { type Selection, withoutGone } from '../ui/table/selection';
import { Table, type TableHandle } from '../ui/table/table';
import { useAnnounce } from '../program/announcer';
import { useTranslator } from '../program/translation';
import { createCells, type RecordCells, type TableRecord } from './record-cells';
import { shownColumns } from './record-columns';
import { useRecordScope } from './record-scope';
import { ColumnsMenu, type RecordAction, SelectionBar, TableFilter } from './record-table-tools';
import { useRecordColumns } from './use-record-columns';
import { sortNow, useShownRecords } from './use-shown-records';
import { useTableSettings } from './use-table-settings';
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
export function RecordTable({
  kind,
  label,
  records,
  onOpen,
  onDelete,
  actions = noActions,
  ...props
}: RecordTableProps) {
  const { say } = useTranslator();
  const announce = useAnnounce();
  const [settings, keep] = useTableSettings(kind);
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(nothing);
  const filter = useRef<HTMLInputElement>(null);
  const table = useRef<TableHandle>(null);
  const fields = useMemo(() => shownColumns(kind, settings.columns), [kind, settings.columns]);
  const sort = sortNow(kind, fields, settings);
  const cells = useCells(kind);
  const asked = useDeferredValue(query.trim());
  const shown = useShownRecords({ records, fields, sort, query: asked, cells });
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const selected = withoutGone(wanted, ids);
  const columns = useRecordColumns({ records, fields, cells, unfinished: props.unfinished, kind });

  const tellFound = useEffectEvent(() => {
    announce(say('recordTable.announceFound', { count: shown.length }));
  });
  useEffect(() => {
    if (asked !== '') tellFound();
  }, [asked]);

  const sortBy = (by: string): void => {
    const isDescending = sort?.by === by && !sort.isDescending;
    keep({ ...settings, sortBy: by, isDescending });
    const column = columns.find(({ id }) => id === by)?.label ?? by;
    announce(say(isDescending ? 'recordTable.sortedDown' : 'recordTable.sortedUp', { column }));
  };
  const goToRows = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
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
          <div className="record-table-find" onKeyDown={goToRows}>
            <TableFilter query={query} onQuery={setQuery} inputRef={filter} count={shown.length} all={records.length} />
          </div>
          {selected.size > 0 ? (
            <SelectionBar
              ids={ids.filter((id) => selected.has(id))}
              actions={actions}
              onDelete={remove}
              onClear={() => {
                setWanted(nothing);
                table.current?.focus();
              }}
            />
          ) : (
            <ColumnsMenu
              kind={kind}
              chosen={settings.columns}
              onChoose={(chosen) => {
                keep({ ...settings, columns: chosen === undefined ? undefined : [...chosen] });
              }}
            />
          )}
        </div>
      )}
      <Table
        label={label}
        tickLabel={say('recordTable.selectAll')}
        columns={columns}
        ids={ids}
        sort={sort}
        onSort={sortBy}
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
          <div className="record-table-empty muted">
            <p>{say('recordTable.noMatch', { query: asked })}</p>
            <Button
              small
              onPress={() => {
                setQuery('');
                filter.current?.focus();
              }}
            >
              {say('recordTable.showAll')}
            </Button>
          </div>
        )}
      </Table>
    </div>
  );
}

function useCells(kind: ReferenceKind): RecordCells {
  const translator = useTranslator();
  const { find } = useRecordScope();
  return useMemo(() => createCells(kind, find, translator), [kind, find, translator]);
}
