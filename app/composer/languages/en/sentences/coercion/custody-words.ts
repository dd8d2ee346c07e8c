import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Detention } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import { join, lead } from '../../../../words/joining';
import type { Phrase } from '../../../../words/phrase';
import type { Located } from '../../../../words/traced';
import { areSame, has, plainText, prose, replaced, type Words } from '../../../../words/words';
import { date } from '../../grammar/dates';
import { list } from '../../grammar/prose';
import { body } from '../../nouns/bodies';
import { underRegime } from '../../nouns/phrases';

type Kind = Detention['kind'];
/** A place of a spell, with days of its own where they are known. */
export type Stay = NonNullable<Detention['stays']>[number];
/** A day that knows its field. */
export type Day = (PartialDate & Located) | undefined;

/** How somebody is held, and what that is called. */
const ways = {
  'pre-trial': ['held in pre-trial detention', 'detention'],
  administrative: ['held in administrative detention', 'administrative detention'],
  sentence: ['imprisoned', 'imprisonment'],
  psychiatric: ['held in a psychiatric institution', 'placement in a psychiatric institution'],
  'house-arrest': ['held under house arrest', 'house arrest'],
  immigration: ['held in immigration detention', 'immigration detention'],
} as const;

const preposition = /^(?:in|under|at|on|with|by|inside|within|aboard) /iu;
const isOver = /(?:arrest|supervision|guard|surveillance|curfew|observation|restrictions?|control)$/iu;
const isOn = /^(?:death row|remand)$/iu;
const isManner = /^(?:incommunicado|\p{L}+ly)\b/iu;

/** `held under house arrest`, `held in police custody`, `held incommunicado`, whichever of these a person typed. */
export function held(kind: Kind, voice: Voice): Words {
  if (kind === undefined) return 'held';
  if (typeof kind === 'string') return ways[kind][0];
  const words = voice.text(kind.other);
  if (has(words, preposition) || has(words, /^(?:incommunicado|\p{L}+ly)$/iu)) return prose`held ${words}`;
  if (has(words, isOn)) return prose`held on ${words}`;
  return prose`held ${has(words, isOver) ? 'under' : 'in'} ${words}`;
}

/** What is ordered and extended: `house arrest`, `detention in a closed camp`. */
export function measureOf(kind: Kind, voice: Voice): Words {
  if (kind === undefined) return 'detention';
  if (typeof kind === 'string') return ways[kind][1];
  const words = voice.text(kind.other);
  if (has(words, isManner) && !has(words, / /u)) return prose`${words} detention`;
  const bare = replaced(words, preposition, '');
  if (!has(bare, /^(?:an?|the) /iu)) return bare;
  return has(bare, isOver) ? replaced(bare, /^(?:an?|the) /iu, '') : prose`detention in ${bare}`;
}

export const fromTo = (from: Day, to: Day): Words =>
  join(from === undefined ? '' : prose`from ${date(from)}`, to === undefined ? '' : prose`until ${date(to)}`);

/**
 * A place in words, without its preposition: `an army base`, and `the army base` where it was told of the same spell. It
 * is the same place only where one spell of this person alone is recorded in it, and the time may be the same.
 */
export function placeInWords(words: Phrase | undefined, person: string | undefined, voice: Voice, period?: Day): Words {
  if (words === undefined) return '';
  const place = replaced(voice.text(words), /^in /u, '');
  const isHere = ({ facilityWords }: Stay) => facilityWords !== undefined && areSame(voice.text(facilityWords), place);
  const [spell, another] = voice.file
    .list('detentions')
    .filter((one) => person !== undefined && one.person === person && one.stays?.some(isHere));
  if (spell === undefined || another !== undefined || isApart(period, spell)) return place;
  return voice.isFirst(`place/${spell.id}/${plainText(place)}`) ? place : replaced(place, /^an? /iu, 'the ');
}

/** Whether a time lies surely before or behind a spell. */
const isApart = (period: Day, { from, to }: Pick<Detention, 'from' | 'to'>): boolean =>
  (period?.latest !== undefined && from?.earliest !== undefined && period.latest < from.earliest) ||
  (period?.earliest !== undefined && to?.latest !== undefined && period.earliest > to.latest);

/** `Hentzau prison under strict regime from May until June 2012`. */
function stayed({ facility, facilityWords, from, to, regime }: Stay, person: string | undefined, voice: Voice): Words {
  const place = body(facility, voice) || placeInWords(facilityWords, person, voice);
  return place === '' ? '' : join(place, underRegime(regime, voice), fromTo(from, to));
}

/** `in Police Station No. 3 and Hentzau prison`, `in Hentzau prison from May and in Kars prison from June`. */
export function stayedIn(stays: readonly Stay[], person: string | undefined, voice: Voice): Words {
  const places = stays.map((stay) => stayed(stay, person, voice)).filter((place) => place !== '');
  return areDated(stays) ? list(places.map((place) => prose`in ${place}`)) : lead('in ', list(places));
}

/** Whether places have days of their own, so that those of the whole spell stand apart from them. */
export const areDated = (stays: readonly Stay[]): boolean =>
  stays.some(({ from, to }) => from !== undefined || to !== undefined);
