import { foldLetter, inOneScript } from './name-letters';

/** A word of a text as names are compared, and where in the text it stands. */
export type NameWord = {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly looks: 'capital' | 'small' | 'other';
  /** What stands before the last apostrophe, where an ending may follow it: `Sarsenova’s`, `Işık’ın`. */
  readonly stem?: { readonly folded: string; readonly end: number };
};

/**
 * The words of a text, digits apart from letters. Apostrophes and what is not seen belong to the word around them;
 * every other mark ends it. Words in an address that is written with `%D0%94` are read as what they stand for.
 */
export function nameWords(text: string): readonly NameWord[] {
  if (!percent.test(text)) return wordsOf(text);
  const { plain, places } = decoded(text);
  const sourceOf = (at: number) => places[at] ?? text.length;
  return wordsOf(plain).map((word) => ({
    ...word,
    start: sourceOf(word.start),
    end: sourceOf(word.end),
    ...(word.stem && { stem: { ...word.stem, end: sourceOf(word.stem.end) } }),
  }));
}

const percent = /%[c-f][0-9a-f]%[0-9a-f]{2}/iu;
const percentRun = /(?:%[0-9a-f]{2})+/giu;
const apostrophe = /['’‘ʼʹʻʽ`´ʾʿ]/u;
const run = /(?:[\p{L}\p{M}█]|[\p{Cf}'’‘ʼʹʻʽ`´ʾʿ](?=[\p{L}\p{M}\p{Cf}'’‘ʼʹʻʽ`´ʾʿ]))+|\p{N}+/gu;

function decoded(text: string): { readonly plain: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let plain = '';
  let last = 0;
  const copy = (to: number) => {
    for (; last < to; last += 1) {
      plain += text[last] ?? '';
      places.push(last);
    }
  };
  for (const match of text.matchAll(percentRun)) {
    copy(match.index);
    let at = match.index;
    for (const letter of lettersOf(match[0])) {
      const size = 3 * new TextEncoder().encode(letter).length;
      for (let unit = 0; unit < letter.length; unit += 1) places.push(at);
      plain += letter;
      at += size;
    }
    last = match.index + match[0].length;
  }
  copy(text.length);
  places.push(text.length);
  return { plain, places };
}

/** What a run of `%D0%94` stands for; nothing where it is no text. */
function lettersOf(encoded: string): readonly string[] {
  try {
    return Array.from(decodeURIComponent(encoded));
  } catch {
    return [];
  }
}

function wordsOf(text: string): readonly NameWord[] {
  return [...text.matchAll(run)].flatMap((match) => {
    const { folded, looks, stem } = read(match[0]);
    if (folded === '') return [];
    const start = match.index;
    const end = start + match[0].length;
    return { folded, looks, start, end, ...(stem && { stem: { folded: stem.folded, end: start + stem.end } }) };
  });
}

type Read = Pick<NameWord, 'folded' | 'looks' | 'stem'>;

const readBefore = new Map<string, Read>();
const mostRead = 30_000;

/** One word as it is written. Remembered, because the words of a language come again and again. */
function read(word: string): Read {
  const known = readBefore.get(word);
  if (known !== undefined) return known;
  if (readBefore.size >= mostRead) readBefore.clear();
  const made = { folded: foldWord(word), looks: looksOf(word), ...stemOf(word) };
  readBefore.set(word, made);
  return made;
}

/** A word without marks, as it is compared. */
export function foldWord(word: string): string {
  return inOneScript(Array.from(word, (letter) => (apostrophe.test(letter) ? '' : foldLetter(letter))).join(''));
}

function looksOf(word: string): NameWord['looks'] {
  const first = /\p{L}/u.exec(word)?.[0] ?? '';
  if (first.toLowerCase() === first.toUpperCase()) return 'other';
  return first === first.toLowerCase() ? 'small' : 'capital';
}

function stemOf(word: string): Pick<NameWord, 'stem'> {
  const letters = Array.from(word);
  const at = letters.findLastIndex((letter) => apostrophe.test(letter));
  const ending = letters.length - at - 1;
  if (at < 2 || ending < 1 || ending > longestEnding) return {};
  const stem = letters.slice(0, at).join('');
  return { stem: { folded: foldWord(stem), end: stem.length } };
}

const longestEnding = 4;
