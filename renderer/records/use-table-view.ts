import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { TableSettings } from '#shared/contract/settings';
import type { ReferenceKind } from '#shared/schema/ids';
import type { TableColumn, TableSort } from '../ui/table/table-column';
import { useAnnounce } from '../program/announcer';
import { useTranslator } from '../program/translation';
import { createCells, type RecordCells, type TableRecord } from './record-cells';
import { shownColumns } from './record-columns';
import { useRecordScope } from './record-scope';
import { useRecordColumns } from './use-record-columns';
import { sortNow, useShownRecords } from './use-shown-records';
import { useTableSettings } from './use-table-settings';

/** How the records of one kind are looked at, and what is seen of them. */
export type TableView = {
  readonly columns: readonly TableColumn[];
  /** The columns that were chosen; undefined for the usual ones. */
  readonly chosen: TableSettings['columns'];
  readonly chooseColumns: (chosen: readonly string[] | undefined) => void;
  readonly sort: TableSort | undefined;
  /** Sorts by a column; the other way round where it is sorted by it. */
  readonly sortBy: (columnId: string) => void;
  readonly query: string;
  readonly search: (query: string) => void;
  /** What the rows were searched for; may come a little after the query. */
  readonly asked: string;
  /** The records that are left, in their order. */
  readonly ids: readonly string[];
};

type ViewedRecords = {
  readonly kind: ReferenceKind;
  readonly records: readonly TableRecord[];
  readonly unfinished: ReadonlySet<string> | undefined;
};

/** A table of records, sorted and narrowed. Columns and order are remembered for the kind; what is found is read out. */
export function useTableView({ kind, records, unfinished }: ViewedRecords): TableView {
  const [settings, keep] = useTableSettings(kind);
  const [query, search] = useState('');
  const fields = useMemo(() => shownColumns(kind, settings.columns), [kind, settings.columns]);
  const sort = sortNow(kind, fields, settings);
  const cells = useCells(kind);
  const asked = useDeferredValue(query.trim());
  const shown = useShownRecords({ records, fields, sort, query: asked, cells });
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const columns = useRecordColumns({ records, fields, cells, unfinished, kind });
  const tellSorted = useTold(asked, shown.length);
  const sortBy = (by: string): void => {
    const isDescending = sort?.by === by && !sort.isDescending;
    keep({ ...settings, sortBy: by, isDescending });
    tellSorted(columns.find(({ id }) => id === by)?.label ?? by, isDescending);
  };
  const chooseColumns = (chosen: readonly string[] | undefined): void => {
    keep({ ...settings, columns: chosen === undefined ? undefined : [...chosen] });
  };
  return { columns, chosen: settings.columns, chooseColumns, sort, sortBy, query, search, asked, ids };
}

/** Reads out how many records were found. Returns the way to read out how they are sorted. */
function useTold(asked: string, count: number): (column: string, isDescending: boolean) => void {
  const { say } = useTranslator();
  const announce = useAnnounce();
  const tellFound = useEffectEvent(() => {
    announce(say('recordTable.announceFound', { count }));
  });
  useEffect(() => {
    if (asked !== '') tellFound();
  }, [asked]);
  return (column, isDescending) => {
    announce(say(isDescending ? 'recordTable.sortedDown' : 'recordTable.sortedUp', { column }));
  };
}

function useCells(kind: ReferenceKind): RecordCells {
  const translator = useTranslator();
  const { find } = useRecordScope();
  return useMemo(() => createCells(kind, find, translator), [kind, find, translator]);
}
