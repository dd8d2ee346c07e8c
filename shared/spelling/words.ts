/** The languages whose spelling is checked. */
export const spellingLanguages = ['en', 'ru'] as const;
export type SpellingLanguage = (typeof spellingLanguages)[number];

/** A word that has a spelling, as dictionaries write it, and where it stands in the text. */
export type WordPlace = { readonly word: string; readonly start: number; readonly end: number };

/** Addresses, files and paths; what stands in them is nobody's spelling. */
const machineText = /(?:\p{L}{2,}:\/\/|www\.)\S+|\S+@\S+|(?:[\w-]+\.)+[a-z][\w-]*|[\w.~-]*(?:[\\/][\w.~-]+){2,}/gu;
const letters = String.raw`[\p{L}\p{M}\u00ad]`;
const run = new RegExp(
  String.raw`(?:${letters}|[\p{N}_])+(?:(?:[’'ʼ]|[-‐‑](?=${letters}|\p{N}))(?:${letters}|[\p{N}_])+)*`,
  'gu',
);
const alphabets: Readonly<Record<SpellingLanguage, RegExp>> = { en: /^[a-z]+$/iu, ru: /^[а-яё]+$/iu };
/** Letters of both alphabets in one word look right and are not: a Latin o in a Russian word is found by no search. */
const mixed = /^(?=.*[а-яё])(?=.*[a-z])[а-яёa-z]+$/iu;

/**
 * The words of a text that have a spelling in a language, in their order. Left out are numbers and what is written
 * together with them, single letters, words in capitals, addresses, names of files, and words with letters that the
 * language does not have: a Kazakh name in a Russian text is no mistake of it.
 */
export function wordsToCheck(text: string, language: SpellingLanguage): readonly WordPlace[] {
  const readable = text.replace(machineText, (machine) => ' '.repeat(machine.length));
  return Array.from(readable.matchAll(run)).flatMap(({ 0: written, index }) => {
    const word = asInDictionary(written);
    return hasSpelling(word, language) ? [{ word, start: index, end: index + written.length }] : [];
  });
}

/** The words of a name, and the parts of those that hyphens join, as `wordsToCheck` writes words. */
export function wordsOfName(name: string): readonly string[] {
  return Array.from(name.matchAll(run)).flatMap(([written]) => {
    const word = asInDictionary(written);
    return word.includes('-') ? [word, ...word.split('-')] : [word];
  });
}

/** Apostrophes, hyphens and accents as dictionaries have them; a soft hyphen is no letter. */
function asInDictionary(written: string): string {
  return written
    .replaceAll('\u0301', '')
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replaceAll(/[’ʼ]/gu, "'")
    .replaceAll(/[‐‑]/gu, '-');
}

function hasSpelling(word: string, language: SpellingLanguage): boolean {
  const parts = word.split(/[-']/u).filter((part) => part !== '');
  const isCode = parts.some((part) => part.length > 1 && part === part.toUpperCase());
  if (isCode || parts.every(({ length }) => length === 1)) return false;
  return parts.every((part) => alphabets[language].test(part) || mixed.test(part));
}

/** Where in a text the unknown words stand, in UTF-16 units. */
export function misspelledIn(
  text: string,
  language: SpellingLanguage,
  unknown: (word: string) => boolean,
): readonly WordPlace[] {
  return wordsToCheck(text, language).filter(({ word }) => unknown(word));
}
