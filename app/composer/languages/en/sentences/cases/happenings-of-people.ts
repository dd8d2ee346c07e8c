import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Term } from '#shared/values/quantities/quantity';
import type { Event } from '../../../../case-file/records';
import type { EventMessages } from '../../../../messages/events';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, lead, said } from '../../../../words/joining';
import type { Located } from '../../../../words/traced';
import { has, joinedBy, prose, replaced, type Words } from '../../../../words/words';
import { isClause, isDeed } from '../../grammar/agreement';
import { openingOver } from '../../grammar/dates';
import { place } from '../../grammar/nouns';
import { term } from '../../grammar/terms';
import { list } from '../../grammar/prose';
import { they, was, whoAll } from '../../nouns/names';
import { isSeveral } from '../../nouns/phrases';

type Facts = EventMessages['hungerStrike']['event'];

/** `from 14 May to 6 October 2018 (145 days),`; `for ten days,` without a date. */
export function openingFor(date: (PartialDate & Located) | undefined, length: (Term & Located) | undefined): Words {
  const long = length === undefined ? '' : term(length);
  if (long === '') return openingOver(date);
  const time = replaced(openingOver(date), /,$/u, '');
  return time === '' ? prose`for ${long},` : prose`${time} (${long}),`;
}

/**
 * What came of it for these people: a noun phrase follows "resulting in", a clause "so that", what they did or suffered
 * stands by itself.
 */
export function outcome(
  { consequences = [] }: { readonly consequences?: Event['consequences'] },
  persons: readonly string[],
  voice: Voice,
): Words {
  const words = consequences.map((one) => voice.text(one));
  const isOfThem = (one: Words) => persons.length > 0 && isDeed(one);
  const deeds = words.filter(isOfThem);
  const clauses = words.filter((one) => !isOfThem(one) && isClause(one));
  const things = words.filter((one) => !isOfThem(one) && !isClause(one));
  const own = deeds.length === 0 ? '' : prose`; ${they(persons, voice)} ${list(deeds)}`;
  return prose`${lead(', so that ', list(clauses))}${lead(', resulting in ', list(things))}${own}`;
}

const where = ({ place: name }: Facts, voice: Voice): Words => (name === undefined ? '' : place(voice.text(name)));

const alsoDone = ({ action }: Facts, voice: Voice): Words =>
  lead('and ', action === undefined ? '' : voice.text(action));

/** `died in custody, in a hospital in Hentzau`: what the record says of the death itself is not said as a second one. */
function diedInCustody(event: Facts, voice: Voice): Words {
  const action = event.action === undefined ? '' : voice.text(event.action);
  if (!has(action, /^died\b/u)) return join('died in custody', where(event, voice), alsoDone(event, voice));
  const more = replaced(action, /^died(?: in (?:custody|detention))?,? ?/u, '');
  return prose`${join('died in custody', where(event, voice))}${lead(', ', more)}`;
}

type Told = EventMessages['death'];

/** Whom it befell, by name and in words, with the verb that agrees. */
function people({ persons, others }: Told, voice: Voice): { readonly names: Words; readonly were: 'was' | 'were' } {
  const words = others === undefined ? '' : voice.text(others);
  const names = list(said([whoAll(persons, voice), words]));
  const isMany = others !== undefined && (persons.length > 0 || isSeveral(others, voice));
  return { names, were: isMany ? 'were' : was(persons, voice) };
}

export const ofPeoplePhrases: Pick<Phrases<keyof EventMessages>, 'hungerStrike' | 'death'> = {
  hungerStrike: (message, voice) => {
    const { event, persons, others } = message;
    const against = event.reason === undefined ? '' : prose`in protest against ${voice.text(event.reason)}`;
    const { names, were } = people(message, voice);
    if (names === '') return '';
    const strike = message.begins
      ? [
          openingOver(event.date),
          names,
          'went on hunger strike',
          lead('for ', event.length === undefined ? '' : term(event.length)),
        ]
      : [openingFor(event.date, event.length), names, were, 'on hunger strike'];
    const told = join(...strike, where(event, voice), against);
    return prose`${join(told, alsoDone(event, voice))}${outcome(event, others === undefined ? persons : [], voice)}`;
  },

  death: (message, voice) => {
    const { event, persons, others } = message;
    const cause = event.reason === undefined ? '' : prose`the stated cause was ${voice.text(event.reason)}`;
    const { names } = people(message, voice);
    if (names === '') return '';
    const time = openingFor(event.date, event.length);
    const told = join(time, names, diedInCustody(event, voice));
    return joinedBy('; ', said([prose`${told}${outcome(event, others === undefined ? persons : [], voice)}`, cause]));
  },
};
