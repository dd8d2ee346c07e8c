import type { Moment, PeopleMessages } from '../../../../messages/people';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join } from '../../../../words/joining';
import { prose } from '../../../../words/words';
import { figures, unitOf } from '../../grammar/figures/quantities';
import { pluralityOf } from '../../grammar/figures/numerals';
import { quote } from '../../grammar/prose';
import { past } from '../../grammar/verbs';
import { bodies } from '../../nouns/bodies';
import { apposed, around, listed, type Noun, own } from '../../nouns/noun';
import { belonging, who, whoAll, whose } from '../../nouns/parties';
import { nameOf } from '../../nouns/party-names';
import { noun } from '../../nouns/phrases';
import { opening } from '../../nouns/values';

const moments = {
  arrest: 'задержания',
  committal: 'заключения под стражу',
  detention: 'задержания',
  verdict: 'вынесения приговора',
  judgment: 'вынесения решения',
} as const satisfies Record<Moment, string>;

/** «ее мать, Лена Орлик,»: by the tie to whom they represent, where it is recorded and they are new to the reader. */
function relative(id: string, person: string, voice: Voice): Noun | undefined {
  const tie = voice.find('party', id)?.relations?.find(({ to }) => to === person);
  if (tie === undefined || voice.areKnown([id])) return whoAll([id], voice);
  const title = around(noun(tie.as, voice), (form) => prose`${whose([person], voice)} ${form}`);
  const reference = voice.party(id);
  return reference === undefined || reference.naming === 'nothing' ? title : apposed(title, nameOf(reference, voice));
}

export const peoplePhrases: Phrases<keyof PeopleMessages> = {
  aged: ({ person, years, at }, voice) => {
    const name = who(person, voice);
    if (name === undefined) return '';
    const [one, other] = years;
    const last = other ?? one;
    const old = other === undefined ? figures(one) : `${figures(one)} или ${figures(other)}`;
    const was = other === undefined && pluralityOf(one) === 'one' ? 'был' : 'было';
    const unit = unitOf(last, 'год', 'nominative').text;
    return prose`на момент ${moments[at]} ${name.in('dative')} ${was} ${old} ${unit}`;
  },

  ailing: ({ person, health, at }, voice) => {
    const name = who(person, voice);
    const ailments = listed(health.map((one) => noun(one, voice)));
    if (name === undefined || ailments === undefined) return '';
    const had = past('страдал', name.agrees);
    return prose`на момент ${moments[at]} ${name.in('nominative')} ${had} ${ailments.in('instrumental')}`;
  },

  designated: ({ event, persons }, voice) => {
    const { date, status, bodies: ids, by, byWords } = event;
    const words = byWords === undefined ? undefined : noun(byWords, voice);
    const agents = listed([bodies(ids, voice), whoAll(by, voice), words].flatMap((one) => one ?? []));
    const names = whoAll(persons, voice);
    if (names === undefined || status === undefined) return '';
    const given = prose`был присвоен статус ${quote(voice.text(status))}`;
    return join(opening(date), agents?.in('instrumental'), names.in('dative'), given);
  },

  represented: ({ person, by }, voice) => {
    const [only, another] = by;
    if (only === undefined || voice.file.find('party', person) === undefined) return '';
    const title = own(another === undefined ? 'законный представитель' : 'законные представители');
    const agent = belonging(title, person, voice).in('instrumental');
    const names = another === undefined ? relative(only, person, voice) : whoAll(by, voice);
    return names === undefined ? '' : prose`${agent} ${past('был', names.agrees)} ${names.in('nominative')}`;
  },
};
