import { useMemo } from 'react';
import type { FieldDescription } from '#shared/records/describe';
import type { ReferenceKind } from '#shared/schema/ids';
import type { TableSort } from '../ui/table/table-column';
import { useTranslator } from '../program/translation';
import type { RecordCells, TableRecord } from './record-cells';
import { usualSort } from './record-columns';
import { isFound, readSearch } from './search-text';
import { sortRecords } from './sort-records';

export type ShownQuestion = {
  readonly records: readonly TableRecord[];
  readonly fields: readonly FieldDescription[];
  readonly sort: TableSort | undefined;
  readonly query: string;
  readonly cells: RecordCells;
};

/** The records as the table shows them: sorted, and narrowed by what is searched for. */
export function useShownRecords({ records, fields, sort, query, cells }: ShownQuestion): readonly TableRecord[] {
  const { locale } = useTranslator();
  const [by, isDescending] = [sort?.by, sort?.isDescending ?? false];
  const sorted = useMemo(() => {
    const field = fields.find(({ name }) => name === by);
    if (field === undefined) return records;
    const collator = new Intl.Collator(locale, { numeric: true });
    return sortRecords(records, (record) => cells.sortKey(record, field), isDescending, collator);
  }, [records, fields, by, isDescending, cells, locale]);
  return useMemo(() => {
    if (query === '') return sorted;
    const words = readSearch(query);
    if (words === undefined) return [];
    return sorted.filter((record) => isFound(words, cells.searchText(record, fields)));
  }, [sorted, query, cells, fields]);
}

/** What a table is sorted by: what was chosen last, as long as that column is shown. */
export function sortNow(
  kind: ReferenceKind,
  fields: readonly FieldDescription[],
  { sortBy, isDescending = false }: { sortBy?: string | undefined; isDescending?: boolean | undefined },
): TableSort | undefined {
  const by = sortBy ?? usualSort(kind);
  return by !== undefined && fields.some(({ name }) => name === by) ? { by, isDescending } : undefined;
}
