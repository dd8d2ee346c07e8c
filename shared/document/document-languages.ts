import type { Language } from '../values/texts/text';

/** The languages that documents are written in; each has its folder in `app/composer/languages`. */
export const documentLanguages = ['en', 'ru'] as const satisfies readonly Language[];

export type DocumentLanguage = (typeof documentLanguages)[number];
