import { moved } from './loose-items';

/** Keys for the items of a list that have no ids, so that a moved item takes its half-typed fields along. */
export type ItemKeys = { readonly keys: readonly number[]; readonly next: number };

export const noKeys: ItemKeys = { keys: [], next: 0 };

/** One key for each item; items that came from elsewhere get new ones. */
export function fitKeys({ keys, next }: ItemKeys, count: number): ItemKeys {
  const missing = Math.max(0, count - keys.length);
  const added = Array.from({ length: missing }, (_, index) => next + index);
  return { keys: [...keys.slice(0, count), ...added], next: next + missing };
}

export function withoutKey({ keys, next }: ItemKeys, at: number): ItemKeys {
  return { keys: keys.filter((_, index) => index !== at), next };
}

export function movedKey({ keys, next }: ItemKeys, at: number, to: number): ItemKeys {
  return { keys: moved(keys, at, to), next };
}
