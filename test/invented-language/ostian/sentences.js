import { stated, joinedBy } from '../../../app/composer/words/words';
import { originOf } from '../../../app/composer/words/traced';
import { past } from './grammar';
import { all, body, noun, who } from './nouns';

const there = (parts) => parts.filter((part) => part !== undefined && part !== '');
const clause = (...parts) => joinedBy(' ', there(parts));
const list = (parts) => joinedBy(' ot ', parts);

/** Days are written from the largest part to the smallest: `2012.01.23 om`. */
const day = (date) =>
  date?.earliest === undefined ? '' : stated(`${date.earliest.replaceAll('-', '.')} om`, originOf(date));

const people = (ids, wanted, voice) =>
  list(
    all(
      ids.map((id) => who(id, voice)),
      wanted,
    ),
  );

/** What happened to somebody: the object, then who did it, then a verb that agrees; of nobody known, as of many. */
function done({ date, to, by, verb, more }) {
  return to === '' ? '' : clause(day(date), more, to, by?.in('subject'), past(verb, by?.gender));
}

/** What Ostian can say. All the other kinds of message it passes over. */
export const sentences = {
  acts: ({ date, persons, acts: [{ act }] }, voice) =>
    act.kind === 'arrest'
      ? done({ date, to: people(persons, 'object', voice), by: body(act.by?.[0], voice), verb: 'kapt' })
      : '',

  charged: ({ date, by, persons, accusation: { counts } }, voice) => {
    const offences = list(counts.flatMap(({ offence }) => (offence ? [noun(offence, voice).in('owner')] : [])));
    const to = people(persons, 'object', voice);
    return offences === '' ? '' : done({ date, more: offences, to, by: body(by, voice), verb: 'velt' });
  },

  custody: ({ detention: { person, from, stays = [] } }, voice) => {
    const where = list(
      all(
        stays.map(({ facility }) => body(facility, voice)),
        'place',
      ),
    );
    const held = where === '' ? undefined : who(person, voice);
    return held ? clause(day(from), where, held.in('subject'), past('saz', held.gender)) : '';
  },
};
