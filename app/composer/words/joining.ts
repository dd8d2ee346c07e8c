import { has, joinedBy, prose, replaced, type Words } from './words';

/**
 * A comma that closes an apposition if the sentence goes on: `Mr X, editor of Y‸ was …`. The `finish` of a language makes
 * it a comma or nothing. A character of the private use area, which no text of a case holds.
 */
export const softComma = '\uE000';

/** The parts that there are. */
export const said = (parts: readonly (Words | undefined)[]): readonly Words[] =>
  parts.filter((part): part is Words => part !== undefined && part !== '');

/** The parts that there are with single spaces between them. */
export const join = (...parts: readonly (Words | undefined)[]): Words => joinedBy(' ', said(parts));

/** `before` and `part` together where there is a part, else nothing. */
export function lead(before: Words, part: Words | undefined, after: Words = ''): Words {
  return part === undefined || part === '' ? '' : prose`${before}${part}${after}`;
}

/** Words with something told of them in brackets: within those that they end in, `the Commission (IACHR; case No. 7)`. */
export function withBrackets(words: Words, inner: Words): Words {
  if (inner === '') return words;
  return has(words, /\)$/u) ? prose`${replaced(words, /\)$/u, '')}; ${inner})` : join(words, lead('(', inner, ')'));
}

/** The parts that there are in brackets, else nothing: `(“Black Swan”, case No. 4/2022)`. */
export const bracketed = (parts: readonly (Words | undefined)[]): Words => lead('(', joinedBy(', ', said(parts)), ')');
