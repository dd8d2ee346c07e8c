import type { SpellingLanguage } from '#shared/spelling/words';
import { readAffixes } from './affixes';
import { readDictionary } from './dictionary';
import { createSpeller, type Speller, withSmallInitial } from './speller';

/** The files of a language: its rules, and lists of stems that go by them. */
export type DictionaryFiles = { readonly rules: string; readonly stems: readonly string[] };

/** Answers about words; rejects where the files of a language cannot be read, and tries again at the next question. */
export type Spelling = {
  readonly check: (words: readonly string[], language: SpellingLanguage) => Promise<readonly string[]>;
  readonly suggest: (word: string, language: SpellingLanguage) => Promise<readonly string[]>;
  readonly know: (words: readonly string[]) => void;
};

/** Spelling over the dictionaries that `read` gives; each is read at the first question in its language. */
export function createSpelling(read: (language: SpellingLanguage) => Promise<DictionaryFiles>): Spelling {
  const known = new Set<string>();
  const isName = (word: string): boolean => known.has(word) || known.has(withSmallInitial(word));
  const spellers = new Map<SpellingLanguage, Promise<Speller>>();

  async function load(language: SpellingLanguage): Promise<Speller> {
    const { rules, stems } = await read(language);
    const affixes = readAffixes(rules);
    return createSpeller(language, affixes, readDictionary(affixes, ...stems), isName);
  }

  function spellerOf(language: SpellingLanguage): Promise<Speller> {
    const loading = spellers.get(language) ?? load(language);
    spellers.set(language, loading);
    loading.catch(() => spellers.delete(language));
    return loading;
  }

  return {
    check: async (words, language) => {
      const { isKnown } = await spellerOf(language);
      return words.filter((word) => !isKnown(word));
    },
    suggest: async (word, language) => (await spellerOf(language)).suggest(word),
    know: (words) => {
      for (const word of words) known.add(word);
    },
  };
}
