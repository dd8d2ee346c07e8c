/** Chance that is the same for the same seed. */
export type Chance = {
  /** A whole number below `end`. */
  readonly below: (end: number) => number;
  /** True as often as `share` says, between 0 and 1. */
  readonly is: (share: number) => boolean;
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** Up to `most` different ones, at least one where there are any. */
  readonly someOf: <Item>(items: readonly Item[], most: number) => readonly Item[];
  /** A number that this chance has given to nobody else. */
  readonly unique: () => number;
};

/** The generator mulberry32: short, and good enough to throw dice with. */
export function chance(seed: number): Chance {
  let state = seed;
  let given = 100;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number) => Math.floor(next() * end);
  const someOf = <Item>(items: readonly Item[], most: number) => {
    const left = [...items];
    const count = Math.min(items.length, 1 + below(most));
    return Array.from({ length: count }, () => left.splice(below(left.length), 1)).flat();
  };
  return {
    below,
    is: (share) => next() < share,
    oneOf: (items) => items[below(items.length)] ?? items[0],
    someOf,
    unique: () => {
      given += 1;
      return given;
    },
  };
}
