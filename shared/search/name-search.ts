import { foldedWords, nameKey } from './name-key';
import { distanceToStart } from './typing-distance';
import { reader } from '../values/texts/typed-text';

/** Something that is found by its names, in any of them. */
export type Named<Value> = { readonly value: Value; readonly names: readonly string[] };

type IndexedName = {
  readonly folded: readonly string[];
  readonly keys: readonly string[];
  readonly whole: string;
  readonly wholeKey: string;
};

/** Names made ready, so that every letter typed costs only a comparison. */
export type NameIndex<Value> = readonly { readonly value: Value; readonly names: readonly IndexedName[] }[];

/** How well a query fits, the best first. */
const matchKinds = ['same', 'start', 'inside', 'typo'] as const;
export type MatchKind = (typeof matchKinds)[number];

export type Match<Value> = { readonly value: Value; readonly kind: MatchKind };

export function indexNames<Value>(candidates: readonly Named<Value>[]): NameIndex<Value> {
  return candidates.map(({ value, names }) => ({
    value,
    names: [...new Set(names)].map(indexName),
  }));
}

/**
 * What a person may mean by a few typed letters, in any script and order of words: names with words that begin so
 * first, then names that contain it, then names that would with a small typing error less. An empty query finds all.
 * What fits equally well stays in its order. Nobody means a name by a whole page: it finds none.
 */
export function searchNames<Value>(query: string, index: NameIndex<Value>): readonly Match<Value>[] {
  const wanted = readQuery(query);
  if (wanted === undefined) return [];
  if (wanted.words.length === 0) return index.map(({ value }) => ({ value, kind: 'start' }));
  const plain = ranked(index, (name) => rankOf(wanted, name));
  const taken = new Set(plain.map(({ value }) => value));
  const rest = plain.length < fewMatches ? index.filter(({ value }) => !taken.has(value)) : [];
  const typos = ranked(rest, (name) => (eachMeets(wanted.words, name, nearlyBegins) ? 3 : undefined));
  return [...plain, ...typos].map(({ value, rank }) => ({ value, kind: matchKinds[rank] ?? 'typo' }));
}

/** With as many names that fit as typed, nobody looks for a typing error. */
const fewMatches = 12;

type Ranked<Value> = { readonly value: Value; readonly rank: number };

function ranked<Value>(
  index: NameIndex<Value>,
  rank: (name: IndexedName) => number | undefined,
): readonly Ranked<Value>[] {
  const found = index.flatMap(({ value, names }): readonly Ranked<Value>[] => {
    const best = Math.min(...names.map((name) => rank(name) ?? Infinity));
    return best === Infinity ? [] : [{ value, rank: best }];
  });
  return found.toSorted((one, other) => one.rank - other.rank);
}

type QueryWord = { readonly folded: string; readonly key: string; readonly starts: readonly string[] };
type Query = { readonly words: readonly QueryWord[]; readonly folded: string; readonly key: string };

const readQuery = reader('search', queryOf, () => undefined);

function queryOf(query: string): Query | undefined {
  const folded = foldedWords(query);
  const words = folded.map((word, at) => ({ folded: word, key: nameKey(word), starts: starts(word, at, folded) }));
  return { words, folded: folded.join(' '), key: nameKey(query) };
}

/** The last word may stop inside a letter that Latin writes with several: "Zhumabay" goes on to Zhumabayev. */
function starts(word: string, at: number, words: readonly string[]): readonly string[] {
  const shorter = at === words.length - 1 && word.length > 2 && /[yijsckztdeo]$/u.test(word) ? word.slice(0, -1) : word;
  return [...new Set([nameKey(word), nameKey(shorter)])].filter((key) => key !== '');
}

function indexName(name: string): IndexedName {
  const folded = foldedWords(name);
  const wholeKey = nameKey(name);
  return { folded, keys: folded.map(nameKey), whole: folded.join(' '), wholeKey };
}

function rankOf(query: Query, name: IndexedName): number | undefined {
  if (name.wholeKey === query.key) return 0;
  if (eachMeets(query.words, name, begins)) return 1;
  const isInside = name.whole.includes(query.folded) || (query.key.length > 1 && name.wholeKey.includes(query.key));
  return isInside ? 2 : undefined;
}

type Meets = (word: QueryWord, folded: string, key: string) => boolean;

/** Every word of the query has a word of the name for itself. */
function eachMeets(words: readonly QueryWord[], { folded, keys }: IndexedName, meets: Meets): boolean {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return folded.some((word, at) => meets(only, word, keys[at] ?? ''));
  const left = new Set(folded.keys());
  return words.every((word) => {
    const at = [...left].find((place) => meets(word, folded[place] ?? '', keys[place] ?? ''));
    return at !== undefined && left.delete(at);
  });
}

function begins(word: QueryWord, folded: string, key: string): boolean {
  return folded.startsWith(word.folded) || word.starts.some((start) => key.startsWith(start));
}

function nearlyBegins(word: QueryWord, folded: string, key: string): boolean {
  if (begins(word, folded, key)) return true;
  const most = errorsAllowed(word.key);
  if (most === 0 || word.key[0] !== key[0]) return false;
  return distanceToStart(word.key, key, most) <= most;
}

function errorsAllowed(key: string): number {
  if (key.length < 4 || /\p{N}/u.test(key)) return 0;
  return key.length < 8 ? 1 : 2;
}
