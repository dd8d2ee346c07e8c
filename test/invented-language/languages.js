import * as real from '../../app/composer/languages/languages';
import { ostian } from './ostian/ostian';

/**
 * The languages as the program has them, and Ostian, which is written in the fields of a language that the program can
 * hold.
 */
export const findLanguage = (code) => (code === ostian.code ? ostian : real.findLanguage(code));

export const formsInAllLanguages = (name) => [...real.formsInAllLanguages(name), ...ostian.formsOf(name)];
