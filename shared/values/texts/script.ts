import type { Language } from './text';

/** Addresses, symbols of documents, numbers of papers and Roman figures are written with the same letters everywhere. */
const isSign = (word: string) => /[\d@/\\:]|\w\.\w/u.test(word) || /^[IVXLCDM]+$/u.test(word);

const letters: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited}/u,
  ru: /\p{Script=Cyrillic}|\p{Script=Common}|\p{Script=Inherited}/u,
  kk: /\p{Script=Cyrillic}|\p{Script=Common}|\p{Script=Inherited}/u,
};

/** Whether words of a text are written in another alphabet than the language. One letter alone is a sign: “block B”. */
export function isInAnotherAlphabet(text: string, language: Language): boolean {
  return text.split(/:?[\s,;()«»“”„"]+|:$/u).some((word) => {
    const foreign = (word.match(/\p{L}/gu) ?? []).filter((letter) => !letters[language].test(letter));
    return foreign.length > 1 && !isSign(word);
  });
}
