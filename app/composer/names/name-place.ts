import type { NamePlace, RecordPointer } from '#shared/document/document';
import { type NameWord, nameWords } from '#shared/search/name-words';
import type { Audience } from '#shared/kinds/party';
import type { Hit } from './hit';
import { isUnspaced } from './unspaced';

/** Where in the records a text was typed. */
export type TypedIn = RecordPointer & { readonly field: string };

/** The place as a person is asked about it. */
export function namePlace(text: string, hit: Hit, audience: Audience, typedIn: TypedIn | undefined): NamePlace {
  return {
    person: hit.known.pointer,
    audience,
    found: text.slice(hit.start, hit.end),
    around: around(text, hit.within ?? hit),
    key: placeKey(text, hit),
    ...(typedIn && { typedIn }),
  };
}

const lettersAround = 60;

function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = text.slice(Math.max(0, start - lettersAround), start);
  const after = text.slice(end, end + lettersAround);
  const lead = start > lettersAround ? `…${before.replace(/^\S*\s/u, '')}` : before;
  const tail = text.length > end + lettersAround ? `${after.replace(/\s\S*$/u, '')}…` : after;
  return `${lead}${text.slice(start, end)}${tail}`.replaceAll(/\s+/gu, ' ').trim();
}

const wordsAround = 5;
const longestWord = 24;
const longestKey = 400;

/**
 * The words around the place, folded, with the place itself in brackets: one key for one wording, wherever it stands.
 * Within the name of a court the key is that name, so that one answer holds for all that is said of the court.
 */
export function placeKey(text: string, { start, end, within }: Pick<Hit, 'start' | 'end' | 'within'>): string {
  if (isUnspaced(text.slice(start, end))) return unspacedKey(text, start, end);
  const all = nameWords(text).filter((word) => within === undefined || isIn(word, within));
  const before = all.filter((word) => word.end <= start).slice(-wordsAround);
  const inside = all.filter((word) => word.start < end && word.end > start);
  const after = all.filter((word) => word.start >= end).slice(0, wordsAround);
  const said = (words: readonly NameWord[]) => words.map(({ folded }) => folded.slice(0, longestWord)).join(' ');
  return `${said(before)} [${said(inside)}] ${said(after)}`.trim().slice(0, longestKey);
}

const isIn = (word: NameWord, { start, end }: { readonly start: number; readonly end: number }) =>
  word.start >= start && word.end <= end;

function unspacedKey(text: string, start: number, end: number): string {
  const said = (part: string) =>
    part
      .replaceAll(/[\s\p{P}]+/gu, '')
      .normalize('NFKC')
      .toLowerCase();
  const before = Array.from(said(text.slice(0, start))).slice(-2 * wordsAround);
  const after = Array.from(said(text.slice(end))).slice(0, 2 * wordsAround);
  return `${before.join('')} [${said(text.slice(start, end)).slice(0, longestKey / 2)}] ${after.join('')}`.trim();
}
