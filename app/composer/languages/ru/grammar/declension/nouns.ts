import RussianNouns from 'russian-nouns-js';
import {
  type Case,
  cases,
  type Form,
  type Gender,
  type GrammaticalNumber,
  inLettersOf,
  sure,
  together,
  unsure,
} from './cases';
import {
  abbreviations,
  knownNoun,
  knownNouns,
  type Lexeme,
  nounByPluralSuffix,
  nounBySuffix,
  ownPlural,
} from './lexicon';

/** A noun as it was found: what it is, in which number it was written, and whether its forms are settled. */
export type Noun = Lexeme & { readonly number: GrammaticalNumber; readonly settled: 'known' | 'guessed' };

const engine = new RussianNouns.Engine();
const genders: Readonly<Record<Gender, string>> = {
  masculine: RussianNouns.Gender.MASCULINE,
  feminine: RussianNouns.Gender.FEMININE,
  neuter: RussianNouns.Gender.NEUTER,
};

/**
 * A noun in a case and number, from its nominative in either number. Certain for the nouns of the lexicon, for suffixes
 * that settle everything, and for abbreviations in capitals, which have one form.
 */
export function nounIn(word: string, wanted: Case, number?: GrammaticalNumber): Form {
  const noun = readNoun(word);
  return noun === undefined ? unsure(word) : formOf(word, noun, wanted, number ?? noun.number);
}

