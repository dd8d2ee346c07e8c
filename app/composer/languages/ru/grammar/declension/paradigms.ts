import type { Case } from './cases';

/** What takes the place of the end of a word in the five cases after the nominative. */
export type Endings = Readonly<Record<Exclude<Case, 'nominative'>, string>>;

function endings(text: string): Endings {
  const [genitive = '', dative = '', accusative = '', instrumental = '', prepositional = ''] = text.split(' ');
  return { genitive, dative, accusative, instrumental, prepositional };
}

const hissing = /[жшчщц]$/u;
const backOrHissing = /[гкхжшчщ]$/u;

type Declension = readonly [ending: RegExp, cut: number, endings: (stem: string) => Endings];

/** The endings that a name has by its last letters alone; the first that fits is taken. */
const declensions: readonly Declension[] = [
  [/ий$/u, 1, () => endings('я ю я ем и')],
  [/й$/u, 1, () => endings('я ю я ем е')],
  [/ия$/u, 1, () => endings('и и ю ей и')],
  [/я$/u, 1, () => endings('и е ю ей е')],
  [/а$/u, 1, (stem) => endings(`${backOrHissing.test(stem) ? 'и' : 'ы'} е у ${hissing.test(stem) ? 'ей' : 'ой'} е`)],
  [/ь$/u, 1, () => endings('я ю я ем е')],
  [/[бвгдзклмнпрстфхжшчщц]$/u, 0, (stem) => endings(`а у а ${hissing.test(stem) ? 'ем' : 'ом'} е`)],
];

/** A man's name, or anybody's in -а and -я, by its last letter; `undefined` where none of these declensions fits. */
export function byLastLetter(word: string, wanted: Exclude<Case, 'nominative'>): string | undefined {
  const found = declensions.find(([ending]) => ending.test(word));
  if (found === undefined) return undefined;
  const [, cut, endingsOf] = found;
  const stem = word.slice(0, word.length - cut);
  return stem + endingsOf(stem)[wanted];
}

/** A woman's name in -ь, like тень: Любови, Любовью. */
export function likeShadow(word: string, wanted: Exclude<Case, 'nominative'>): string {
  return word.slice(0, -1) + endings('и и ь ью и')[wanted];
}
