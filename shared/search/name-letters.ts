/**
 * One letter for all letters that the eye takes for one name: without case, accents, vowel marks and width; İ, I and ı
 * are `i`, ё is `е`, й is `и`, ß is `ss`. What is not seen (soft hyphen, zero width, direction) is nothing.
 */
export function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  // Upper case first: some letters have two small forms, and only one of them comes back from a capital.
  const plain = Array.from(letter.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD'))
    .filter((part) => !unseen.test(part))
    .map((part) => alike[part] ?? part)
    .join('');
  folded.set(letter, plain);
  return plain;
}

const folded = new Map<string, string>();

/** Marks over and under letters of Latin, Cyrillic, Hebrew and Arabic, tatweel, and characters without a shape. */
const unseen =
  /[\p{Cf}\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/u;

const alike: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ß: 'ss',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
};

const latinTwins = 'aceopxyihtkmb';
const cyrillicTwins = 'асеорхуінткмв';
const twins: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(latinTwins).map((letter, at) => [letter, cyrillicTwins[at] ?? letter]),
);

/** A folded word in which single Latin letters stand among Cyrillic ones that look the same, all in Cyrillic. */
export function inOneScript(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word) || !/\p{Script=Latin}/u.test(word)) return word;
  return Array.from(word, (letter) => twins[letter] ?? letter).join('');
}
