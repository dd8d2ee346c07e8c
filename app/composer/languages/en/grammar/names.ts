import { has, plainText, type Words } from '../../../words/words';
import { possessive, the } from './prose';

/** The forms of a person's name that an English text may hold: the name and its possessive. */
export const formsOf = (name: string): readonly string[] => [name, plainText(possessive(name))];

/** `the Czech Republic`, `the United States of America`: names of States that take an article. */
export const stateName = (name: Words) =>
  has(name, /\b(?:Republic|Kingdom|States|Federation|Emirates|Islands)\b/u) ||
  has(name, /^(?:Netherlands|Philippines|Maldives|Bahamas|Gambia|Sudan)$/u)
    ? the(name)
    : name;
