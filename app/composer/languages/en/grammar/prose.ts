import { isolated } from '#shared/values/texts/direction';
import { said, softComma } from '../../../words/joining';
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

const spaceBeforeSoft = / \uE000/gu;
const softBeforeStop = /\uE000(?=\s*(?:[.,;:!?)\]”’]|\uE000|–|$))/gu;
const spaceBeforeMark = / (?=[.,;:!?)])/gu;
/** White space that is not one space. */
const spaces = /(?: {2}| ?[\u0000-\u001f\u007f-\u00a0\u2028\u2029])[ \u0000-\u001f\u007f-\u00a0\u2028\u2029]*/gu;

export function smooth(text: Words): Words {
  const rules: readonly (readonly [RegExp, string])[] = [
    [spaceBeforeSoft, softComma],
    [softBeforeStop, ''],
    [/\uE000/gu, ','],
    [/(?<=\p{L})'(?=\p{L}|\s)/gu, '’'],
    [spaces, ' '],
  ];
  const smoothed = rules.reduce((before, [pattern, by]) => replaced(before, pattern, by), text);
  return trimmed(replacedAround(smoothed, spaceBeforeMark, ''));
}

export function capital(text: Words): Words {
  const marks = /^[“‘(]*(?=\p{Ll}(?![^\s”]*\.\p{L}))/u.exec(plainText(text))?.[0].length;
  if (marks === undefined) return text;
  const letter = replaced(cut(text, marks), /^\p{Ll}/u, (small) => small.toUpperCase());
  return prose`${cut(text, 0, marks)}${letter}`;
}

/** A clause as a sentence: soft commas settled, a capital, one full stop or the colon before a list. Nothing stays nothing. */
export function finish(clause: Words): Words {
  const text = replaced(smooth(clause), /[,;]$/u, '');
  if (text === '') return '';
  return capital(has(text, /(?:[.?!]”?|:)$/u) ? text : prose`${text}.`);
}

/** Words that end in a full stop of their own: "Mr. V.", "9 a.m.", "Acme Ltd.". */
const abbreviated =
  /(?:(?<!\p{L})\p{L}|\.\p{L}+|(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Jr|Sr|St|Inc|Ltd|Co|Corp|etc|al|No))\.$/u;

/** Without the full stop or semicolon at its end, as a heading or an item of a list stands; an abbreviation keeps its own. */
export const withoutStop = (text: Words): Words => (has(text, abbreviated) ? text : replaced(text, /[.;]$/u, ''));

/** In quotation marks, without the marks and the full stop that the words bring along. */
export function quote(said: Words): Words {
  const words = trimmed(replaced(said, isolates, ''));
  const own = /^[“"«„'‘](?=.*[”"»“'’][.,;]?$)/su;
  const inMarks = has(words, own) ? replaced(cut(words, 1), /[”"»“'’][.,;]?$/u, '') : words;
  const bare = replaced(
    withoutStop(replaced(inMarks, /,$/u, '')),
    innerQuotation,
    (found) => `‘${found.slice(1, -1)}’`,
  );
  const text = plainText(bare);
  return prose`“${isolated(text) === text ? bare : replaced(bare, /^.*$/su, isolated)}”`;
}

const innerQuotation = /["“”«»]([^"“”«»]*)["“”«»]/gu;
const isolates = /\u2069\u200e|[\u2066-\u2069]/gu;

const withoutQuotations = (item: Words) => plainText(item).replaceAll(/“[^“”]*”|\([^()]*\)/gu, '');

/** Whether an item has a comma of its own, outside quotation marks, brackets and figures. */
const isHeavy = (item: Words) => /[,;] |\uE000/u.test(withoutQuotations(item));

/** A name or two words: what stands behind the last of such a list can belong to nothing else. */
const isShort = (item: Words) => plainText(item).split(' ').length < 4;

/** Whether an item is itself two things, so that the last "and" needs a comma before it. */
const isDouble = (item: Words) => / (?:and|or) (?=\p{Ll})/u.test(withoutQuotations(item));

/** `a`, `a and b`, `a, b and c`; with semicolons where an item has a comma of its own. */
export function list(items: readonly Words[], word: 'and' | 'or' = 'and'): Words {
  const given = items.filter((item) => replaced(item, /\uE000/u, '') !== '');
  const last = given.at(-1) ?? '';
  const head = given.slice(0, -1).map((item) => replaced(item, /\uE000$/u, ''));
  const [first] = head;
  if (first === undefined) return last;
  const heavy = head.some(isHeavy) || (isHeavy(last) && !head.every(isShort));
  if (head.length === 1) return prose`${first}${isHeavy(given[0] ?? '') || isDouble(first) ? ',' : ''} ${word} ${last}`;
  const comma = heavy ? ';' : head.some(isDouble) ? ',' : '';
  return prose`${joinedBy(heavy ? '; ' : ', ', head)}${comma} ${word} ${last}`;
}

/** Predicates of one subject: `arrested, placed in … and later transferred`. Commas within them stay as they are. */
export function chain(items: readonly Words[]): Words {
  const given = said(items);
  const last = given.at(-1) ?? '';
  const head = given.slice(0, -1);
  return given.length < 2 ? last : prose`${joinedBy(', ', head)}${head.some(isDouble) ? ',' : ''} and ${last}`;
}

/** The indefinite article that fits the sound of the next word. */
export function aOrAn(noun: Words): Words {
  const silent = has(noun, /^(?:hour|honest|heir)/iu);
  const consonant = has(noun, /^(?:uni|use|usu|eu|one\b)/iu);
  return prose`${silent || (has(noun, /^[aeiou]/iu) && !consonant) ? 'an' : 'a'} ${noun}`;
}

/** `the` before a name that does not bring its own article. */
export function the(name: Words): Words {
  return name === '' || has(name, /^(?:the|an?) /iu) ? name : prose`the ${name}`;
}

/** Typed words without the article that they bring along, for a sentence that gives its own: `sermon` of “a sermon”. */
export const withoutArticle = (noun: Words): Words => replaced(noun, /^(?:the|an?) /iu, '');

/** `Kozlov's`, `Ellis's`, `the workers'`, `Council of Communities'`: what is no name of a person ends as a plural does. */
export function possessive(name: Words): Words {
  const isNoPerson = has(name, /^the | (?:of|for) /u);
  return has(name, /(?:s|S)$/u) && isNoPerson ? prose`${name}’` : prose`${name}’s`;
}
