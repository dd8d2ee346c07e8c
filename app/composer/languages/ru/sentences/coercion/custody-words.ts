import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Voice } from '../../../../voice/voice';
import { areSame, has, plainText, prose, replaced, type Words } from '../../../../words/words';
import type { Located } from '../../../../words/traced';
import type { Detention } from '../../../../case-file/records';
import { list } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { body } from '../../nouns/bodies';
import { around, type Noun, own } from '../../nouns/noun';
import { noun, place } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { regimeOf } from '../../nouns/typed-adjectives';
import { date } from '../../nouns/values';

type Stay = NonNullable<Detention['stays']>[number];
type Day = (PartialDate & Located) | undefined;

/** «с 3 марта до 30 июня 2025 года»: a year that both share is said once. */
export function fromTo(from: Day, to: Day): Words {
  const end = date(to);
  const year = /\d{4}[ \u00a0]года$/u.exec(plainText(end))?.[0];
  const start = date(from);
  const isShared = year !== undefined && plainText(start).endsWith(` ${year}`);
  return join(lead('с ', isShared ? replaced(start, /[ \u00a0]\d{4}[ \u00a0]года$/u, '') : start), lead('до ', end));
}

/** «в следственном изоляторе на общем режиме (с 6 марта 2025 года)»: nothing without a place. */
function stayed({ facility, facilityWords, from, to, regime }: Stay, whole: Words, voice: Voice): Words {
  const institution = after('в', body(facility, voice), 'prepositional');
  const where = institution || (facilityWords === undefined ? '' : place(facilityWords, voice));
  if (where === '') return '';
  const under = regime === undefined ? '' : after('в условиях', regimeOf(regime, voice), 'genitive');
  const time = fromTo(from, to);
  return join(where, under, areSame(time, whole) ? '' : lead('(', time, ')'));
}

const custody = {
  'pre-trial': 'под стражей',
  administrative: 'под административным арестом',
  sentence: 'в местах лишения свободы',
  psychiatric: 'в психиатрическом учреждении',
  'house-arrest': 'под домашним арестом',
  immigration: 'под стражей в связи с миграционным контролем',
} as const;

const preposition = /^(?:в|во|под|на|при|in|under|at|on) /iu;
const isOver = /^(?:\p{L}+(?:ый|ий|ой|ая) )?(?:арест|надзор|охрана|конвой)$/iu;

/** In what kind of custody somebody was: «под стражей», «под домашним арестом», «в приемнике для мигрантов». */
export function custodyOf(kind: Detention['kind'], voice: Voice): Words {
  if (kind === undefined) return 'под стражей';
  if (typeof kind === 'string') return custody[kind];
  const words = voice.text(kind.other);
  if (has(words, preposition)) return words;
  return has(words, isOver) ? after('под', noun(kind.other, voice), 'instrumental') : place(kind.other, voice);
}

const measures = {
  'pre-trial': 'содержание под стражей',
  administrative: 'административный арест',
  sentence: 'лишение свободы',
  psychiatric: 'помещение в психиатрическое учреждение',
  'house-arrest': 'домашний арест',
  immigration: 'содержание под стражей',
} as const;

/** What is ordered and extended: «домашний арест», «содержание в приемнике для мигрантов». */
export function measureOf(kind: Detention['kind'], voice: Voice): Noun {
  if (kind === undefined) return own(measures['pre-trial']);
  if (typeof kind === 'string') return own(measures[kind]);
  if (has(voice.text(kind.other), isOver)) return noun(kind.other, voice);
  const how = custodyOf(kind, voice);
  return around(own('содержание'), (form) => prose`${form} ${how}`);
}

/** «в следственном изоляторе и в колонии»: every place, in its order; days that are those of the whole are not said again. */
export const stayedIn = (stays: readonly Stay[], whole: Words, voice: Voice): Words =>
  list(stays.map((stay) => stayed(stay, whole, voice)));
