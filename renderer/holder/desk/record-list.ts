import type { KindName } from '#shared/kinds/index';
import { kindIn, type ListName } from '#shared/records/lists';
import { byOrder } from '#shared/records/order';
import type { Fields } from '#shared/schema/fields';
import { unfinishedRecords } from '../../session/drafts';
import type { HolderSnapshot } from '../../session/snapshot';

export type ShownRecord = Fields & { readonly id: string };

/** The records of one list of a holder. */
export type RecordList = {
  readonly list: ListName;
  readonly kind: KindName;
  /** Stored records in their order, then those that lack something. */
  readonly records: readonly ShownRecord[];
  readonly unfinished: ReadonlySet<string>;
};

type Seen = Pick<HolderSnapshot, 'lists' | 'drafts'>;

/** The records of a list as they stand on the disk or are on their way to it, the unfinished ones last. */
export function recordsIn({ lists, drafts }: Seen, list: ListName): RecordList {
  const stored = Object.entries(lists[list] ?? {})
    .map(([id, record]) => ({ ...ordered(record), id, record: withId(record, id) }))
    .toSorted(byOrder)
    .map(({ record }) => record);
  const unfinished = unfinishedRecords(drafts, list);
  return {
    list,
    kind: kindIn(list),
    records: unfinished.length === 0 ? stored : [...stored, ...unfinished],
    unfinished: new Set(unfinished.map(({ id }) => id)),
  };
}

function ordered({ order }: Fields): { readonly order?: string } {
  return typeof order === 'string' ? { order } : {};
}

const known = new WeakMap<Fields, ShownRecord>();

/** The same object as long as the record is the same. */
function withId(record: Fields, id: string): ShownRecord {
  const before = known.get(record);
  if (before !== undefined) return before;
  const shown = { ...record, id };
  known.set(record, shown);
  return shown;
}

export type RecordCount = { readonly all: number; readonly unfinished: number };

/** How many records a list has, and how many of them lack something. */
export function countIn({ lists, drafts }: Seen, list: ListName): RecordCount {
  const unfinished = unfinishedRecords(drafts, list).length;
  return { all: Object.keys(lists[list] ?? {}).length + unfinished, unfinished };
}
