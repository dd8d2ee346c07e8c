import { adjectiveIn, adjectiveTraits, type Traits } from './adjectives';
import { type Case, type Form, type GrammaticalNumber, type PhraseTraits, sure, together, unsure } from './cases';
import { collectiveIn, collectiveTraits } from './collectives';
import { isPersonByAdjective, nounBySuffix, knownNoun } from './lexicon';
import { bearerOf } from './given-names';
import { hasFamilyEnding } from './name-parts';
import { formOf, type Noun, readNoun } from './nouns';

/** The case and number of a part of a phrase. */
export type Slot = { readonly case: Case; readonly number: GrammaticalNumber };

/**
 * A noun phrase in a case: adjectives in front agree, the head is declined, and what depends on it stays. «Медеуский
 * районный суд города Алматы» has the genitive «Медеуского районного суда города Алматы». The phrase is given in the
 * nominative; without a number it keeps the one that it has.
 */
export function phraseIn(phrase: string, wanted: Case, number?: GrammaticalNumber): Form {
  const collective = number === undefined ? collectiveIn(phrase, wanted) : undefined;
  if (collective !== undefined) return collective;
  const read = startsWithNumber(phrase) ? undefined : readPhrase(phrase);
  if (read === undefined) return wanted === 'nominative' && number === undefined ? sure(phrase) : unsure(phrase);
  const slot = { case: wanted, number: number ?? read.traits.number };
  return formed(read, slot, slot);
}

/** «оба состава», «три газеты»: the number governs its noun, and what it asks for in another case is not told here. */
const startsWithNumber = (phrase: string) =>
  /^(?:\d|(?:оба|обе|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько|много)(?= ))/iu.test(phrase);

/** Gender, number and animacy of the head of a phrase in the nominative; `undefined` where no head is found. */
export function phraseTraits(phrase: string): PhraseTraits | undefined {
  return collectiveTraits(phrase) ?? readPhrase(phrase)?.traits;
}

/** The word that the others depend on, in small letters: «акция» of «массовая акция протеста». */
export const phraseHead = (phrase: string): string => (readPhrase(phrase)?.head.word ?? phrase).toLowerCase();

/** The phrase with adjectives and head in slots of their own, as numerals ask for: «2 районных суда». */
export function phraseInSlots(
  phrase: string,
  slotsOf: (traits: PhraseTraits) => { adjectives: Slot; head: Slot },
): Form {
  const read = readPhrase(phrase);
  if (read === undefined) return unsure(phrase);
  const { adjectives, head } = slotsOf(read.traits);
  return formed(read, adjectives, head);
}

type Head = { readonly word: string; readonly noun: Noun | undefined };
type Phrase = {
  readonly before: readonly string[];
  readonly head: Head;
  readonly tail: readonly string[];
  readonly traits: PhraseTraits;
  readonly certain: boolean;
};

function formed({ before, head, tail, traits, certain }: Phrase, adjectives: Slot, slot: Slot): Form {
  const agreeing = (word: string, { case: wanted, number }: Slot) =>
    isAdverb(word) ? sure(word) : adjectiveIn(word, { ...traits, case: wanted, number });
  const core =
    head.noun === undefined ? agreeing(head.word, adjectives) : formOf(head.word, head.noun, slot.case, slot.number);
  const form = together([...before.map((word) => agreeing(word, adjectives)), core, ...tail.map(sure)]);
  const isAsGiven = slot.case === 'nominative' && slot.number === traits.number && adjectives.case === 'nominative';
  return certain || isAsGiven ? form : { ...form, certain: false };
}

/** What stands before a noun and never changes: adverbs, and whose it is. */
const isAdverb = (word: string) =>
  /^(?:его|ее|её|их|особо|вновь|ранее|тяжело|несправедливо|незаконно|временно|главно)$/iu.test(word);
const isNoun = (word: string) =>
  knownNoun(word.toLowerCase()) !== undefined || nounBySuffix(word.toLowerCase()) !== undefined;

/** Words before the head agree with it; where all words are adjectives, the last is the head: «частный обвиняемый». */
function readPhrase(phrase: string): Phrase | undefined {
  const words = phrase.trim().split(/[ \u00a0]+/u);
  const rest = words.findIndex((word) => !isAdverb(word) && (isNoun(word) || adjectiveTraits(word) === undefined));
  const count = rest < 0 ? words.length : rest;
  const before = words.slice(0, count);
  const word = rest < 0 ? undefined : words[rest];
  const noun = word === undefined ? undefined : readNoun(word);
  const isName = noun?.settled === 'guessed' && count > 0 && /^\p{Lu}/u.test(word ?? '');
  if (word !== undefined && noun !== undefined && !isName && agree(before, noun))
    return byNoun(before, { word, noun }, words.slice(count + 1));
  return byAdjective(before, words.slice(count));
}

/** Whether every adjective has the gender and number of the noun: not in «обвиняемый части второй». */
function agree(adjectives: readonly string[], { gender, number, only }: Noun): boolean {
  if (only === 'one-form') return true;
  return adjectives.every((word) => {
    const traits = adjectiveTraits(word);
    return traits === undefined || (traits.number === number && (number === 'plural' || traits.gender === gender));
  });
}

function byNoun(before: readonly string[], head: { word: string; noun: Noun }, tail: readonly string[]): Phrase {
  const { noun } = head;
  const told: Traits | undefined = before.map(adjectiveTraits).find((traits) => traits !== undefined);
  const gender = noun.only === 'one-form' ? (told?.gender ?? noun.gender) : noun.gender;
  const traits = { gender, number: noun.number, animate: noun.animate };
  return { before, head, tail, traits, certain: !goesOn(tail) && !(noun.animate && isNamed(tail)) };
}

/** A second head beside the first («суд и прокуратура», «судья, докладчик») is not declined: a person has to see it. */
const goesOn = ([first]: readonly string[]) => first !== undefined && /^(?:и|или|либо|,)$/u.test(first);

/** «судья Иванова»: a name beside a person would have to be declined, too; that of «кодекс Кыргызской Республики» stays. */
function isNamed([first = '']: readonly string[]): boolean {
  const isCapital = /^\p{Lu}/u.test(first) && !/^\p{Lu}{2}/u.test(first);
  return isCapital && (hasFamilyEnding(first) || bearerOf(first) !== undefined || first.endsWith('.'));
}

function byAdjective(before: readonly string[], tail: readonly string[]): Phrase | undefined {
  const word = before.at(-1);
  const traits = word === undefined ? undefined : adjectiveTraits(word);
  if (word === undefined || traits === undefined) return undefined;
  const animate = isPersonByAdjective(word.toLowerCase());
  return {
    before: before.slice(0, -1),
    head: { word, noun: undefined },
    tail,
    traits: { ...traits, animate },
    certain: animate && !goesOn(tail) && !isNamed(tail),
  };
}
