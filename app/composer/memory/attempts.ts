import type { Words } from '../words/words';

/** What a sentence leaves behind in a document: names that are known, fields that are told, questions, notes. */
export type Attempts = {
  /** Notes how something that was just remembered is forgotten again. */
  readonly remembered: (forget: () => void) => void;
  /** Says something; where nothing comes out, nothing stays behind of it. */
  readonly attempt: (say: () => Words) => Words;
  /** Whether something is being said right now, rather than planned. */
  readonly isSaying: () => boolean;
};

/** One for all that one document remembers. */
export function createAttempts(): Attempts {
  let forgetting: (() => void)[] | undefined;
  return {
    remembered: (forget) => {
      forgetting?.push(forget);
    },
    attempt: (say) => {
      const before = forgetting;
      const own: (() => void)[] = [];
      forgetting = own;
      const words = say();
      forgetting = before;
      if (words === '') for (const forget of own.reverse()) forget();
      else before?.push(...own);
      return words;
    },
    isSaying: () => forgetting !== undefined,
  };
}
