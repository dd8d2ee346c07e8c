export type Ordered = { readonly id: string; readonly order?: string | undefined };

/**
 * Records in their order: by `order`, then by id, both compared by code unit. Records without an order come first.
 * The order of the keys of a collection means nothing.
 */
export function inOrder<Entry extends Ordered>(records: Readonly<Record<string, Entry>>): readonly Entry[] {
  return Object.values(records).toSorted(byOrder);
}

export function byOrder(one: Ordered, other: Ordered): number {
  return compareOrder(one.order ?? '', other.order ?? '') || compareOrder(one.id, other.id);
}

/** Compares two texts by code unit, the same on every machine. */
export function compareOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
