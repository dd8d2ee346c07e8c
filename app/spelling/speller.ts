import type { SpellingLanguage } from '#shared/spelling/words';
import type { Affixes } from './affixes';
import type { Dictionary } from './dictionary';
import { suggestionsFor } from './suggestions';

/** Judges words as `wordsToCheck` gives them. */
export type Speller = {
  readonly isKnown: (word: string) => boolean;
  /** What may have been meant, the likeliest first, a few at most; none for a word far from all that are known. */
  readonly suggest: (word: string) => readonly string[];
};

/** A speller of a language; `isName` tells words that are known whatever the dictionary says. */
export function createSpeller(
  language: SpellingLanguage,
  affixes: Affixes,
  dictionary: Dictionary,
  isName: (word: string) => boolean,
): Speller {
  const isPart = (part: string): boolean => isName(part) || anyCase(part, dictionary.has);
  const isKnown = (word: string): boolean => isPart(word) || isName(ownerIn(word)) || isJoined(word, isPart);
  const isOffered = (word: string): boolean => isName(word) || dictionary.offers(word);
  return {
    isKnown,
    suggest: (word) => suggestionsFor(word, language, affixes, (one) => isOffered(one) || isJoined(one, isOffered)),
  };
}

/** A word may begin with a capital anywhere; a name may not be written without its own. */
function anyCase(word: string, has: (word: string) => boolean): boolean {
  if (has(word)) return true;
  const small = withSmallInitial(word);
  return small !== word && has(small);
}

export const withSmallInitial = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);

/** English: of “Sarsenova's” the owner. Other words have that form in their dictionary where they have it. */
const ownerIn = (word: string): string => word.replace(/'s$/u, '');

/** What stands before or behind a hyphen and is no word alone. */
const joiners = new Set(['экс', 'вице', 'либо', 'нибудь', 'кое', 'таки', 'ка', 'де', 'non', 'ex', 'pre', 'co', 'anti']);

/** Words may be joined by hyphens freely: each of them counts. */
function isJoined(word: string, isPart: (part: string) => boolean): boolean {
  const parts = word.split('-');
  return (
    parts.length > 1 && parts.every((part) => part !== '' && (joiners.has(withSmallInitial(part)) || isPart(part)))
  );
}
