import type { EventMessages } from '../../../../messages/events';
import type { Voice } from '../../../../voice/voice';
import { join, lead, said } from '../../../../words/joining';
import { has, joinedBy, prose, type Words } from '../../../../words/words';
import type { Event } from '../../../../case-file/records';
import { isPluralNoun } from '../../grammar/agreement';
import { count } from '../../grammar/numbers';
import { withObject } from '../../grammar/objects';
import { list } from '../../grammar/prose';
import { bodies } from '../../nouns/bodies';
import { eventName } from '../../nouns/happenings';
import { whoAll } from '../../nouns/names';

/** People by name, and others in words. */
export const both = (
  ids: readonly string[] | undefined,
  words: Event['byWords'],
  voice: Voice,
  as: 'subject' | 'object',
): Words => list(said([whoAll(ids, voice, as), words === undefined ? '' : voice.text(words)]));

type Doers = EventMessages['attack']['actors'];

/** Who did it: bodies, people by name, others in words. */
export const doers = ({ bodies: ids, by, byWords }: Doers, voice: Voice, as: 'subject' | 'object'): Words =>
  list(said([bodies(ids, voice), both(by, byWords, voice, as)]));

/** What is told of those whom it befell: "was raided". */
const befell = /^(?:was|were) (?!.* by )/u;

/** By whom it was done, behind what befell somebody: `by the police`. */
export const byBodies = ({ bodies: ids }: Pick<Doers, 'bodies'>, action: Words, voice: Voice): Words =>
  has(action, befell) ? lead('by ', bodies(ids, voice)) : '';

/** What was done by nobody and to nobody was done by the event itself, if it has a name: `the state of emergency allowed …`. */
const itself = (event: EventMessages['event']['event'], voice: Voice): Words =>
  event.name === undefined || event.against !== undefined || event.againstWords !== undefined
    ? ''
    : eventName(event, voice);

const isGoingOn = ({ date }: Pick<Event, 'date'>): boolean => date?.ongoing === true && date.latest === undefined;

/** Verbs whose participle is as their past. */
const sameAsPast =
  /^(?:\p{Ll}{2,}ed|kept|held|made|left|led|sent|put|set|had|paid|sold|told|brought|bought|taught|lost|met|spent|built|cut|shut|hit|shot)\b/u;

/** `have used`: what has been done to this day; a verb whose participle may differ stays as it was typed. */
function haveDone(event: EventMessages['event']['event'], action: Words, voice: Voice): Words {
  const { bodies: ids = [], by = [], byWords } = event;
  if (!isGoingOn(event) || !has(action, sameAsPast)) return action;
  const isMany = ids.length + by.length > 1 || (byWords !== undefined && isPluralNoun(voice.text(byWords)));
  return prose`${isMany ? 'have' : 'has'} ${action}`;
}

/**
 * `the police raided the office`, `the office was raided by the police`: what befell somebody is no deed of whoever did
 * it. Empty where nobody did it.
 */
export function doneBy({ event, isProsecution }: EventMessages['event'], action: Words, voice: Voice): Words {
  const { against, againstWords, by, byWords } = event;
  const accused = isProsecution ? event.prosecuted : undefined;
  const isBefalling = has(action, befell) && accused === undefined;
  if (isBefalling && (against ?? againstWords) !== undefined) {
    const whom = both(against, againstWords, voice, 'subject');
    return join(whom, action, lead('by ', doers(event, voice, 'object')));
  }
  const actors = isBefalling ? both(by, byWords, voice, 'subject') : doers(event, voice, 'subject');
  const subject = actors || itself(event, voice);
  if (subject === '') return '';
  const people = accused === undefined ? '' : count(accused, voice, 'people');
  const object = joinedBy(' and ', said([people, both(against, againstWords, voice, 'object')]));
  return join(subject, withObject(haveDone(event, action, voice), object));
}
