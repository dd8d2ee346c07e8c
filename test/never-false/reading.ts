import type { Character, Sex } from './people';

type Named = {
  readonly as: 'full' | 'short';
  readonly at: number;
  readonly words: string;
  readonly who: readonly Character[];
};

export type Pronoun = {
  readonly as: 'pronoun';
  readonly at: number;
  readonly words: string;
  readonly means: readonly (Sex | 'several')[];
  /** What the one who does it can do with their own alone: “maintained his innocence”. */
  readonly isOwn: boolean;
};

/** Where a text speaks of somebody. */
export type Mention = Named | Pronoun;

type Pronouns = readonly (readonly [words: RegExp, means: readonly (Sex | 'several')[]])[];

/** «Им же» is the court again. */
const word = (words: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d]| же)`, 'giu');

const pronouns: Readonly<Record<'en' | 'ru', Pronouns>> = {
  en: [
    [word('he|him|his|himself'), ['male']],
    [word('she|her|hers|herself'), ['female']],
    [word('they|them|their|theirs|themselves'), ['several']],
  ],
  ru: [
    [word('он|его|него|ему|нему|нем|нём'), ['male']],
    [word('она|ее|её|нее|неё|ей|ней|ею|нею'), ['female']],
    [word('они|их|них|ими|ними'), ['several']],
    [word('им'), ['several', 'male']],
    [word('ним'), ['male', 'several']],
  ],
};

const own = /^ (?:guilt|innocence|loss)\b/u;

/** A noun of the program for people without a name, to whom a pronoun may go back. */
const isOfOthers = (before: string) => /\b(?:experts|none of .* was a party)\b|эксперт\p{L}*/iu.test(before);

/** All mentions in a sentence in their order. A full name is no short one. */
export function mentionsIn(sentence: string, cast: readonly Character[], language: 'en' | 'ru'): readonly Mention[] {
  const full = cast.flatMap((one) =>
    [...sentence.matchAll(word(one.inFull))].map((found) => named('full', found, [one])),
  );
  const isInFull = (at: number) => full.some((one) => at >= one.at && at < one.at + one.words.length);
  const families = [...new Set(cast.flatMap(({ inShort }) => inShort ?? []))];
  const short = families.flatMap((family) =>
    [...sentence.matchAll(word(family))]
      .filter(({ index }) => !isInFull(index))
      .map((found) =>
        named(
          'short',
          found,
          cast.filter(({ inShort }) => inShort === family),
        ),
      ),
  );
  const others = pronouns[language].flatMap(([words, means]) =>
    [...sentence.matchAll(words)]
      .filter(({ index }) => !isOfOthers(sentence.slice(0, index)))
      .map((found): Pronoun => {
        const isOwn = own.test(sentence.slice(found.index + found[0].length));
        return { as: 'pronoun', at: found.index, words: found[0], means, isOwn };
      }),
  );
  return [...full, ...short, ...others].sort((one, other) => one.at - other.at);
}

const named = (as: 'full' | 'short', found: RegExpExecArray, who: readonly Character[]): Named => ({
  as,
  at: found.index,
  words: found[0],
  who,
});
