import { type NameWord, nameWords } from '#shared/search/name-words';

/** Whether a place in a typed text stands in a document: its words with one neighbour at least, as they stand there. */
export type Printed = (text: string, start: number, end: number) => boolean;

export function printedIn(texts: readonly string[]): Printed {
  const lines = texts.map(nameWords);
  const places = new Map<string, (readonly [line: number, at: number])[]>();
  lines.forEach((line, number) => {
    line.forEach((word, at) => {
      for (const folded of readingsOf(word)) {
        const known = places.get(folded);
        if (known === undefined) places.set(folded, [[number, at]]);
        else known.push([number, at]);
      }
    });
  });
  return (text, start, end) => {
    const words = nameWords(text);
    const from = words.findIndex((word) => word.end > start);
    const to = words.findLastIndex((word) => word.start < end);
    const [first] = words.slice(from);
    if (from < 0 || to < from || first === undefined) return false;
    const found = words.slice(from, to + 1);
    const [before, after] = [words[from - 1], words[to + 1]];
    return (places.get(first.folded) ?? []).some(([number, at]) => {
      const line = lines[number] ?? [];
      if (!found.every((word, step) => isSame(word, line[at + step]))) return false;
      if (before === undefined && after === undefined) return true;
      return isSame(before, line[at - 1]) || isSame(after, line[at + found.length]);
    });
  };
}

/** A document may put `’s` behind a word that was typed without it. */
const readingsOf = ({ folded, stem }: NameWord) => (stem === undefined ? [folded] : [folded, stem.folded]);

const isSame = (typed: NameWord | undefined, told: NameWord | undefined) =>
  typed !== undefined && told !== undefined && readingsOf(told).includes(typed.folded);
