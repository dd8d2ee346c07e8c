import { isolated, withoutIsolates } from '#shared/values/texts/direction';
import { softComma } from '../../../words/joining';
import {
  cut,
  has,
  joinedBy,
  plainText,
  prose,
  replaced,
  replacedAround,
  trimmed,
  type Words,
} from '../../../words/words';

/** What stands before the last of several: «а также» where the others are lists themselves. */
export type Conjunction = 'и' | 'или' | 'а также';

/** The items there are, with commas and «и» or «или» before the last; with semicolons where an item has its own comma. */
export function list(items: readonly Words[], word: Conjunction = 'и'): Words {
  const given = items.filter((item) => plainText(item).replaceAll(softComma, '') !== '');
  const last = given.at(-1) ?? '';
  if (given.length < 2) return last;
  const head = given.slice(0, -1).map((item) => replaced(item, /\uE000$/u, ''));
  const isHeavy = (item: Words) => /[,;] |\uE000./u.test(withoutQuotations(item));
  if (head.length > 1 && (head.some(isHeavy) || (isHeavy(last) && !head.every(isShort))))
    return prose`${joinedBy('; ', head)}; ${word} ${last}`;
  const isClosed = given.slice(0, -1).some((item) => /[,;] |\uE000/u.test(withoutQuotations(item)));
  return prose`${joinedBy(', ', head)}${isClosed || word === 'а также' ? ',' : ''} ${word} ${last}`;
}

/** A name or two words: what stands behind the last of such a list can belong to nothing else. */
const isShort = (item: Words) => plainText(item).split(' ').length < 4;

const withoutQuotations = (item: Words) => plainText(item).replaceAll(/«[^«»]*»|\([^()]*\)/gu, '');

/** Words that end in a full stop of their own: «гражданина В.», «и т. д.», «2012 г.». */
const abbreviated = /(?:(?<!\p{L})\p{L}|\.\p{L}+|(?<!\p{L})(?:гг|др|пр|обл|руб|тыс|ст|пп|ул|стр|тг|им))\.$/u;

/** Without the full stop or semicolon at its end, as a heading or an item of a list stands; an abbreviation keeps its own. */
export const withoutStop = (text: Words): Words => (has(text, abbreviated) ? text : replaced(text, /[.;]$/u, ''));

/** In «ёлочки», what is quoted inside in „лапки“; without the marks and the full stop that the words bring along. */
export function quote(words: Words): Words {
  return prose`«${replaced(words, /^.*$/su, (given) => isolated(bare(withoutIsolates(given))))}»`;
}

const bare = (words: string) =>
  words
    .trim()
    .replace(/^[«“"„‘']([^«»"„“”]*)[»”"“’'](?:[.,;])?$/su, '$1')
    .replace(/[.,;]$/u, '')
    .replace(/^[«"“„](.*)[»"”“]$/su, (whole: string, inner: string) => (isBalanced(inner) ? inner : whole))
    .replaceAll(/["«„“]([^"«»„“”]*)["»“”]/gu, '„$1“');

/** Whether the marks inside belong to each other, so that the outer ones do, too: not in «а» и «б». */
function isBalanced(inner: string): boolean {
  let depth = 0;
  for (const mark of inner.replaceAll(/[^«»„“]/gu, '')) {
    depth += mark === '«' || mark === '„' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const abbreviations = '(?:ст|ч|п|пп|подп|гл|разд|абз|г|гг|ул|д|кв|обл|р-н|пос|стр|с|л|т|им|тыс|млн|млрд|руб|тг)';
/** Where an unbreakable space takes the place of a space, or of none. */
const ties: readonly RegExp[] = [
  /(?<=[№§]) ?(?=[\p{L}\d])/gu,
  new RegExp(`(?<=(?<![\\p{L}\\d])${abbreviations}\\.) (?=[\\d«\\p{L}])`, 'giu'),
  /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu}\.)|(?<=(?<!\p{L})[А-ЯЁ]\.)(?=[А-ЯЁ]\.)/gu,
  /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu,
  /(?<=\p{Lu}\p{Ll}+) (?=\p{Lu}\.(?:[\s\u00a0]?\p{Lu}\.)?(?![\p{L}\d]))/gu,
  /(?<=\d) (?=\p{Ll}{3})/gu,
  /(?<=\d) (?=\d{3}(?!\d))/gu,
  /(?<=т\.) (?=[дпек]\.)/gu,
  / (?=[–—] )/gu,
];

/** Unbreakable spaces where Russian typesetting wants them: № 5, ст. 164, А. Б. Иванов, 19 октября, before a dash. */
export function tied(text: Words): Words {
  return ties.reduce((tying, between) => replaced(tying, between, '\u00a0'), text);
}

/** A clause as a sentence: soft commas settled, words tied, a capital, one full stop or the colon before a list. Nothing stays nothing. */
export function finish(clause: Words): Words {
  const text = replaced(tied(smooth(clause)), /[,;]$/u, '');
  if (text === '') return '';
  return capital(has(text, /(?:[.?!…]|[?!…]»|:)$/u) ? text : prose`${text}.`);
}

/** A large letter at the start, unless it starts an address on the web. */
export function capital(text: Words): Words {
  const marks = /^[«„(]*(?=\p{Ll}(?![^\s»]*\.\p{Ll}))/u.exec(plainText(text))?.[0].length;
  if (marks === undefined) return text;
  const letter = replaced(cut(text, marks), /^\p{Ll}/u, (small) => small.toUpperCase());
  return prose`${cut(text, 0, marks)}${letter}`;
}

const smoothing: readonly (readonly [RegExp, string])[] = [
  [/ \uE000/gu, softComma],
  [/^\uE000/u, ''],
  [/\uE000(?=\s*(?:[.,;:!?)\]»“]|\uE000|–|—|$))/gu, ''],
  [/\uE000/gu, ','],
  [/[ \u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' '],
];

const spaceBeforeMark = / (?=[.,;:!?)])/gu;

function smooth(text: Words): Words {
  const smoothed = smoothing.reduce((before, [pattern, by]) => replaced(before, pattern, by), text);
  return trimmed(replacedAround(smoothed, spaceBeforeMark, ''));
}
