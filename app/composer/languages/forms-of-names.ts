import type { LanguageModule } from '../voice/language';
import { formsOf as inEnglish } from './en/grammar/names';
import { formsOf as inRussian } from './ru/grammar/names';

/** Whatever the language of a document, what people typed may be in each of these. */
const languages: readonly Pick<LanguageModule, 'code' | 'formsOf'>[] = [
  { code: 'en', formsOf: inEnglish },
  { code: 'ru', formsOf: inRussian },
];

/** Every form of a person's name in all languages that the program knows the grammar of, the name itself among them. */
export const formsInAllLanguages = (name: string): readonly string[] => [
  ...new Set(languages.flatMap(({ formsOf }) => formsOf(name))),
];
