import type { EventMessages } from '../../../../messages/events';
import type { Voice } from '../../../../voice/voice';
import { isClause, isPluralNoun } from '../../grammar/agreement';
import { opening, openingOver } from '../../grammar/dates';
import { lived } from '../../grammar/present';
import { both, byBodies, doers, doneBy } from './doers';
import { event as eventMention, eventName, isFirstNamed } from '../../nouns/happenings';
import { normsWithSubjects } from '../../nouns/law';
import { ofPeoplePhrases, openingFor, outcome } from './happenings-of-people';
import { was, who, whoAll } from '../../nouns/names';
import { place } from '../../grammar/nouns';
import { count } from '../../grammar/numbers';
import { withObject } from '../../grammar/objects';
import { term, termAdjective } from '../../grammar/terms';
import { isParticiple } from '../../grammar/undergone';
import type { Phrases } from '../../../../voice/language';
import { aOrAn, list, quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { has, includes, prose, replaced, type Words } from '../../../../words/words';
import type { Count, Event } from '../../../../case-file/records';

/** `; at least 16 people died and 64 were injured`. */
function toll({ deaths, injured }: Pick<Event, 'deaths' | 'injured'>, voice: Voice): Words {
  const killed = deaths === undefined ? '' : prose`${count(deaths, voice, 'people')} died`;
  const isSaid = deaths !== undefined && deaths.unit === undefined;
  const hurt =
    injured === undefined
      ? ''
      : prose`${count(injured, voice, isSaid && injured.rough === undefined ? undefined : 'people')} ${isOne(injured) ? 'was' : 'were'} injured`;
  return lead('; ', list([killed, hurt].filter((part) => part !== '')));
}

const isOne = ({ number, rough }: Count) => number === 1 && rough === undefined;

/** `; nobody was prosecuted`: what came of it for those who did it. */
function prosecutions({ prosecuted }: Pick<Event, 'prosecuted'>, voice: Voice): Words {
  if (prosecuted === undefined) return '';
  if (prosecuted.number === 0) return '; nobody was prosecuted';
  return prose`; ${count(prosecuted, voice, 'people')} ${isOne(prosecuted) ? 'was' : 'were'} prosecuted`;
}

/** Whether what happened, and what was alleged around it, was looked into. */
function investigated({ investigation }: Pick<Event, 'investigation'>, what: Words, allegations: Words): Words {
  const both = allegations === '' ? what : prose`${what} and the allegations of ${allegations}`;
  const neither = allegations === '' ? '' : prose`neither ${what} nor the allegations of ${allegations} have been`;
  switch (investigation) {
    case undefined:
      return '';
    case 'none':
      return neither === '' ? prose`there has been no investigation into ${what}` : prose`${neither} investigated`;
    case 'not-effective':
      return neither === ''
        ? prose`there has been no effective investigation into ${what}`
        : prose`${neither} investigated independently or effectively`;
    case 'opened':
      return prose`an investigation into ${both} was opened`;
    case 'completed':
      return prose`the investigation into ${both} was completed`;
  }
}

/** `imposed an internet shutdown`: a blackout of which only the name and whose it was are recorded. */
const imposed = ({ kind, name }: EventMessages['event']['event'], voice: Voice): Words =>
  kind !== 'information-blackout' || name === undefined ? '' : prose`imposed ${aOrAn(voice.text(name))}`;

/** Whether what was done to somebody stands behind "was": words of another language stand as they are. */
const isPassive = (done: Words): boolean => isParticiple(done) || !has(done, /^[\p{Script=Latin}\P{L}]+$/u);

/** `while he was walking home`: what those whom it befell were doing, who are not the subject of the sentence. */
function whileDoing({ during, against = [] }: EventMessages['event']['event'], voice: Voice): Words {
  if (during === undefined) return '';
  const words = voice.text(during);
  const isBare = against.length > 0 && !isClause(words);
  return isBare ? join('while', whoAll(against, voice), was(against, voice), words) : prose`while ${words}`;
}

/** Those whom it befell, else those who did it. */
const sufferers = ({ against = [], by = [], byWords }: EventMessages['event']['event']): readonly string[] =>
  against.length > 0 ? against : byWords === undefined ? by : [];

export const eventPhrases: Phrases<keyof EventMessages> = {
  ...ofPeoplePhrases,

  attack: (message, voice) => {
    const { date, place: where, victims, againstWords, action, during } = message;
    const done = action === undefined ? 'attacked' : voice.text(action);
    const isSure = isPassive(done);
    // What hangs on a sentence with "while" is said of those who are attacked: they are its subject then.
    const actors = isSure || during !== undefined ? '' : doers(message.actors, voice, 'subject');
    const whom = both(victims, againstWords, voice, actors === '' ? 'subject' : 'object');
    if (whom === '') return '';
    const isMany = againstWords !== undefined && (victims.length > 0 || isPluralNoun(voice.text(againstWords)));
    const be = isMany ? 'were' : victims.length === 0 ? 'was' : was(victims, voice);
    const passive = join(whom, be, isSure ? done : prose`attacked (${quote(done)})`);
    const said = join(
      opening(date),
      actors === ''
        ? join(passive, lead('by ', doers(message.actors, voice, 'object')))
        : join(actors, withObject(done, whom)),
      where === undefined ? '' : place(voice.text(where)),
      lead('while ', during === undefined ? '' : voice.text(during)),
    );
    return prose`${said}${toll(message.toll, voice)}${outcome(message, victims, voice)}${prosecutions(message, voice)}`;
  },

  event: (message, voice) => {
    const { event, around, isProsecution } = message;
    const action = event.action === undefined ? imposed(event, voice) : voice.text(event.action);
    const context = lead('in the aftermath of ', list(around.map((id) => eventMention(id, voice))), ',');
    const time = openingFor(event.date, event.length);
    const done = action === '' ? '' : doneBy(message, action, voice);
    if (done === '') return '';
    isFirstNamed(event, voice);
    const where =
      event.place === undefined || includes(action, voice.text(event.place)) ? '' : place(voice.text(event.place));
    const during = whileDoing(event, voice);
    return prose`${join(context, time, done, during, where)}${toll(event, voice)}${outcome(event, sufferers(event), voice)}${isProsecution ? '' : prosecutions(event, voice)}`;
  },

  investigation: ({ event }, voice) =>
    investigated(event, eventName(event, voice), event.allegations === undefined ? '' : voice.text(event.allegations)),

  usedTo: ({ event }, voice) => {
    const purposes = list((event.usedTo ?? []).map((purpose) => replaced(voice.text(purpose), /^to /u, '')));
    if (purposes === '') return '';
    const law = normsWithSubjects(
      (event.norms ?? []).map((norm) => ({ norm })),
      voice,
    );
    const tool = law === '' ? eventMention(event.id, voice) : law;
    const isSeveral = law === '' ? isPluralNoun(tool) : (event.norms?.length ?? 0) > 1;
    return prose`${tool} ${isSeveral ? 'were' : 'was'} used to ${purposes}`;
  },

  strike: ({ event }, voice) => {
    const actors = doers(event, voice, 'subject');
    const name = eventName(event, voice);
    const length = event.length === undefined ? '' : termAdjective(event.length) || term(event.length);
    if (actors === '') return '';
    isFirstNamed(event, voice);
    const action = event.action === undefined ? '' : prose`and ${voice.text(event.action)}`;
    const where = event.place === undefined ? '' : place(voice.text(event.place));
    return join(
      openingOver(event.date),
      actors,
      'took part in',
      length === '' ? name : prose`a ${length} ${replaced(name, /^the /u, '')}`,
      action,
      where,
    );
  },

  aftermath: ({ event, person, others }, voice) => {
    const name = who(person, voice) || doers(event, voice, 'subject');
    const action = event.action === undefined ? '' : voice.text(event.action);
    if (name === '' || action === '') return '';
    isFirstNamed(event, voice);
    const where =
      event.place === undefined || includes(action, voice.text(event.place)) ? '' : place(voice.text(event.place));
    const whom = both(others, event.againstWords, voice, 'object');
    const agents = person === undefined ? '' : byBodies(event, action, voice);
    const told = lived(event.date, action, (deed) => join(name, withObject(deed, whom), agents, where));
    return prose`${told}${outcome(event, person === undefined ? (event.by ?? []) : [person], voice)}`;
  },
};
