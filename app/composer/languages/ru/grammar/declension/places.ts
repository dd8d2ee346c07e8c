import { adjectiveIn, adjectiveTraits } from './adjectives';
import { type Case, type Form, inLettersOf, sure, unsure } from './cases';
import { byLastLetter, likeShadow } from './paradigms';

/** Places in -ы and -и that have one form; others in these letters (Мытищи, Черкассы) are plurals. */
const unchanging = /^(?:алматы|алма-аты|сочи|тбилиси|батуми|кутаиси|поти|хельсинки|дели)$/u;
const masculineSoft =
  /(?:поль|боль|кремль|славль)$|^(?:гомель|суздаль|анадырь|ухань|пномпень|марсель|брюссель|базель|киль)$/u;
const knownSoft = /^(?:гомель|суздаль|анадырь|ярославль|брюссель|марсель)$/u;
/** Nouns that end like adjectives, «в Джанкое». */
const nounsInOi = /^(?:джанкой|ханой)$/u;
const feminineSoft = /^(?:пермь|казань|рязань|астрахань|сызрань|тюмень|тверь|керчь|чердынь)$/u;

/**
 * A town or country of one word in a case: «Астана», «Темиртау», «Усть-Каменогорск», «Рудный». Those in -о, -у and -е
 * have one form. `undefined` for what is no single capitalised word in Cyrillic letters.
 */
export function placeNameIn(name: string, wanted: Case): Form | undefined {
  if (!/^\p{Lu}[а-яё]+(?:-[А-ЯЁ]?[а-яё]+)*$/u.test(name)) return undefined;
  if (wanted === 'nominative') return sure(name);
  const [, first = '', onWhat = ''] = /^([^-]+)(-на-[^-]+)$/u.exec(name) ?? [];
  if (first !== '') {
    const form = wordIn(first, wanted, first.toLowerCase());
    return { ...form, text: form.text + onWhat };
  }
  if (/-(?:над|по|при|о)-/u.test(name)) return unsure(name);
  const at = name.lastIndexOf('-') + 1;
  const [before, last] = [name.slice(0, at), name.slice(at)];
  const form = wordIn(last, wanted, name.toLowerCase());
  return { ...form, text: before + form.text };
}

function wordIn(word: string, wanted: Exclude<Case, 'nominative'>, whole: string): Form {
  const lower = word.toLowerCase();
  if (/[оуюэе]$/u.test(lower) && adjectiveTraits(lower) === undefined) return sure(word);
  if (/[ыи]$/u.test(lower)) return unchanging.test(whole) ? sure(word) : unsure(word);
  const traits = adjectiveTraits(lower);
  if (traits !== undefined && !nounsInOi.test(lower) && /(?:[нктс][ыо]й|ий|ая|ое)$/u.test(lower))
    return inLettersOf(word, adjectiveIn(lower, { ...traits, case: wanted, animate: false }));
  const text = textOf(lower, wanted);
  const isDoubtful =
    /(?:[еоё][цкл]|ь)$/u.test(lower) &&
    !/(?:поль|[бк]ек)$/u.test(lower) &&
    !feminineSoft.test(lower) &&
    !knownSoft.test(lower);
  return inLettersOf(word, isDoubtful ? unsure(text) : sure(text));
}

function textOf(lower: string, wanted: Exclude<Case, 'nominative'>): string {
  if (lower.endsWith('ь') && !masculineSoft.test(lower))
    return wanted === 'accusative' ? lower : likeShadow(lower, wanted);
  if (wanted === 'accusative' && !/[ая]$/u.test(lower)) return lower;
  return byLastLetter(lower, wanted) ?? lower;
}
