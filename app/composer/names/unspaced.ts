import { foldLetter } from '#shared/search/name-letters';
import type { Hit } from './hit';
import type { KnownName } from './known-name';
import { isOrdinary } from './ordinary-words';

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const between = /[\s\u30fb\u00b7\u2022\u2027=＝]/u;

/** Whether a text is written in a script that puts no spaces between words, or endings right behind a name. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

type Needle = { readonly known: KnownName; readonly folded: string; readonly strength: Hit['strength'] };

/** Finds names in such scripts wherever they stand: there is no end of a word to go by. */
export function unspacedFinder(known: readonly KnownName[]): (text: string) => readonly Hit[] {
  const needles = known.flatMap((one) => one.names.filter(isUnspaced).flatMap((name) => needlesOf(one, name)));
  if (needles.length === 0) return () => [];
  return (text) => (isUnspaced(text) ? search(text, needles) : []);
}

function needlesOf(known: KnownName, name: string): readonly Needle[] {
  const words = name.split(/[\s,、\u30fb\u00b7]+/u).filter((word) => word !== '');
  const whole = [words.join(''), words.toReversed().join('')];
  const parts = known.isPerson ? (words.length > 1 ? words : halvesOf(words[0] ?? '')) : [];
  const needle = (text: string, strength: Hit['strength']): Needle => {
    const folded = compact(text).plain;
    return { known, folded, strength: isOrdinary(folded) ? 1 : strength };
  };
  return [
    ...[...new Set(whole)].map((text) => needle(text, 4)),
    ...parts.filter((part) => Array.from(part).length > 1).map((part) => needle(part, 1)),
  ].filter(({ folded }) => folded.length > 1);
}

/** Of a name written as one the given name behind a family name of one letter, or both where there are four. */
function halvesOf(name: string): readonly string[] {
  const letters = Array.from(name);
  if (!/^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(name)) return [];
  if (letters.length === 3) return [letters.slice(1).join('')];
  return letters.length === 4 ? [letters.slice(0, 2).join(''), letters.slice(2).join('')] : [];
}

type Compact = { readonly plain: string; readonly from: readonly number[]; readonly to: readonly number[] };

/** A text without spaces, folded, with the place in the text that each letter comes from. */
function compact(text: string): Compact {
  let plain = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const letter of text) {
    const folded = between.test(letter) ? '' : foldLetter(letter);
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(at);
      to.push(at + letter.length);
    }
    plain += folded;
    at += letter.length;
  }
  return { plain, from, to };
}

function search(text: string, needles: readonly Needle[]): readonly Hit[] {
  const { plain, from, to } = compact(text);
  const hits: Hit[] = [];
  for (const { known, folded, strength } of needles) {
    for (let at = plain.indexOf(folded); at >= 0; at = plain.indexOf(folded, at + 1)) {
      const end = at + folded.length;
      const isWhole = from[at] !== from[at - 1] && from[end] !== from[end - 1];
      if (isWhole) hits.push({ known, start: from[at] ?? 0, end: to[end - 1] ?? 0, strength, words: 2 });
    }
  }
  return hits;
}
