import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Term } from '#shared/values/quantities/quantity';
import type { EventMessages } from '../../../../messages/events';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import type { Phrase } from '../../../../words/phrase';
import { join, lead, said } from '../../../../words/joining';
import type { Located } from '../../../../words/traced';
import { has, joinedBy, prose, replaced, type Words } from '../../../../words/words';
import { isClause } from '../../grammar/clauses';
import { list } from '../../grammar/prose';
import { past } from '../../grammar/verbs';
import { listed, type Noun } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { noun, place } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { term, when } from '../../nouns/values';

type Facts = EventMessages['hungerStrike']['event'];

/** «с 14 мая по 6 октября 2018 года (145 дней)»; «в течение 10 дней» without a date. */
export function overTime(date: (PartialDate & Located) | undefined, length: (Term & Located) | undefined): Words {
  const time = when(date);
  return time === ''
    ? lead('в течение ', term(length, 'genitive'))
    : join(time, lead('(', term(length, 'nominative'), ')'));
}

/** A verb in the past at the head, without whoever did it: «потеряла восемь килограммов», "lost eight kilograms". */
const isDeed = (words: Words) => has(words, /^(?:\p{Ll}+(?:л|ла|ло|ли)(?:с[ья])? |\p{Ll}+ed |lost |fell )/u);

/** What came of it: «, что повлекло сотрясение мозга», «, в результате чего один из них погиб», «; потерял 8 кг». */
export function outcome(consequences: readonly Phrase[] | undefined, voice: Voice): Words {
  const all = consequences ?? [];
  const deeds = all.map((one) => voice.text(one)).filter(isDeed);
  const rest = all.filter((one) => !isDeed(voice.text(one)));
  const clauses = rest.map((one) => voice.text(one)).filter(isClause);
  const things = rest.filter((one) => !isClause(voice.text(one)));
  const nouns = listed(things.map((one) => noun(one, voice)))?.in('accusative');
  return prose`${lead(', что повлекло ', nouns)}${lead(', в результате чего ', list([...clauses, ...deeds]))}`;
}

const where = ({ place: name }: Facts, voice: Voice): Words => (name === undefined ? '' : place(name, voice));

const alsoDone = ({ action }: Facts, voice: Voice): Words => lead('и ', action === undefined ? '' : voice.text(action));

/** Whom it befell, by name and in words. */
const people = (ids: readonly string[], others: Phrase | undefined, voice: Voice): Noun | undefined =>
  listed([whoAll(ids, voice), others && noun(others, voice)].flatMap((one) => one ?? []));

const dying = /^(?:умер(?:ла|ли)?|скончал(?:ся|ась|ись))(?: под стражей)?,? ?/u;

export const ofPeoplePhrases: Pick<Phrases<keyof EventMessages>, 'hungerStrike' | 'death'> = {
  hungerStrike: ({ event, persons, others, begins }, voice) => {
    const names = people(persons, others, voice);
    if (names === undefined) return '';
    const against =
      event.reason === undefined ? '' : after('в знак протеста против', noun(event.reason, voice), 'genitive');
    const [time, held] = begins
      ? [
          when(event.date),
          join(past('объявил', names.agrees), 'голодовку', lead('на ', term(event.length, 'accusative'))),
        ]
      : [overTime(event.date, event.length), join(past('держал', names.agrees), 'голодовку')];
    const told = join(time, names.in('nominative'), held, where(event, voice), against, alsoDone(event, voice));
    return prose`${told}${outcome(event.consequences, voice)}`;
  },

  death: ({ event, persons, others }, voice) => {
    const names = people(persons, others, voice);
    if (names === undefined) return '';
    const cause =
      event.reason === undefined ? '' : prose`причиной смерти названо следующее: ${voice.text(event.reason)}`;
    const action = event.action === undefined ? '' : voice.text(event.action);
    // What the record says of the death itself is not said as a second one.
    const ofDeath = has(action, dying) ? replaced(action, dying, '') : undefined;
    const died = prose`${past('умер', names.agrees)} под стражей`;
    const told = join(
      overTime(event.date, event.length),
      names.in('nominative'),
      died,
      where(event, voice),
      ofDeath === undefined ? alsoDone(event, voice) : '',
    );
    const more = lead(', ', ofDeath);
    return joinedBy('; ', said([prose`${told}${more}${outcome(event.consequences, voice)}`, cause]));
  },
};
