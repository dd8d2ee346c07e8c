import type { Words } from '../words/words';

/** What a sentence leaves behind in a document: names that are known, fields that are told, questions, notes. */
export type Attempts = {
  /** Notes how something that was just remembered is forgotten again. */
  readonly remembered: (forget: () => void) => void;
  /** Says something; where nothing comes out, or something that is not to be kept, nothing stays behind of it. */
  readonly attempt: (say: () => Words, isKept?: (words: Words) => boolean) => Words;
};

/** One for all that one document remembers. */
export function createAttempts(): Attempts {
  let forgetting: (() => void)[] | undefined;
  return {
    remembered: (forget) => {
      forgetting?.push(forget);
    },
    attempt: (say, isKept = (words) => words !== '') => {
      const before = forgetting;
      const own: (() => void)[] = [];
      forgetting = own;
      const words = say();
      const isToKeep = isKept(words);
      forgetting = before;
      if (isToKeep) before?.push(...own);
      else for (const forget of own.reverse()) forget();
      return words;
    },
  };
}
