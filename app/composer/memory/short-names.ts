import { type Attempts, createAttempts } from './attempts';

/** Which short names of laws a document has introduced, and which of them it has used since. */
export type ShortNames = {
  /** The name stands in the text behind the full one; `letters` are those of the name. */
  readonly introduce: (key: string, letters: string) => void;
  /** The law is called by the name alone. */
  readonly use: (key: string) => void;
  readonly isKnown: (key: string) => boolean;
  /** Those that were introduced for nothing: the letters of each by its key. */
  readonly unused: () => ReadonlyMap<string, string>;
};

export function createShortNames(attempts: Attempts = createAttempts()): ShortNames {
  const introduced = new Map<string, string>();
  const used = new Set<string>();
  return {
    introduce: (key, letters) => {
      if (introduced.has(key)) return;
      introduced.set(key, letters);
      attempts.remembered(() => introduced.delete(key));
    },
    use: (key) => {
      if (used.has(key)) return;
      used.add(key);
      attempts.remembered(() => used.delete(key));
    },
    isKnown: (key) => introduced.has(key),
    unused: () => new Map([...introduced].filter(([key]) => !used.has(key))),
  };
}
