import type { Language } from './text';

/** The language that a text is most likely in, by its letters alone. */
export function languageOf(text: string): Language {
  if (/[әғқңөұүһі]/iu.test(text)) return 'kk';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}
