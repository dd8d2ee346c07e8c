import type { Language } from '#shared/values/texts/text';
import { english } from './en/english';
import type { LanguageModule } from '../voice/language';

const modules: { readonly [Code in Language]?: LanguageModule } = { en: english };

/** The module that speaks a language, where there is one. */
export function findLanguage(code: Language): LanguageModule | undefined {
  return modules[code];
}
