import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { KeyReading } from '#shared/contract/secrets-api';
import { reader } from '#shared/values/texts/typed-text';

const places: ReadonlyMap<string, number> = new Map(wordlist.map((word, place) => [word, place]));

/** The words in what was typed from paper, whatever their case and whatever stands between them. */
export const wordsIn = reader('recoveryKey', splitWords, () => []);

/** The place of a word in the list, from 0. */
export function placeInList(word: string): number | undefined {
  return places.get(word);
}

/** What keeps so many words from being all that are asked for: words that are no words of the list are named first. */
export function whatIsAmiss(
  text: string,
  wanted: number,
): Exclude<KeyReading, { readonly state: 'whole' | 'damaged' }> | undefined {
  const words = wordsIn(text);
  const finished = words.length < wanted && /\p{L}$/u.test(text) ? words.slice(0, -1) : words;
  const unknown = finished.flatMap((word, at) => (places.has(word) ? [] : [at + 1]));
  if (unknown.length > 0) return { state: 'unknown-words', places: unknown };
  if (words.length < wanted) return { state: 'unfinished', words: words.length, of: wanted };
  return words.length > wanted ? { state: 'too-many', words: words.length, of: wanted } : undefined;
}

function splitWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
