import { plainText } from '../../../words/words';
import { possessive } from './prose';

/** The forms of a person's name that an English text may hold: the name and its possessive. */
export const formsOf = (name: string): readonly string[] => [name, plainText(possessive(name))];
