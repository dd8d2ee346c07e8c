import type { SortKey } from './record-cells';

/** Orders by a key in either direction. Records without one come last in both; equal ones stay as they were. */
export function sortRecords<Entry>(
  records: readonly Entry[],
  keyOf: (record: Entry) => SortKey,
  isDescending: boolean,
  collator: Intl.Collator,
): readonly Entry[] {
  const turn = isDescending ? -1 : 1;
  return records
    .map((record) => ({ record, key: keyOf(record) }))
    .toSorted(({ key: one }, { key: other }) => {
      if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
      return turn * compare(one, other, collator);
    })
    .map(({ record }) => record);
}

function compare(one: string | number, other: string | number, collator: Intl.Collator): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other));
}
