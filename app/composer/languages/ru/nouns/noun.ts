import type { Count } from '../../../case-file/records';
import { type Located, originOf } from '../../../words/traced';
import { plainText, prose, replaced, stated, type Words } from '../../../words/words';
import type { Case, PhraseTraits } from '../grammar/declension/cases';
import { phraseIn, phraseTraits } from '../grammar/declension/phrases';
import { type Conjunction, list } from '../grammar/prose';
import { softComma } from '../../../words/joining';
import { pluralityOf } from '../grammar/figures/numerals';
import { countIn } from '../grammar/figures/quantities';

/** What verbs, participles and adjectives beside a noun agree with. */
export type Agrees = PhraseTraits;

/**
 * Something or somebody as this sentence may call it. Making it counts as the mention; its forms may then be asked for
 * in any order.
 */
export type Noun = {
  readonly in: (wanted: Case) => Words;
  readonly agrees: Agrees;
  /** Of a pronoun alone: «его», «ее», «их» before what it owns. */
  readonly possessive?: string;
};

export const thing: Agrees = { gender: 'masculine', number: 'singular', animate: false };

/** Words of a record in another form: they stay words of their field. */
export const inForm = (words: Words, form: string): Words => replaced(words, /^.*$/su, form);

/** The same in all cases. */
export const fixed = (words: Words, agrees: Agrees = thing): Noun => ({ in: () => words, agrees });

/** A noun phrase of the program, in the nominative: «уголовное дело», «подписка о невыезде», «сотрудники полиции». */
export const own = (phrase: string, agrees: Agrees = phraseTraits(phrase) ?? thing): Noun => ({
  in: (wanted) => phraseIn(phrase, wanted).text,
  agrees,
});

/** A noun with words around each of its forms, agreeing as before. */
export const around = (noun: Noun, say: (form: Words, wanted: Case) => Words): Noun => ({
  in: (wanted) => say(noun.in(wanted), wanted),
  get agrees() {
    return noun.agrees;
  },
});

/** «Иванов, редактор газеты,»: an apposition that is declined along, or stays as it is. */
export function apposed(noun: Noun, about: Noun | Words): Noun {
  if (about === '') return noun;
  const said = isNoun(about) ? about : fixed(about);
  return around(noun, (form, wanted) => prose`${form}, ${said.in(wanted)}${softComma}`);
}

const isNoun = (given: Noun | Words): given is Noun => typeof given === 'object' && 'in' in given;

/** «журналист Иванов», «газета «Взгляд»»: agrees with whoever is named, else with the title. */
export const titled = (title: Noun, name: Noun): Noun => ({
  in: (wanted) => prose`${title.in(wanted)} ${name.in(wanted)}`,
  get agrees() {
    const own = name.agrees;
    return own.animate ? own : title.agrees;
  },
});

/**
 * «23 интернет-ресурса», «более 40 активистов»: the unit stands in the nominative, in either number. `isInDoubt` is told
 * where the form of the unit is not certain.
 */
export function counted(
  count: number | (Omit<Count, 'unit'> & Located),
  unit: Words,
  isInDoubt: () => void = () => undefined,
): Noun {
  const { number, exactness, rough } = typeof count === 'number' ? { number: count } : count;
  const of = typeof count === 'number' ? undefined : originOf(count);
  const bare = { number, ...(exactness && { exactness }), ...(rough && { rough }) };
  const isOne = rough === undefined && pluralityOf(number) === 'one' && (exactness ?? 'exact') === 'exact';
  return {
    in: (wanted) => {
      const { text, certain } = countIn(bare, plainText(unit), wanted);
      const many = countIn(bare, undefined, wanted).text;
      if (!certain) isInDoubt();
      return prose`${stated(many, of)}${inForm(unit, text.slice(many.length))}`;
    },
    agrees: { ...(phraseTraits(plainText(unit)) ?? thing), number: isOne ? 'singular' : 'plural' },
  };
}

/** Several nouns as one, each in the case asked for: «Иванов, Петрова и газета «Взгляд»». */
export function listed(nouns: readonly Noun[], word: Conjunction = 'и'): Noun | undefined {
  const [first, ...more] = nouns;
  if (first === undefined || more.length === 0) return first;
  return {
    in: (wanted) =>
      list(
        nouns.map((noun) => noun.in(wanted)),
        word,
      ),
    get agrees() {
      return { gender: 'masculine', number: 'plural', animate: nouns.some(({ agrees }) => agrees.animate) } as const;
    },
  };
}
