import type { Expression } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import { has, plainText, prose, type Words } from '../../../../words/words';
import { adjectiveIn } from '../../grammar/declension/adjectives';
import type { Case } from '../../grammar/declension/cases';
import { isAction, isProtest } from '../../grammar/expressions';
import { phraseIn, phraseTraits } from '../../grammar/declension/phrases';
import { type Agrees, inForm, type Noun, own, thing } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';

type Kind = Pick<Expression, 'kind'>;

const nouns = {
  article: 'статья',
  blog: 'запись в блоге',
  post: 'пост',
  book: 'книга',
  speech: 'выступление',
  protest: 'акция протеста',
  leaflet: 'листовка',
  membership: 'членство в организации',
  'religious-practice': 'религиозная деятельность',
  'union-activity': 'профсоюзная деятельность',
  coverage: 'освещение событий',
  'printed-issue': 'номер',
} as const;

/** What it is, one or several: «статья», «записи в блоге». */
export function expressionNoun({ kind }: Kind, isSeveral: boolean, voice: Voice): Noun {
  const one = typeof kind === 'string' ? own(nouns[kind]) : noun(kind.other, voice);
  return isSeveral && one.agrees.number === 'singular' ? manyOf(one, voice) : one;
}

/** Whether the noun alone means this one; it is mentioned now. */
export const isLatestOf = ({ told }: { readonly told: Kind & Pick<Expression, 'id'> }, voice: Voice): boolean =>
  voice.isLatest(plainText(expressionNoun(told, false, voice).in('nominative')), told.id);

function manyOf(one: Noun, voice: Voice): Noun {
  const words = one.in('nominative');
  return {
    in: (wanted) => {
      const { text, certain } = phraseIn(plainText(words), wanted, 'plural');
      if (!certain && typeof words !== 'string') voice.inDoubt({ words, form: `ru.${wanted}` });
      return inForm(words, text);
    },
    agrees: { ...(phraseTraits(plainText(words)) ?? thing), number: 'plural' },
  };
}

/** How a text of a kind comes before the public, as a participle that stands behind it. */
const appeared = new Map<unknown, string>([
  ['article', 'вышедший'],
  ['book', 'вышедший'],
  ['printed-issue', 'вышедший'],
  ['blog', 'размещенный'],
  ['post', 'размещенный'],
  ['leaflet', 'распространенный'],
]);

/** «вышедшей», «размещенных», agreeing with the text in a case. */
export const appearedIn = ({ kind }: Kind, agrees: Agrees, wanted: Case): string =>
  participle(appeared.get(kind) ?? 'опубликованный', agrees, wanted);

/** A participle of the program that agrees: «подготовленном», «представленного». */
export const participle = (masculine: string, agrees: Agrees, wanted: Case): string =>
  adjectiveIn(masculine, { ...agrees, case: wanted }).text;

const hasPreposition = /^(?:об?|обо|в|во|за|против|на|по|из|с|со|про|для|к|ко|от|у)(?= )/iu;

/** «о продаже прав на воду»; a subject that brings its own preposition stands as it is: «в защиту заключенных». */
export function about(subject: Expression['subject'], voice: Voice): Words {
  if (subject === undefined) return '';
  const words = voice.text(subject);
  return has(words, hasPreposition) ? words : after('о', noun(subject, voice), 'prepositional');
}

/** What somebody took part in: «в маршах против налога», or else «в акции протеста против войны». */
export function partIn(subject: Expression['subject'], voice: Voice): Words {
  if (subject === undefined) return 'в акции протеста';
  const words = voice.text(subject);
  if (has(words, hasPreposition)) return prose`в акции протеста ${words}`;
  if (isProtest(plainText(words))) return after('в', noun(subject, voice), 'prepositional');
  return prose`в акции протеста по поводу ${noun(subject, voice).in('genitive')}`;
}

/** What a kind in words of its own was about: «разглашение отчета», «петиция о плотине». */
export function ofOther(kind: Kind['kind'], subject: Expression['subject'], voice: Voice): Words {
  if (subject === undefined || typeof kind === 'string') return '';
  const words = voice.text(subject);
  return isAction(plainText(voice.text(kind.other))) && !has(words, hasPreposition)
    ? noun(subject, voice).in('genitive')
    : about(subject, voice);
}

/** «в газете «Вестник»», «на сайте vestnik.kz». */
export function inOutlet(outlet: Noun): Words {
  const isOn = has(outlet.in('nominative'), /^(?:\p{L}+-)?(?:сайт|телеканал|радиостанци|портал|канал|ресурс)/iu);
  return after(isOn ? 'на' : 'в', outlet, 'prepositional');
}

/** A noun with its owner: «его статья», «статья журналиста Иванова». */
export const ownedBy = (one: Words, owner: Noun | undefined): Words => {
  if (owner === undefined) return one;
  return owner.possessive === undefined ? prose`${one} ${owner.in('genitive')}` : prose`${owner.possessive} ${one}`;
};
