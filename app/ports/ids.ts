/** New names for new things. */
export interface Ids {
  /** An id that nothing else in the vault has. */
  nextId(): string;
  /** A name for the one who writes history, 32 hexadecimal digits: new for each session. */
  nextActor(): string;
}

/** Ids that count up, so that runs repeat. */
export function countingIds(): Ids {
  let count = 0;
  const next = (): number => (count += 1);
  return {
    nextId: () => `id-${next()}`,
    nextActor: () => next().toString(16).padStart(32, '0'),
  };
}
