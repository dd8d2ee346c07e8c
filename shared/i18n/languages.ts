import { type Language, languages } from '../values/texts/text';

export type LanguageEntry = {
  /** The language's own name for itself; lists never show a code alone. */
  readonly name: string;
  /** BCP 47 tag for dates, numbers and sorting. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
};

/** The languages that the program is made for. Which of them the window speaks is said by `locales` in `messages.ts`. */
export const languageTable = {
  en: { name: 'English', locale: 'en-GB', direction: 'ltr' },
  ru: { name: 'Русский', locale: 'ru-RU', direction: 'ltr' },
  kk: { name: 'Қазақша', locale: 'kk-KZ', direction: 'ltr' },
} as const satisfies Record<Language, LanguageEntry>;

export const languageNames: readonly (LanguageEntry & { readonly language: Language })[] = languages.map(
  (language) => ({
    language,
    ...languageTable[language],
  }),
);
