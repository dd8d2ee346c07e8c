import type { CoercionMessages } from '../../../../messages/coercion';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, lead, said } from '../../../../words/joining';
import { areSame, joinedBy, prose, type Words } from '../../../../words/words';
import { date, when } from '../../grammar/dates';
import { money } from '../../nouns/sums';
import { term } from '../../grammar/terms';
import { list } from '../../grammar/prose';
import { was, who, whoAll } from '../../nouns/names';
import type { CoerciveAct, Detention } from '../../../../case-file/records';
import { contactPhrase } from './contact';
import { custodyOrders } from './custody-orders';
import { areDated, type Day as Dated, fromTo, held, type Stay, stayedIn } from './custody-words';

type Held = CoercionMessages['held'];

const fined = ({ fine }: Pick<CoerciveAct, 'fine'>, voice: Voice) =>
  fine === undefined ? '' : prose`fined ${money(fine, voice)}`;

/** What goes on to this day has been so since it began. */
const isNow = (from: Dated, to: Dated) => from?.ongoing === true && to === undefined;

/** `from 3 May until 1 June 2020 (28 days)`, `for 28 days until 1 June 2020`, `since 3 May 2020`. */
function spanOf(from: Dated, to: Dated, length: Detention['length']): Words {
  const long = length === undefined ? '' : term(length);
  if (isNow(from, to)) return join(from === undefined ? '' : prose`since ${date(from)}`, lead('(', long, ')'));
  return from !== undefined && to !== undefined
    ? join(fromTo(from, to), lead('(', long, ')'))
    : join(fromTo(from, undefined), lead('for ', long), fromTo(undefined, to));
}

/** A place with days of its own stands apart from those of the whole. */
function spellOf(how: Words, where: Words, stays: readonly Stay[], span: Words): Words {
  return areDated(stays) && span !== '' ? prose`${join(how, span)}${lead(', ', where)}` : join(how, where, span);
}

/** How long somebody was held after an act, where and until when: empty where nothing but the act is known. */
function heldThen({ persons, detention, sinceTold, untilTold }: Omit<Held, 'fines'>, voice: Voice): Words {
  const { length, from, to, stays = [], kind } = detention;
  const span = spanOf(sinceTold ? undefined : from, untilTold ? undefined : to, length);
  const isTold = typeof kind === 'string' && (kind === 'pre-trial' || kind === 'house-arrest' || kind === 'sentence');
  const how = kind === undefined && length === undefined ? 'held in custody' : held(kind, voice);
  const said = spellOf(how, stayedIn(stays, persons[0], voice), stays, span);
  return areSame(said, how) && (kind === undefined || isTold) ? '' : said;
}

const spellPhrases: Pick<Phrases<keyof CoercionMessages>, 'held' | 'fined' | 'custody' | 'custodyCourse'> = {
  held: ({ fines, ...spell }, voice) => {
    const { persons } = spell;
    if (persons.length === 0) return '';
    const { length, kind, from, to, stays = [] } = spell.detention;
    const isGoingOn = isNow(from, to) && !spell.sinceTold;
    if (kind === 'pre-trial' && length !== undefined && fines.length === 0 && stays.length === 0 && !isGoingOn) {
      const time = fromTo(spell.sinceTold ? undefined : from, spell.untilTold ? undefined : to);
      return join(whoAll(persons, voice), 'spent', term(length), 'in pre-trial detention', time);
    }
    const penalties = list(fines.map((act) => fined(act, voice)).filter((part) => part !== ''));
    const custody = heldThen(spell, voice);
    const names = custody === '' && penalties === '' ? '' : whoAll(persons, voice);
    if (!isGoingOn)
      return lead(names, lead(prose` ${was(persons, voice)} `, joinedBy(' and ', said([custody, penalties]))));
    const fine = penalties === '' ? '' : prose`${was(persons, voice)} ${penalties} and`;
    return join(names, fine, persons.length > 1 ? 'have been' : 'has been', custody);
  },

  fined: ({ persons, fine }, voice) =>
    persons.length === 0 || fine === undefined
      ? ''
      : join(whoAll(persons, voice), was(persons, voice), prose`fined ${money(fine, voice)}`),

  custody: ({ persons, detention }, voice) => {
    const { person, kind, from, to, length, stays = [] } = detention;
    const name = whoAll(persons, voice);
    if (name === '') return '';
    const how = kind === undefined || kind === 'pre-trial' ? 'held in custody' : held(kind, voice);
    const verb = isNow(from, to) ? (persons.length > 1 ? 'have been' : 'has been') : was(persons, voice);
    return join(name, verb, spellOf(how, stayedIn(stays, person, voice), stays, spanOf(from, to, length)));
  },

  custodyCourse: ({ detention }, voice) => {
    const person = who(detention.person, voice);
    const { protocol, firstBeforeJudge } = detention;
    const parts = [
      protocol === undefined ? '' : prose`the detention was put on record ${when(protocol)}`,
      firstBeforeJudge === undefined || person === ''
        ? ''
        : prose`${person} was first brought before a judge ${when(firstBeforeJudge)}`,
    ];
    return list(parts.filter((part) => part !== ''));
  },
};

type Said = keyof typeof spellPhrases | 'custodyOrders' | 'custodyContact';

export const custodyPhrases: Pick<Phrases<keyof CoercionMessages>, Said> = {
  ...spellPhrases,
  custodyOrders,
  custodyContact: contactPhrase,
};