/** A noun in the nominative, `undefined` for a word that can be none: an adjective, a preposition, a figure. */
export function readNoun(word: string): Noun | undefined {
  if (abbreviations.has(word)) return abbreviation(word);
  if (/^\p{Lu}{2,}(?:-?\p{Lu}+)*$/u.test(word) && word.length < 9 && !isWordInCapitals(word)) return abbreviation(word);
  if (isMixed.test(word)) return abbreviation(word);
  if (/^[«„"“]/u.test(word)) return abbreviation(word);
  const lower = word.toLowerCase();
  return readHyphenated(lower) ?? readKnown(lower) ?? guess(lower);
}

/** «ГУБОПиК», «МВДиК»: capitals at both ends and small letters between. */
const isMixed = /^\p{Lu}{2,6}\p{Ll}{1,2}\p{Lu}{1,4}$/u;

const isWordInCapitals = (word: string) => readKnown(word.toLowerCase()) !== undefined;

function abbreviation(lemma: string): Noun {
  const traits = abbreviations.get(lemma) ?? { gender: 'neuter', number: 'singular' };
  return { ...traits, lemma, animate: false, only: 'one-form', settled: 'known' };
}

function readKnown(lower: string): Noun | undefined {
  const single = knownNoun(lower) ?? nounBySuffix(lower);
  if (single !== undefined)
    return { ...single, number: single.only === 'plural' ? 'plural' : 'singular', settled: 'known' };
  const several = byPlural().get(lower) ?? nounByPluralSuffix(lower);
  return several === undefined ? undefined : { ...several, number: 'plural', settled: 'known' };
}

let plurals: ReadonlyMap<string, Lexeme> | undefined;

function byPlural(): ReadonlyMap<string, Lexeme> {
  plurals ??= new Map(
    knownNouns
      .toReversed()
      .flatMap((lexeme) => (lexeme.only === undefined ? [[pluralOf(lexeme), lexeme] as const] : [])),
  );
  return plurals;
}

let genitives: ReadonlyMap<string, Lexeme> | undefined;

/** A noun of the lexicon by its genitive plural: `сотрудников`. */
export function nounOfGenitivePlural(word: string): Noun | undefined {
  genitives ??= new Map(knownNouns.toReversed().map((lexeme) => [declinedPlural(lexeme, 'genitive'), lexeme] as const));
  const found = genitives.get(word.toLowerCase());
  return found === undefined || found.only !== undefined ? undefined : { ...found, number: 'plural', settled: 'known' };
}

const frozenStart = /^(?:генерал|премьер|вице|экс|пресс|штаб|интернет|веб|онлайн|бизнес|медиа|контр|обер|унтер)$/u;

/** `судья-докладчик` is two nouns, in `генерал-майор` only the last changes. */
function readHyphenated(lower: string): Noun | undefined {
  const at = lower.lastIndexOf('-');
  const last = at < 0 ? undefined : readKnown(lower.slice(at + 1));
  return last === undefined ? undefined : { ...last, lemma: lower };
}

const mayLoseVowel = /[оеё][кцнлр]ь?$/u;

/** By the last letter, where nothing else is known. */
function guess(lower: string): Noun | undefined {
  if (!/^[а-яё-]{3,}$/u.test(lower)) return undefined;
  const gender = /[ая]$/u.test(lower)
    ? 'feminine'
    : /[оеё]$/u.test(lower)
      ? 'neuter'
      : /[^иуыэюяь]$/u.test(lower)
        ? 'masculine'
        : undefined;
  return gender === undefined
    ? undefined
    : { lemma: lower, gender, animate: false, number: 'singular', settled: 'guessed' };
}

/** `written` in a case and number; `noun` is what `readNoun` found in it. */
export function formOf(written: string, noun: Noun, wanted: Case, number: GrammaticalNumber): Form {
  if (noun.only === 'one-form') return sure(written);
  const parts = noun.lemma.split('-');
  const forms = parts.map((part, at) => {
    const own =
      parts.length === 1
        ? noun
        : at === parts.length - 1
          ? readKnown(part)
          : frozenStart.test(part)
            ? abbreviation(part)
            : readKnown(part);
    return own === undefined ? unsure(part) : simpleForm(own, wanted, number);
  });
  return inLettersOf(written, together(forms, '-'));
}

function simpleForm(noun: Noun, wanted: Case, number: GrammaticalNumber): Form {
  if (noun.only === 'one-form') return sure(noun.lemma);
  const spelt = number === 'plural' ? declinedPlural(noun, wanted) : declined(noun, wanted);
  const text = noun.lemma.includes('ё') ? spelt : spelt.replaceAll('ё', 'е');
  return { text, certain: noun.settled === 'known' || isPlain(noun, text, wanted, number) };
}

/** Of a guessed noun: whether the form is the one that no rule and no living thing could change. */
function isPlain({ lemma, gender }: Lexeme, text: string, wanted: Case, number: GrammaticalNumber): boolean {
  if (wanted === 'nominative' && number === 'singular') return true;
  if (number === 'plural' || mayLoseVowel.test(lemma) || gender === 'neuter') return false;
  if (gender === 'masculine' && wanted === 'accusative') return false;
  return gender === 'feminine' ? /[^жшчщцгкх]а$/u.test(lemma) : text.startsWith(lemma.replace(/й$/u, ''));
}

const named = (wanted: Case) => RussianNouns.CASES[cases.indexOf(wanted)] ?? '';

function lemmaOf({ lemma, gender, animate, only }: Lexeme) {
  return RussianNouns.createLemma(
    only === 'plural'
      ? { text: lemma, pluraleTantum: true, animate }
      : { text: lemma, gender: genders[gender], animate },
  );
}

function declined(noun: Lexeme, wanted: Case): string {
  return engine.decline(lemmaOf(noun), named(wanted))[0] ?? noun.lemma;
}

function declinedPlural(noun: Lexeme, wanted: Case): string {
  const asked = wanted === 'accusative' && noun.animate ? 'genitive' : wanted;
  const own = asked === 'genitive' ? ownPlural(noun.lemma).genitive : undefined;
  if (own !== undefined) return own;
  if (noun.only === 'plural') return declined(noun, wanted);
  return engine.decline(lemmaOf(noun), named(asked), pluralOf(noun))[0] ?? noun.lemma;
}

function pluralOf(noun: Lexeme): string {
  return ownPlural(noun.lemma).nominative ?? engine.pluralize(lemmaOf(noun))[0] ?? noun.lemma;
}
