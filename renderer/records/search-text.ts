import { foldedWords, nameKey } from '#shared/search/name-key';
import { reader } from '#shared/values/texts/typed-text';

/** A text ready to be searched: its words as written, and in the one spelling for all scripts. */
export type SearchText = { readonly words: readonly string[]; readonly keys: readonly string[] };

export function searchText(text: string): SearchText {
  return { words: foldedWords(text), keys: nameKey(text).split(' ') };
}

/** What somebody searches for; `undefined` for a whole page, which nobody means to find. */
export const readSearch = reader<[string], SearchText | undefined>('search', searchText, () => undefined);

/** Whether every word of a query begins a word of the text, in whatever script either is written. */
export function isFound(query: SearchText, text: SearchText): boolean {
  return query.words.every((word, index) => {
    const key = query.keys[index];
    const isWord = text.words.some((other) => other.startsWith(word));
    return isWord || (key !== undefined && key !== '' && text.keys.some((other) => other.startsWith(key)));
  });
}
