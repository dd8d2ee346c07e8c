/**
 * A comma that closes an apposition if the sentence goes on: `Mr X, editor of Y‸ was …`. `finish` makes it a comma or
 * nothing. A character of the private use area, which no text of a case holds.
 */
export const softComma = '\uE000';

const softBeforeStop = /\uE000(?=\s*(?:[.,;:!?)\]”’]|\uE000|–|$))/gu;
const spaces = /[ \t\n\u00a0]+/gu;

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
    .replaceAll(softBeforeStop, '')
    .replaceAll('\uE000', ',')
    .replaceAll(spaces, ' ')
    .replaceAll(/ (?=[.,;:!?)])/gu, '')
    .trim();
}

export function capital(text: string): string {
  return text.replace(/^[“‘(]*\p{Ll}/u, (start) => start.toUpperCase());
}

/** A clause as a sentence: soft commas settled, a capital, one full stop or the colon before a list. Nothing stays nothing. */
export function finish(clause: string): string {
  const text = smooth(clause).replace(/[,;]$/u, '');
  if (text === '') return '';
  return capital(/(?:[.?!]”?|:)$/u.test(text) ? text : `${text}.`);
}

/** In quotation marks, without the marks and the full stop that the words bring along. */
export function quote(words: string): string {
  const bare = words
    .trim()
    .replace(/^[“"«„'‘](.*)[”"»“'’]([.,;]?)$/su, '$1')
    .replace(/[.,;]$/u, '')
    .replaceAll(/["“”«»]([^"“”«»]*)["“”«»]/gu, '‘$1’');
  return `“${bare}”`;
}

/** `a`, `a and b`, `a, b and c`; with semicolons where an item has a comma of its own. */
export function list(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const bare = items.map((item) => item.replace(/\uE000$/u, '')).filter((item) => item !== '');
  const [first = '', second] = bare;
  if (bare.length < 2) return items.length === 1 ? (items[0] ?? '') : first;
  const isHeavy = bare.some((item) => /[,;\uE000]/u.test(item));
  if (bare.length === 2)
    return isHeavy ? `${first}${softComma} ${word} ${items.at(-1) ?? ''}` : `${first} ${word} ${second ?? ''}`;
  const head = bare.slice(0, -1).join(isHeavy ? '; ' : ', ');
  return `${head}${isHeavy ? ';' : ''} ${word} ${items.at(-1) ?? ''}`;
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
