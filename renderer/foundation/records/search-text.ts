import { foldedWords, nameKey } from '#shared/model/name-key';

/** A text ready to be searched: its words as written, and in the one spelling for all scripts. */
export type SearchText = { readonly words: readonly string[]; readonly keys: readonly string[] };

export function searchText(text: string): SearchText {
  return { words: foldedWords(text), keys: nameKey(text).split(' ') };
}

/** Whether every word of a query begins a word of the text, in whatever script either is written. */
export function isFound(query: SearchText, text: SearchText): boolean {
  return query.words.every((word, index) => {
    const key = query.keys[index];
    const isWord = text.words.some((other) => other.startsWith(word));
    return isWord || (key !== undefined && key !== '' && text.keys.some((other) => other.startsWith(key)));
  });
}
