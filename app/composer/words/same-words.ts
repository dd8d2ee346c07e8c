import { areSame, plainText, unique, type Words } from './words';

/** Letters that tell what a word is, whatever its ending. */
const stemLength = 5;

const stemsOf = (words: Words): readonly string[] =>
  plainText(words)
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= stemLength)
    .map((word) => word.slice(0, stemLength));

/** Whether one names the thing in the words of the other, in whatever form: "restricted freedom" is "restriction of freedom". */
export function areOfSameWords(one: Words, other: Words): boolean {
  const [ones, others] = [stemsOf(one), stemsOf(other)];
  return ones.length > 0 && ones.length === others.length && ones.every((stem) => others.includes(stem));
}

/** Things put together by what is said of them, each with that said once. */
export const bySameWords = <Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => Words,
): readonly { readonly words: Words; readonly items: readonly Item[] }[] =>
  unique(items.map(wordsOf)).map((words) => ({
    words,
    items: items.filter((item) => areSame(wordsOf(item), words)),
  }));
