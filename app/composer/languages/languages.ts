import type { Language } from '#shared/values/texts/text';
import { english } from './en/english';
import { russian } from './ru/russian';
import type { LanguageModule } from '../voice/language';

const modules: { readonly [Code in Language]?: LanguageModule } = { en: english, ru: russian };

/** The module that speaks a language, where there is one. */
export function findLanguage(code: Language): LanguageModule | undefined {
  return modules[code];
}
