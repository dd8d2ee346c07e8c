import type { Voice } from '../../../voice/voice';
import type { Phrase } from '../../../words/phrase';
import { has, plainText, prose, type Words } from '../../../words/words';
import { adjectiveIn, adjectiveTraits } from '../grammar/declension/adjectives';
import { type Case, type Form, sure, unsure } from '../grammar/declension/cases';
import { readNoun } from '../grammar/declension/nouns';
import { phraseIn, phraseTraits } from '../grammar/declension/phrases';
import { isPersonByAdjective } from '../grammar/declension/lexicon';
import { placeNameIn } from '../grammar/declension/places';
import { inflected, isCyrillic } from './inflected';
import { type Agrees, fixed, inForm, type Noun, thing } from './noun';
import { after } from './prepositions';

/** A recorded form, else the one that the rules give. */
export function formsOf(phrase: Phrase, byRule: (wanted: Case) => Form): (wanted: Case) => Form {
  const { forms } = phrase.wordingIn('ru');
  return (wanted) => {
    const recorded = forms[wanted];
    return recorded === undefined ? byRule(wanted) : sure(recorded);
  };
}

/**
 * A noun phrase of a record: its recorded forms, else what the grammar says, else the likeliest with a question to a
 * person. Words of another language have one form.
 */
export function noun(phrase: Phrase, voice: Voice): Noun {
  const words = voice.text(phrase);
  const written = plainText(words);
  const isRussian = phrase.isIn('ru') && isCyrillic(words);
  const { gender, number } = phrase.wordingIn('ru');
  const agrees = (): Agrees => {
    const told = isRussian ? phraseTraits(written) : undefined;
    if (isRussian && told === undefined && gender === undefined) voice.inDoubt({ words, form: 'ru.gender' });
    return { ...(told ?? thing), ...(gender && { gender }), ...(number && { number }) };
  };
  const formIn = formsOf(phrase, (wanted) => (isRussian ? phraseIn(written, wanted) : sure(written)));
  return inflected(words, formIn, agrees, voice);
}

/** A clause that a person typed: it stands as it is. */
export const clause = (phrase: Phrase, voice: Voice): Words => voice.text(phrase);

/** A verb phrase that a person typed: it stands as it is. */
export const deed = (phrase: Phrase, voice: Voice): Words => voice.text(phrase);

/**
 * What a person typed about a noun: a noun phrase («независимая газета») or a participle with its words («известный
 * критикой властей») is declined along with it, other words («в одной из колоний») stay as they are.
 * `animate`: the noun is a person.
 */
export function attribute(phrase: Phrase, voice: Voice, animate = false): Noun {
  const words = voice.text(phrase);
  const written = plainText(words);
  if (startsAClause(words) || !phrase.isIn('ru')) return fixed(words);
  const [first = '', second = ''] = written.split(/[ ,]/u, 2);
  const traits = adjectiveTraits(first);
  const isNoun = readNoun(first)?.settled === 'known' && !isPersonByAdjective(first);
  if (traits === undefined || isNoun || readNoun(second)?.settled === 'known') return noun(phrase, voice);
  const agreement = { ...traits, animate };
  const formIn = formsOf(phrase, (wanted) => {
    const adjective = adjectiveIn(first, { ...agreement, case: wanted });
    const text = adjective.text + written.slice(first.length);
    return wanted === 'nominative' || isParticiple(first) ? { ...adjective, text } : unsure(text);
  });
  return inflected(words, formIn, () => agreement, voice);
}

/** What has words of its own behind it: «известный критикой», «работающая в Алматы», «зарегистрированное в 2005 году». */
const isParticiple = (word: string) =>
  /(?:[аяую]щ|вш|[нтр]ш|нн|[аеиу]т|[аеиоя]м)(?:[ыои]й|[ая]я|[ое]е|[ыи]е)(?:ся)?$|^(?:известн|способн|близк|готов)/iu.test(
    word,
  );

const startsAClause = (words: Words) =>
  has(
    words,
    /^(?:котор\p{L}+|где|когда|чья|чье|чей|чьи|в|на|с|со|из|по|под|при|за|от|к|о|об|без|для|не|также)(?= |,|$)/iu,
  );

const hasPreposition =
  /^(?:в|во|на|у|около|возле|близ|вблизи|недалеко|под|при|из|по|через|перед|за|между|онлайн|дома)(?= |,|$)/iu;
const isSurface =
  /^(?:\p{L}+(?:ая|яя|ой|ый|ий) )*(?:площад|вокзал|автовокзал|улиц|границ|проспект|рын[ок]к|станци|автостанци|стадион|завод|фабрик|месторождени|территори|остров|трасс|шоссе|дорог|стоянк|автостоянк|парковк|остановк|перекр[её]ст|кладбищ|баз[аы]р?(?!\p{L})|аэродром|полигон|склад|ферм|стройк|пляж|почт[аы](?!\p{L}))/iu;

/** A place with the preposition that it needs: «в Астане», «на площади Республики», «около здания суда». */
export function place(phrase: Phrase, voice: Voice): Words {
  const words = voice.text(phrase);
  if (words === '' || has(words, hasPreposition)) return words;
  return after(has(words, isSurface) ? 'на' : 'в', placeName(phrase, voice), 'prepositional');
}

/** A place in its cases: towns and countries are declined by rules of their own. */
export function placeName(phrase: Phrase, voice: Voice): Noun {
  const words = voice.text(phrase);
  const name = plainText(words);
  const other = noun(phrase, voice);
  if (!phrase.isIn('ru') || placeNameIn(name, 'genitive') === undefined) return other;
  const formIn = formsOf(phrase, (wanted) => placeNameIn(name, wanted) ?? sure(name));
  return inflected(words, formIn, () => other.agrees, voice);
}

/** A State by its name: «Мавритания» is no plural of «мавритание». */
export function stateName(phrase: Phrase, voice: Voice): Noun {
  const isCountry = has(voice.text(phrase), /^\p{Lu}\p{Ll}+ия$/u) && phrase.wordingIn('ru').gender === undefined;
  if (!isCountry) return noun(phrase, voice);
  return { ...placeName(phrase, voice), agrees: { gender: 'feminine', number: 'singular', animate: false } };
}

/** A city behind what is in it: «города Караганды»; a settlement that is called what it is keeps its own word. */
export function ofCity(phrase: Phrase, voice: Voice): Words {
  const words = voice.text(phrase);
  if (words === '') return '';
  if (has(words, /^(?:город|г\.|пос|село|аул|станица|деревня|район)/iu)) return noun(phrase, voice).in('genitive');
  const recorded = phrase.wordingIn('ru').forms['genitive'];
  const form = phrase.isIn('ru') ? placeNameIn(plainText(words), 'genitive') : undefined;
  return prose`города ${inForm(words, recorded ?? (form?.certain === true ? form.text : plainText(words)))}`;
}
