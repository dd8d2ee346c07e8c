import type { Event } from '../../../case-file/records';
import type { Voice } from '../../../voice/voice';
import { prose } from '../../../words/words';
import { around, type Noun, own } from './noun';
import { noun } from './phrases';
import { when } from './values';

const nouns = {
  'use-of-force': 'применение силы',
  strike: 'забастовка',
  protest: 'акция протеста',
  attack: 'нападение',
  warning: 'предупреждение',
  exile: 'выезд из страны',
  'amnesty-law': 'закон об амнистии',
  'law-adopted': 'принятие закона',
  'information-blackout': 'информационная блокада',
  practice: 'практика',
  'hunger-strike': 'голодовка',
  'death-in-custody': 'смерть под стражей',
  designation: 'присвоение статуса',
  'present-state': 'нынешнее положение',
} as const;

/** An event by its recorded name, else by what it was. */
export function eventName({ name, kind }: Pick<Event, 'name' | 'kind'>, voice: Voice): Noun {
  if (name !== undefined) return noun(name, voice);
  return typeof kind === 'string' ? own(nouns[kind]) : noun(kind.other, voice);
}

/** An event by its name, with its date the first time: «события в Жанаозене 16 декабря 2011 года». */
export function event(id: string | undefined, voice: Voice): Noun | undefined {
  const found = voice.find('event', id);
  if (found === undefined) return undefined;
  const name = eventName(found, voice);
  const day = isFirstNamed(found, voice) ? when(found.date) : '';
  return day === '' ? name : around(name, (form) => prose`${form} ${day}`);
}

/** Counts a mention of an event, and says whether it is the first one. */
export const isFirstNamed = ({ id }: Pick<Event, 'id'>, voice: Voice): boolean =>
  voice.isFirst(`event/${id}/${voice.file.book.id}`);
