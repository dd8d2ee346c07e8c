import { type NameWord, nameWords } from '#shared/search/name-words';
import type { Hit } from './hit';
import type { KnownName } from './known-name';
import { type How, indexNames, type Meaning, type NameIndex } from './name-index';
import { judge, type Run } from './judge-run';
import { unspacedFinder } from './unspaced';

/** Finds every place in a text where one of the names may stand, whole or in part; places may overlap. */
export function hitFinder(known: readonly KnownName[]): (text: string) => readonly Hit[] {
  const index = indexNames(known);
  const findUnspaced = unspacedFinder(known);
  return (text) => [...findWords(text, index), ...findUnspaced(text)];
}

/** A word of the text, or two that a hyphen at the end of a line has parted, with what it may be. */
type Token = { readonly word: NameWord; readonly meanings: readonly Meaning[]; readonly next: number };
type Reading = { readonly text: string; readonly words: readonly NameWord[]; readonly tokensAt: readonly Token[][] };

function findWords(text: string, index: NameIndex): readonly Hit[] {
  const words = nameWords(text).flatMap((word) => inHumps(word, text, index));
  const tokensAt = words.map((_, at) => tokensFrom(at, words, text, index));
  const reading = { text, words, tokensAt };
  return tokensAt.flatMap((tokens) =>
    tokens.flatMap((token) =>
      token.meanings.flatMap((meaning) => judge(textAround(text), extend(reading, token, meaning)) ?? []),
    ),
  );
}

const textAround = (text: string) => (start: number, end: number) => text.slice(start, end);

/** `interviewSarsenova` is two words, where it is not one that is looked for. */
function inHumps(word: NameWord, text: string, { meaningsOf }: NameIndex): readonly NameWord[] {
  const written = text.slice(word.start, word.end);
  if (!/\p{Ll}\p{Lu}/u.test(written) || meaningsOf(word, written).length > 0) return [word];
  let at = word.start;
  return written.split(/(?<=\p{Ll})(?=\p{Lu})/u).flatMap((part) => {
    const start = at;
    at += part.length;
    return nameWords(part).map((inner) => ({ ...inner, start: start + inner.start, end: start + inner.end }));
  });
}

const lineHyphen = /^[-‐‑]\s*$/u;

function tokensFrom(at: number, words: readonly NameWord[], text: string, index: NameIndex): Token[] {
  const [word, following] = [words[at], words[at + 1]];
  if (word === undefined) return [];
  const single = { word, meanings: index.meaningsOf(word, text.slice(word.start, word.end)), next: at + 1 };
  if (following === undefined || !lineHyphen.test(text.slice(word.end, following.start))) return [single];
  const both = `${text.slice(word.start, word.end)}${text.slice(following.start, following.end)}`;
  const joined: NameWord = { ...word, folded: `${word.folded}${following.folded}`, end: following.end };
  const meanings = index.meaningsOf(joined, both).map((meaning) => ({ ...meaning, how: 'spelt' }) as const);
  return [single, { word: joined, meanings, next: at + 2 }];
}

/** What may stand between two words of one name. */
const gap = /^(?:[\s.,_/+&=()"«»“”„‘’'*~|\p{Cf}-]|[‐‑‒–—]){0,5}$/u;
const ends = /[\n\r]\s*[\n\r]|[;:!?|]/u;

/** The longest stretch from one word on in which each word is another one of the same name, or its first letter. */
function extend(reading: Reading, first: Token, meaning: Meaning): Run {
  const taken = new Map<number, How>([[meaning.at, meaning.how]]);
  const initials = new Set<number>();
  const words = [first.word];
  let end = endOf(first.word, meaning);
  let at = first.next;
  for (;;) {
    const last = reading.words[at - 1];
    const following = reading.words[at];
    if (last === undefined || following === undefined || !isGap(reading.text.slice(last.end, following.start))) break;
    const token = nextOf(reading.tokensAt[at] ?? [], meaning, taken, initials);
    const initial = token === undefined ? initialOf(following, meaning, taken, initials, reading.text) : undefined;
    if (token !== undefined) {
      taken.set(token.meaning.at, token.meaning.how);
      words.push(token.token.word);
      end = endOf(token.token.word, token.meaning);
      at = token.token.next;
    } else if (initial !== undefined) {
      initials.add(initial);
      end = afterDot(reading.text, following.end);
      at += 1;
    } else break;
  }
  const start = startWithInitials(reading, first.word, meaning, taken, initials);
  return { meaning, taken, initials, words, start, end };
}

const endOf = ({ stem, end }: NameWord, { isStem }: Meaning) => (isStem === true && stem ? stem.end : end);
const isGap = (text: string) => gap.test(text) && !ends.test(text);
const afterDot = (text: string, end: number) => (text[end] === '.' ? end + 1 : end);

function nextOf(tokens: readonly Token[], { form }: Meaning, taken: ReadonlyMap<number, How>, initials: Set<number>) {
  for (const token of tokens) {
    const meaning = token.meanings.find((one) => one.form === form && !taken.has(one.at) && !initials.has(one.at));
    if (meaning !== undefined) return { token, meaning };
  }
  return undefined;
}

/** The place in the name of a word that a single letter may stand for. */
function initialOf(
  { folded, looks, start, end }: NameWord,
  { form }: Meaning,
  taken: ReadonlyMap<number, How>,
  initials: ReadonlySet<number>,
  text: string,
): number | undefined {
  if (folded.length > 2 || /\p{N}/u.test(folded) || form.kind !== 'recorded') return undefined;
  const isMarked = text[end] === '.' || /[._@/-]/u.test(text[start - 1] ?? '') || /[_@/-]/u.test(text[end] ?? '');
  if (looks !== 'capital' && !isMarked) return undefined;
  const at = form.words.findIndex(
    (word, place) => !taken.has(place) && !initials.has(place) && isInitial(folded, word.folded),
  );
  return at < 0 ? undefined : at;
}

const longLetters = new Set(['yu', 'ya', 'zh', 'sh', 'ch', 'kh', 'ts', 'dz', 'дж', 'ye', 'yo']);
const isInitial = (letters: string, word: string) =>
  word.length > letters.length && word.startsWith(letters) && (letters.length === 1 || longLetters.has(letters));

function startWithInitials(
  { text, words }: Reading,
  first: NameWord,
  meaning: Meaning,
  taken: ReadonlyMap<number, How>,
  initials: Set<number>,
): number {
  let start = first.start;
  for (let at = words.indexOf(first) - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || !/^\.?[\s_@/+.-]{0,3}$/u.test(text.slice(word.end, start))) break;
    const initial = initialOf(word, meaning, taken, initials, text);
    if (initial === undefined) break;
    initials.add(initial);
    start = word.start;
  }
  return start;
}
