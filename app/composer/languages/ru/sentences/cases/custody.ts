import type { PartialDate } from '#shared/values/dates/partial-date';
import type { CoercionMessages } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { areSame, has, plainText, prose, replaced, type Words } from '../../../../words/words';
import type { Located } from '../../../../words/traced';
import type { Detention } from '../../../../case-file/records';
import { list } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import { body } from '../../nouns/bodies';
import { type Noun, own } from '../../nouns/noun';
import { belonging, who } from '../../nouns/parties';
import { noun, place } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { pronoun } from '../../nouns/pronouns';
import { date, term, when } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { onGround } from './measures';

type Stay = NonNullable<Detention['stays']>[number];
type Order = NonNullable<Detention['orders']>[number];
type Day = (PartialDate & Located) | undefined;

/** «с 3 марта до 30 июня 2025 года»: a year that both share is said once. */
function fromTo(from: Day, to: Day): Words {
  const end = date(to);
  const year = /\d{4}[ \u00a0]года$/u.exec(plainText(end))?.[0];
  const start = date(from);
  const isShared = year !== undefined && plainText(start).endsWith(` ${year}`);
  return join(lead('с ', isShared ? replaced(start, /[ \u00a0]\d{4}[ \u00a0]года$/u, '') : start), lead('до ', end));
}

/** «в следственном изоляторе на общем режиме (с 6 марта 2025 года)»: nothing without a place. */
function stayed({ facility, facilityWords, from, to, regime }: Stay, whole: Words, voice: Voice): Words {
  const institution = after('в', body(facility, voice), 'prepositional');
  const where = institution || (facilityWords === undefined ? '' : place(facilityWords, voice));
  if (where === '') return '';
  const under = regime === undefined ? '' : after('в условиях', noun(regime, voice), 'genitive');
  const time = fromTo(from, to);
  return join(where, under, areSame(time, whole) ? '' : lead('(', time, ')'));
}

/** «им же», «ею же». */
const sameCourt = (court: Noun | undefined): Words =>
  court === undefined ? '' : prose`${pronoun(court.agrees).in('instrumental')} же`;

/** «Медеуским районным судом 5 марта 2025 года на срок с … до … со ссылкой на тяжесть обвинения». */
function ordered({ court, date: day, from, to, grounds }: Order, before: Order | undefined, voice: Voice): Words {
  const isSame = court !== undefined && court === before?.court;
  return join(
    isSame ? sameCourt(body(court, voice)) : body(court, voice)?.in('instrumental'),
    when(day),
    lead('на срок ', fromTo(from, to)),
    onGround(grounds, voice),
  );
}

const custody = {
  'pre-trial': 'под стражей',
  administrative: 'под административным арестом',
  sentence: 'в местах лишения свободы',
  psychiatric: 'в психиатрическом учреждении',
} as const;

/** In what kind of custody somebody was: «под стражей», «под административным арестом», «в приемнике для мигрантов». */
export function custodyOf(kind: Detention['kind'], voice: Voice): Words {
  if (kind === undefined) return 'под стражей';
  if (typeof kind === 'string') return custody[kind];
  const isArrest = has(voice.text(kind.other), /^(?:\p{L}+(?:ый|ий|ой) )?(?:арест|надзор)$/iu);
  return isArrest ? after('под', noun(kind.other, voice), 'instrumental') : place(kind.other, voice);
}

/** «протокол задержания Иванова», «протокол его задержания». */
function protocolOf(person: ReturnType<typeof who>): Words {
  if (person?.possessive !== undefined) return `протокол ${person.possessive} задержания`;
  return join('протокол задержания', person?.in('genitive'));
}

export const custodyPhrases: Pick<Phrases<keyof CoercionMessages>, 'custody' | 'custodyOrders' | 'custodyCourse'> = {
  custody: ({ detention }, voice) => {
    const { person, kind, from, to, length, stays = [] } = detention;
    const name = who(person, voice);
    if (name === undefined) return '';
    const { agrees } = name;
    const time = fromTo(from, to);
    const long = term(length, 'accusative');
    const where = list(stays.map((stay) => stayed(stay, time, voice)));
    const held = join(name.in('nominative'), past('содержался', agrees), custodyOf(kind, voice));
    return join(held, time, time === '' ? long : lead('(', long, ')'), where);
  },

  custodyOrders: ({ detention }, voice) => {
    const { person, orders = [] } = detention;
    const detained = belonging(own('содержание под стражей'), person, voice);
    const told = orders.map((order, place) => ordered(order, orders[place - 1], voice)).filter((order) => order !== '');
    return told.length === 0 ? '' : join(detained.in('nominative'), 'было санкционировано', list(told));
  },

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
