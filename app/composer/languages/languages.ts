import type { DocumentLanguage } from '#shared/document/document-languages';
import type { Language } from '#shared/values/texts/text';
import { english } from './en/english';
import { russian } from './ru/russian';
import type { LanguageModule } from '../voice/language';

/** The languages that documents are written in: one line and one folder for each. */
const moduleOf: Readonly<Record<DocumentLanguage, LanguageModule>> = { en: english, ru: russian };

const modules = Object.values(moduleOf);

/** The module that speaks a language, where there is one. */
export const findLanguage = (code: Language): LanguageModule | undefined => modules.find((one) => one.code === code);

/**
 * Every form of a person's name in all languages that the program speaks, the name itself among them: whatever the
 * language of a document, what people typed may be in any of them.
 */
export const formsInAllLanguages = (name: string): readonly string[] => [
  ...new Set(modules.flatMap(({ formsOf }) => formsOf(name))),
];
