import { collectionKinds } from '#shared/records/lists';
import type { CollectionName } from '#shared/records/case-book';
import { byOrder } from '#shared/records/order';
import { unfinishedRecords } from '../../../session/drafts';
import type { HolderSnapshot } from '../../../session/snapshot';
import { sectionOrder } from './section-groups';
import type { Fields } from '#shared/schema/fields';

export type ShownRecord = Fields & { readonly id: string };

export type CaseKind = (typeof collectionKinds)[CollectionName];

export type Section = {
  readonly collection: CollectionName;
  readonly kind: CaseKind;
  /** Stored records in their order, then those that lack something. */
  readonly records: readonly ShownRecord[];
  readonly unfinished: ReadonlySet<string>;
};

type Seen = Pick<HolderSnapshot, 'lists' | 'drafts'>;

/** The records of one kind. */
export function sectionOf({ lists, drafts }: Seen, collection: CollectionName): Section {
  const stored = Object.entries(lists[collection] ?? {})
    .map(([id, record]) => ({ ...ordered(record), id, record: withId(record, id) }))
    .toSorted(byOrder)
    .map(({ record }) => record);
  const unfinished = unfinishedRecords(drafts, collection);
  return {
    collection,
    kind: collectionKinds[collection],
    records: unfinished.length === 0 ? stored : [...stored, ...unfinished],
    unfinished: new Set(unfinished.map(({ id }) => id)),
  };
}

/** All records by kind, in the order of the list beside the case. */
export function sectionsOf(seen: Seen): readonly Section[] {
  return sectionOrder.map((collection) => sectionOf(seen, collection));
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

export type SectionCount = { readonly all: number; readonly unfinished: number };

/** How many records of each kind there are, and how many of them lack something. */
export function sectionCounts({ lists, drafts }: Seen): ReadonlyMap<CollectionName, SectionCount> {
  return new Map(
    sectionOrder.map((collection) => {
      const unfinished = unfinishedRecords(drafts, collection).length;
      return [collection, { all: Object.keys(lists[collection] ?? {}).length + unfinished, unfinished }];
    }),
  );
}
