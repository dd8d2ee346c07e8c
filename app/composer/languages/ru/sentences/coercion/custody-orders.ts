import type { CoercionMessages } from '../../../../messages/coercion';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, lead } from '../../../../words/joining';
import { areSame, joinedBy, prose, type Words } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { passive, past } from '../../grammar/verbs';
import { body } from '../../nouns/bodies';
import { type Agrees, counted, type Noun } from '../../nouns/noun';
import { belonging } from '../../nouns/parties';
import { pronoun } from '../../nouns/pronouns';
import { beside, when } from '../../nouns/values';
import { fromTo, measureOf } from './custody-words';
import { onGround } from './measures';

type Given = CoercionMessages['custodyOrders']['orders'][number];
type Order = Given['order'];

/** «им же», «ею же». */
const sameCourt = (court: Noun | undefined): Words =>
  court === undefined ? '' : prose`${pronoun(court.agrees).in('instrumental')} же`;

/** «Медеуским районным судом 5 марта 2025 года на срок с … до … со ссылкой на тяжесть обвинения». */
function one({ order, extends: isExtension }: Given, before: Order | undefined, voice: Voice): Words {
  const { date: day, from, to, grounds } = order;
  const court = body(order.court, voice);
  const isSame = order.court !== undefined && order.court === before?.court;
  const by = isSame ? sameCourt(court) : court?.in('instrumental');
  const term = isExtension && from === undefined ? beside('до', to) : lead('на срок ', fromTo(from, to));
  return isExtension
    ? join(term, by, when(day), onGround(grounds, voice))
    : join(by, when(day), term, onGround(grounds, voice));
}

/** From three on, extensions by one court on one ground are counted. */
const fewest = 3;

const areAlike = (orders: readonly Order[], voice: Voice) =>
  orders.every(
    ({ court, from, to, grounds }) =>
      court === orders[0]?.court &&
      from === undefined &&
      to !== undefined &&
      areSame(onGround(grounds, voice), onGround(orders[0]?.grounds, voice)),
  );

/** «трижды …»: «3 раза, до 1 сентября 2021 года, судом (1 марта 2021 года до 1 мая 2021 года …)». */
function countedOrders(orders: readonly Order[], voice: Voice): Words {
  const [first, last] = [orders[0], orders.at(-1)];
  const each = orders.map((order) => join(when(order.date), order === last ? '' : beside('до', order.to)));
  const by = body(first?.court, voice)?.in('instrumental');
  const times = counted(orders.length, 'раз').in('accusative');
  return join(
    prose`${times}, ${beside('до', last?.to)}${by === undefined ? '' : ','}`,
    by,
    onGround(first?.grounds, voice),
    lead('(', list(each), ')'),
  );
}

/** Orders that follow each other and do the same. */
function runsOf(orders: readonly Given[]): readonly (readonly Given[])[] {
  const runs: Given[][] = [];
  for (const given of orders) {
    const last = runs.at(-1);
    if (last?.[0]?.extends === given.extends) last.push(given);
    else runs.push([given]);
  }
  return runs;
}

function told(run: readonly Given[], agrees: Agrees, voice: Voice): Words {
  const isExtension = run[0]?.extends === true;
  const orders = run.map(({ order }) => order);
  const isMany = isExtension && orders.length >= fewest && areAlike(orders, voice);
  const each = run.map((given, place) => one(given, orders[place - 1], voice)).filter((order) => order !== '');
  const what = isMany ? countedOrders(orders, voice) : list(each);
  return lead(prose`${passive(isExtension ? 'продлен' : 'санкционирован', agrees)} `, what);
}

/** «его домашний арест был санкционирован судом 3 мая и продлен до 1 июля …». */
export const custodyOrders: Phrases<'custodyOrders'>['custodyOrders'] = ({ detention, orders }, voice) => {
  const detained = belonging(measureOf(detention.kind, voice), detention.person, voice);
  const { agrees } = detained;
  const predicates = joinedBy(
    ' и ',
    runsOf(orders)
      .map((run) => told(run, agrees, voice))
      .filter((part) => part !== ''),
  );
  return lead(prose`${detained.in('nominative')} ${past('был', agrees)} `, predicates);
};
