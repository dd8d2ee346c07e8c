import { plainText, type Words } from '../../../words/words';
import { knownNoun } from './declension/lexicon';

const pastWithVowel = /^\p{L}*[аеиыуя]л(?:а|о|и|ся|ась|ось|ись)?$/u;
/** Pasts whose л falls away in the masculine or stands behind a consonant. */
const pastOfOwn =
  /^(?:\p{L}{0,3}(?:погиб|умер|исчез|мог|нес|вез|берег|замерз)(?:л[аои])?|\p{L}{0,3}ш(?:л[аои]))(?:с[ья])?$/u;
const present = /^(?:нет|\p{L}{2,}(?:[аяу]ет|[аяу]ют|[еи]тся|[аяую]тся))$/u;
const nouns = /^(?:сил|тел|сел|пол|угол|пепел|отдел|раздел|предел|штабел)[аеоиы]?$/u;

const isVerb = (word: string): boolean =>
  !nouns.test(word) &&
  knownNoun(word) === undefined &&
  (pastWithVowel.test(word) || pastOfOwn.test(word) || present.test(word));

const wordsOf = (words: Words): readonly string[] =>
  plainText(words)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '');

/**
 * Whether typed words are a clause of their own («ее били по спине») rather than a noun phrase or an addition («сотрясение
 * мозга», «резиновыми дубинками»): the one place that tells a clause from the letters of Russian.
 */
export const isClause = (words: Words): boolean => wordsOf(words).some(isVerb);

const subordinate =
  /^(?:котор\p{L}+|когда|где|куда|откуда|что|чтобы|если|хотя|пока|во время|в то время|по дороге|по пути|при)(?=[ ,]|$)/iu;

/** Whether typed words say themselves how they hang on a sentence: «когда она шла домой», «во время пикета». */
export const isSubordinate = (words: Words): boolean => subordinate.test(plainText(words).trim());

/** Whether a verb phrase ends in its verb, so that what it was done to follows in the accusative: «избили». */
export const endsInVerb = (words: Words): boolean => isVerb(wordsOf(words).at(-1) ?? '');

const predicative =
  /^(?:долж(?:ен|на|но|ны)|нужно|надо|нельзя|можно|вправе|обязан[аоы]?|необходимо|(?:не)?законн[аоы])$/u;

/** Short participles, which stand as a predicate: «направлен», «выражено». */
const participle =
  /^(?!член|плен|пелен|колен|полен)(?:убит|взят|украден|обманут|расстрелян|задержан|\p{L}+(?:(?:в|т)?лен|щен|жен|жден|шен|чен|сан|дан|ован|ирован|нят|делан|(?:за|от|у|по|с)крыт|казан))[аоы]?$/u;

/**
 * Whether typed words say something by themselves («жители имели право на собрание») rather than name something
 * («освобождение тех, кого задержали»).
 */
export function isStatement(words: Words): boolean {
  const text = plainText(words).trim();
  if (/^(?:за то, )?(?:что|чтобы)(?=[ ,])/iu.test(text)) return true;
  if (/^(?:к|ко|как|почему|кто|где|когда|зачем) /iu.test(text)) return false;
  const [main = ''] = text.split(/, (?=(?:в |на |о |с |за |из |к )?(?:котор|кто|кого|кому|чт|где|куда|чей|чьи|чья))/iu);
  return wordsOf(main).some(
    (word) => isVerb(word) || predicative.test(word) || (knownNoun(word) === undefined && participle.test(word)),
  );
}
