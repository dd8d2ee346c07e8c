import type { CoercionMessages } from '../../../../messages/coercion';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, lead, said } from '../../../../words/joining';
import { joinedBy, prose, type Words } from '../../../../words/words';
import { when } from '../../grammar/dates';
import { money } from '../../grammar/numbers';
import { term } from '../../grammar/terms';
import { list } from '../../grammar/prose';
import { was, who, whoAll } from '../../nouns/names';
import type { CoerciveAct } from '../../../../case-file/records';
import { contactPhrase } from './contact';
import { custodyOrders } from './custody-orders';
import { areDated, fromTo, held, stayedIn } from './custody-words';

type Held = CoercionMessages['held'];

const fined = ({ fine }: Pick<CoerciveAct, 'fine'>) => (fine === undefined ? '' : prose`fined ${money(fine)}`);

/** How long somebody was held after an act, where and until when: empty where nothing but the act is known. */
function heldThen({ detention, untilTold }: Pick<Held, 'detention' | 'untilTold'>, voice: Voice): Words {
  const { length, to, stays = [], kind } = detention;
  const long = length === undefined ? '' : lead('for ', term(length));
  const until = untilTold ? '' : fromTo(undefined, to);
  const where = stayedIn(stays, voice);
  const isTold = typeof kind === 'string' && (kind === 'pre-trial' || kind === 'house-arrest' || kind === 'sentence');
  if (long === '' && until === '' && where === '' && (kind === undefined || isTold)) return '';
  const how = kind === undefined && long === '' ? 'held in custody' : held(kind, voice);
  if (areDated(stays) && until !== '') return prose`${join(how, long, until)}${lead(', ', where)}`;
  return join(how, where, long, until);
}

const spellPhrases: Pick<Phrases<keyof CoercionMessages>, 'held' | 'fined' | 'custody' | 'custodyCourse'> = {
  held: ({ persons, detention, fines, untilTold }, voice) => {
    if (persons.length === 0) return '';
    const { length, kind, to, stays = [] } = detention;
    if (kind === 'pre-trial' && length !== undefined && fines.length === 0 && stays.length === 0) {
      const until = untilTold ? '' : fromTo(undefined, to);
      return join(whoAll(persons, voice), 'spent', term(length), 'in pre-trial detention', until);
    }
    const penalties = list(fines.map(fined).filter((part) => part !== ''));
    const parts = said([heldThen({ detention, untilTold }, voice), penalties]);
    return parts.length === 0 ? '' : join(whoAll(persons, voice), was(persons, voice), joinedBy(' and ', parts));
  },

  fined: ({ persons, fine }, voice) =>
    persons.length === 0 || fine === undefined
      ? ''
      : join(whoAll(persons, voice), was(persons, voice), prose`fined ${money(fine)}`),

  custody: ({ detention }, voice) => {
    const { person, kind, from, to, length, stays = [] } = detention;
    const name = who(person, voice);
    if (name === '') return '';
    const how = kind === undefined || kind === 'pre-trial' ? 'held in custody' : held(kind, voice);
    const where = stayedIn(stays, voice);
    const time = fromTo(from, to);
    const long = length === undefined ? '' : lead('for ', term(length));
    if (areDated(stays) && time !== '') return prose`${join(name, 'was', how, time, long)}${lead(', ', where)}`;
    return join(name, 'was', how, where, time, long);
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
