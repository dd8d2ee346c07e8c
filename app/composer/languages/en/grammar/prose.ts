import { isolated, withoutIsolates } from '#shared/values/texts/direction';

/**
 * A comma that closes an apposition if the sentence goes on: `Mr X, editor of Y‸ was …`. `finish` makes it a comma or
 * nothing. A character of the private use area, which no text of a case holds.
 */
export const softComma = '\uE000';

const spaceBeforeSoft = / \uE000/gu;
const softBeforeStop = /\uE000(?=\s*(?:[.,;:!?)\]”’]|\uE000|–|$))/gu;
const spaces = /[ \u0000-\u001f\u007f-\u00a0\u2028\u2029]+/gu;

/** Joins the parts that there are with single spaces. */
export function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** `before` and `part` together where there is a part, else nothing. */
export function lead(before: string, part: string | undefined, after = ''): string {
  return part === undefined || part === '' ? '' : `${before}${part}${after}`;
}

export function smooth(text: string): string {
  return text
    .replaceAll(spaceBeforeSoft, softComma)
    .replaceAll(softBeforeStop, '')
    .replaceAll('\uE000', ',')
    .replaceAll(/(?<=\p{L})'(?=\p{L}|\s)/gu, '’')
    .replaceAll(spaces, ' ')
    .replaceAll(/ (?=[.,;:!?)])/gu, '')
    .trim();
}

export function capital(text: string): string {
  return text.replace(/^[“‘(]*\p{Ll}(?![^\s”]*\.\p{L})/u, (start) => start.toUpperCase());
}

/** A clause as a sentence: soft commas settled, a capital, one full stop or the colon before a list. Nothing stays nothing. */
export function finish(clause: string): string {
  const text = smooth(clause).replace(/[,;]$/u, '');
  if (text === '') return '';
  return capital(/(?:[.?!]”?|:)$/u.test(text) ? text : `${text}.`);
}

/** In quotation marks, without the marks and the full stop that the words bring along. */
export function quote(words: string): string {
  const bare = withoutIsolates(words)
    .trim()
    .replace(/^[“"«„'‘](.*)[”"»“'’]([.,;]?)$/su, '$1')
    .replace(/[.,;]$/u, '')
    .replaceAll(/["“”«»]([^"“”«»]*)["“”«»]/gu, '‘$1’');
  return `“${isolated(bare)}”`;
}

const withoutQuotations = (item: string) => item.replaceAll(/“[^“”]*”|\([^()]*\)/gu, '');

/** Whether an item has a comma of its own, outside quotation marks, brackets and figures. */
const isHeavy = (item: string) => /[,;] |\uE000/u.test(withoutQuotations(item));

/** Whether an item is itself two things, so that the last "and" needs a comma before it. */
const isDouble = (item: string) => / (?:and|or) (?=\p{Ll})/u.test(withoutQuotations(item));

/** `a`, `a and b`, `a, b and c`; with semicolons where an item has a comma of its own. */
export function list(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const given = items.filter((item) => item.replace(softComma, '') !== '');
  const last = given.at(-1) ?? '';
  const head = given.slice(0, -1).map((item) => item.replace(/\uE000$/u, ''));
  const [first] = head;
  if (first === undefined) return last;
  const heavy = given.some(isHeavy);
  if (head.length === 1) return `${first}${isHeavy(given[0] ?? '') || isDouble(first) ? ',' : ''} ${word} ${last}`;
  return `${head.join(heavy ? '; ' : ', ')}${heavy ? ';' : head.some(isDouble) ? ',' : ''} ${word} ${last}`;
}

/** Predicates of one subject: `arrested, placed in … and later transferred`. Commas within them stay as they are. */
export function chain(items: readonly string[]): string {
  const given = items.filter((item) => item !== '');
  const last = given.at(-1) ?? '';
  const head = given.slice(0, -1);
  return given.length < 2 ? last : `${head.join(', ')}${head.some(isDouble) ? ',' : ''} and ${last}`;
}

/** The indefinite article that fits the sound of the next word. */
export function aOrAn(noun: string): string {
  const silent = /^(?:hour|honest|heir)/iu.test(noun);
  const consonant = /^(?:uni|use|usu|eu|one\b)/iu.test(noun);
  return `${silent || (/^[aeiou]/iu.test(noun) && !consonant) ? 'an' : 'a'} ${noun}`;
}

/** `the` before a name that does not bring its own article. */
export function the(name: string): string {
  return name === '' || /^(?:the|an?) /iu.test(name) ? name : `the ${name}`;
}

/** `Kozlov's`, `the workers'`. */
export function possessive(name: string): string {
  return /(?:s|S)$/u.test(name) && /^the /u.test(name) ? `${name}’` : `${name}’s`;
}
