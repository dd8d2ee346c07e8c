import type { CoercionMessages } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { joinedBy, prose, type Words } from '../../../../words/words';
import { join, lead, said } from '../../../../words/joining';
import { type Agrees, passive, past } from '../../grammar/verbs';
import { who, whoAll } from '../../nouns/parties';
import { money, term, when } from '../../nouns/values';
import type { Detention } from '../../../../case-file/records';
import type { Phrases } from '../../../../voice/language';
import { contactPhrase } from './contact';
import { custodyOrders } from './custody-orders';
import { custodyOf, fromTo, stayedIn } from './custody-words';

/** «протокол задержания Иванова», «протокол его задержания». */
function protocolOf(person: ReturnType<typeof who>): Words {
  if (person?.possessive !== undefined) return `протокол ${person.possessive} задержания`;
  return join('протокол задержания', person?.in('genitive'));
}

type Said = 'held' | 'fined' | 'custody' | 'custodyOrders' | 'custodyCourse' | 'custodyContact';
type Held = CoercionMessages['held'];

/** «содержался», and «содержится» of what goes on to this day. */
function heldVerb({ from, to }: Pick<Detention, 'from' | 'to'>, agrees: Agrees): string {
  if (from?.ongoing !== true || to !== undefined) return past('содержался', agrees);
  return agrees.number === 'plural' ? 'содержатся' : 'содержится';
}

/** How long somebody was held after an act, where and until when: «под стражей 2 месяца», nothing where only the act is known. */
function heldThen({ detention, sinceTold, untilTold }: Omit<Held, 'persons' | 'fines'>, voice: Voice): Words {
  const { length, from, to, stays = [], kind } = detention;
  const long = term(length, 'accusative');
  const time = fromTo(sinceTold ? undefined : from, untilTold ? undefined : to);
  const where = stayedIn(stays, time, voice);
  const isTold = typeof kind === 'string' && (kind === 'pre-trial' || kind === 'house-arrest' || kind === 'sentence');
  if (long === '' && time === '' && where === '' && (kind === undefined || isTold)) return '';
  if (sinceTold || from === undefined) return join(custodyOf(kind, voice), long, time, where);
  return join(custodyOf(kind, voice), time, lead('(', long, ')'), where);
}

export const custodyPhrases: Pick<Phrases<keyof CoercionMessages>, Said> = {
  held: ({ persons, fines, ...spell }, voice) => {
    const names = whoAll(persons, voice);
    if (names === undefined) return '';
    const { agrees } = names;
    const stay = heldThen(spell, voice);
    const verb = heldVerb(spell.sinceTold ? {} : spell.detention, agrees);
    const paid = fines.map(({ fine }) => money(fine, 'accusative', voice)).filter((sum) => sum !== '');
    const fined = paid.length === 0 ? '' : prose`${passive('оштрафован', agrees)} на ${joinedBy(' и на ', paid)}`;
    const steps = [lead(`${verb} `, stay), lead(`${past('был', agrees)} `, fined)];
    return lead(prose`${names.in('nominative')} `, joinedBy(' и ', said(steps)));
  },

  fined: ({ persons, fine }, voice) => {
    const names = fine === undefined ? undefined : whoAll(persons, voice);
    if (names === undefined) return '';
    const { agrees } = names;
    const sum = money(fine, 'accusative', voice);
    return join(names.in('nominative'), past('был', agrees), passive('оштрафован', agrees), 'на', sum);
  },

  custody: ({ persons, detention }, voice) => {
    const { kind, from, to, length, stays = [] } = detention;
    const name = whoAll(persons, voice);
    if (name === undefined) return '';
    const { agrees } = name;
    const time = fromTo(from, to);
    const long = term(length, 'accusative');
    const where = stayedIn(stays, time, voice);
    const held = join(name.in('nominative'), heldVerb(detention, agrees), custodyOf(kind, voice));
    return join(held, time, time === '' ? long : lead('(', long, ')'), where);
  },

  custodyOrders,

  custodyContact: contactPhrase,

  custodyCourse: ({ detention }, voice) => {
    const { person, protocol, firstBeforeJudge } = detention;
    const name = who(person, voice);
    const recorded = protocol === undefined ? '' : prose`${protocolOf(name)} был составлен ${when(protocol)}`;
    if (firstBeforeJudge === undefined || name === undefined) return recorded;
    const them = recorded === '' ? name : (who(person, voice) ?? name);
    const { agrees } = them;
    const brought = prose`${past('был', agrees)} ${passive('доставлен', agrees)} к судье ${when(firstBeforeJudge)}`;
    const subject = them.in('nominative');
    return recorded === '' ? prose`${subject} впервые ${brought}` : prose`${recorded}, а впервые ${subject} ${brought}`;
  },
};
