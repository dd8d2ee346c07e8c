import { has, plainText, replaced, type Words } from '../../../words/words';

/** Plurals without an -s, and words in -s that are nevertheless one thing. */
const plurals = /^(?:people|children|men|women|media|data|police|cattle|clothes|premises|proceedings|headquarters)$/iu;
/** `militiamen`, `businesswomen`, `tradespeople`; a specimen and Yemen are one. */
const peoples = /^(?!(?:speci|regi|ye|abdo|acu|se|o|turk)men$)\p{L}+(?:men|women|people)$/iu;
const singulars =
  /^(?:news|politics|linguistics|economics|ethics|series|species|means|gas|lens|canvas|atlas|bias|chaos)$/iu;
const many =
  /^(?:both|several|many|few|some|all|these|those|two|three|four|five|six|seven|eight|nine|ten|(?!1\b)\d[\d,]*)\b/iu;
/** How long something is, as its genitive: `three days’ | solitary confinement`. */
const timesOwn = /^(?:\p{L}[\p{L}-]*|\d+) (?:hours|days|weeks|months|years)[’'] /iu;
const one = /^(?:an?|one|this|that|each|every|another|1)\b(?! of)/iu;
/** What depends on the noun stands behind it: "copies | of the newspaper", "officers | from the station". */
const tail =
  /[,(“]| (?:of|in|on|at|from|to|for|with|by|about|against|under|between|who|which|that|whose|where|published|held|owned|called|named) /u;

/**
 * Whether a verb with this noun phrase takes the plural: the one place that tells number from the letters of English.
 * A recorded number goes before it (`nouns/phrases.ts`).
 */
export function isPluralNoun(noun: Words): boolean {
  const text = plainText(noun).trim().replace(timesOwn, '');
  if (many.test(text)) return true;
  const [head = ''] = text.split(tail);
  if (/ and /u.test(head)) return !one.test(text);
  if (one.test(text)) return false;
  const last = head.trim().split(/[\s-]/u).at(-1) ?? '';
  if (plurals.test(last) || peoples.test(last)) return true;
  return /[^sui’']s$/iu.test(last) && !singulars.test(last);
}

/** The same of a proper name, in which "and" joins no two things: "the Press and Publications Act". */
export const isPluralName = (name: Words): boolean => isPluralNoun(replaced(name, / and /gu, '-and-'));

/** Whether typed words name several things one after the other: "the publications or their owners". */
export const isListed = (words: Words): boolean => has(words, /,| (?:or|and) /u);

/** Whether typed words are a clause of their own ("one of them was beaten") rather than a noun phrase. */
export const isClause = (words: Words): boolean => has(words, / (?:was|were|is|are|had|has) /u);

const irregularPasts =
  /^(?:lost|fell|was|were|had|went|became|got|began|came|left|could|did|felt|took|lay|held|said|gave|made|told|wrote|kept|sent|set|put|spent|suffered|refused)$/iu;

/** Whether typed words are a verb phrase in the past, without whoever did it: "lost eight kilograms". */
export function isDeed(words: Words): boolean {
  const [first = '', second] = plainText(words).split(' ');
  return second !== undefined && (irregularPasts.test(first) || /^\p{Ll}{2,}ed$/u.test(first));
}
