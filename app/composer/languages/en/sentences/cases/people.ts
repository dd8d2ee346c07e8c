import type { Moment, PeopleMessages } from '../../../../messages/people';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, lead, said, softComma } from '../../../../words/joining';
import { prose, replaced, type Words } from '../../../../words/words';
import { opening } from '../../grammar/dates';
import { number } from '../../grammar/numbers';
import { aOrAn, list, quote } from '../../grammar/prose';
import { bodies } from '../../nouns/bodies';
import { own, was, who, whoAll } from '../../nouns/names';

const moments = {
  arrest: 'the arrest',
  committal: 'the arrest',
  detention: 'the detention',
  verdict: 'the verdict',
  judgment: 'the judgment',
} as const satisfies Record<Moment, string>;

/** `her mother, Lena Orlik`: by the tie to whom they represent, where it is recorded and they are new to the reader. */
function relative(id: string, person: string, voice: Voice): Words {
  const tie = voice.find('party', id)?.relations?.find(({ to }) => to === person);
  if (tie === undefined || voice.areKnown([id])) return whoAll([id], voice, 'object');
  const noun = replaced(voice.text(tie.as), /^(?:an?|the|his|her|their) /iu, '');
  const reference = voice.party(id);
  const name = reference === undefined || reference.naming === 'nothing' ? '' : reference.name;
  return prose`${own([person], voice)} ${noun}${lead(', ', name, softComma)}`;
}

export const peoplePhrases: Phrases<keyof PeopleMessages> = {
  aged: ({ person, years, at }, voice) => {
    const name = who(person, voice);
    if (name === '') return '';
    const [one, other] = years;
    const old = other === undefined ? number(one) : `${number(one)} or ${number(other)}`;
    const unit = (other ?? one) === 1 ? 'year' : 'years';
    return prose`${name} ${was([person], voice)} ${old} ${unit} old at the time of ${moments[at]}`;
  },

  ailing: ({ person, health, at }, voice) => {
    const name = who(person, voice);
    const ailments = list(health.map((one) => voice.text(one)));
    if (name === '' || ailments === '') return '';
    return prose`at the time of ${moments[at]}, ${name} suffered from ${ailments}`;
  },

  designated: ({ event, persons }, voice) => {
    const { date, status, bodies: ids, by, byWords } = event;
    const names = whoAll(persons, voice);
    const noun = status === undefined ? '' : replaced(voice.text(status), /^(?:an?|the) /u, '');
    if (names === '' || noun === '') return '';
    const words = byWords === undefined ? '' : voice.text(byWords);
    const agents = list(said([bodies(ids, voice), whoAll(by, voice, 'object'), words]));
    const each = persons.length > 1 ? 'each' : '';
    const article = replaced(aOrAn(noun), / .*$/su, '');
    return join(
      opening(date),
      names,
      was(persons, voice),
      each,
      'designated',
      article,
      quote(noun),
      lead('by ', agents),
    );
  },

  represented: ({ person, by }, voice) => {
    const name = who(person, voice);
    const [only, another] = by;
    if (only === undefined || name === '') return '';
    const names = another === undefined ? relative(only, person, voice) : whoAll(by, voice, 'object');
    const as = another === undefined ? 'parent or guardian' : 'parents or guardians';
    return names === '' ? '' : prose`${name} ${was([person], voice)} represented by ${names} as ${as}`;
  },
};
