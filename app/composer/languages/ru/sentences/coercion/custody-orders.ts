import type { CustodyOrders } from '../../../../messages/coercion';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, lead, said } from '../../../../words/joining';
import { areSame, joinedBy, prose, type Words } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { passive, past } from '../../grammar/verbs';
import { body } from '../../nouns/bodies';
import { type Agrees, counted } from '../../nouns/noun';
import { belonging } from '../../nouns/parties';
import { pronoun } from '../../nouns/pronouns';
import { beside, when } from '../../nouns/values';
import { fromTo, measureOf } from './custody-words';
import { onGround } from './measures';

type Given = CustodyOrders['orders'][number];

/** «судом», «им же», «ею же». */
function courtOf({ order, sameCourt }: Given, voice: Voice): Words {
  const court = body(order.court, voice);
  if (court === undefined) return '';
  return sameCourt ? prose`${pronoun(court.agrees).in('instrumental')} же` : court.in('instrumental');
}

/** «Медеуским районным судом 5 марта 2025 года на срок с … до … со ссылкой на тяжесть обвинения». */
function one(given: Given, day: Words, extend: boolean, voice: Voice): Words {
  const { from, to, grounds } = given.order;
  const start = given.startTold ? undefined : from;
  const term = extend && start === undefined ? beside('до', to) : lead('на срок ', fromTo(start, to));
  const by = courtOf(given, voice);
  return extend ? join(term, by, day, onGround(grounds, voice)) : join(by, day, term, onGround(grounds, voice));
}

/** From three on, extensions by one court on one ground are counted. */
const fewest = 3;

const areAlike = (orders: readonly Given[], voice: Voice) =>
  orders.every(
    ({ order: { court, from, to, grounds }, startTold }) =>
      court === orders[0]?.order.court &&
      (from === undefined || startTold) &&
      to !== undefined &&
      areSame(onGround(grounds, voice), onGround(orders[0]?.order.grounds, voice)),
  );

/** «трижды …»: «3 раза, до 1 сентября 2021 года, судом (1 марта 2021 года до 1 мая 2021 года …)». */
function countedOrders(given: readonly Given[], voice: Voice): Words {
  const orders = given.map(({ order }) => order);
  const [first, last] = [orders[0], orders.at(-1)];
  const each = orders.map((order) => join(when(order.date), order === last ? '' : beside('до', order.to)));
  const by = given[0] === undefined ? '' : courtOf(given[0], voice);
  const times = counted(orders.length, 'раз').in('accusative');
  return join(
    prose`${times}, ${beside('до', last?.to)}${by === '' ? '' : ','}`,
    by,
    onGround(first?.grounds, voice),
    lead('(', list(each), ')'),
  );
}

function told({ extend, orders }: CustodyOrders, agrees: Agrees, voice: Voice): Words {
  const isMany = extend && orders.length >= fewest && areAlike(orders, voice);
  const each = said(orders.map((given) => one(given, when(given.order.date), extend, voice)));
  return lead(prose`${ordered(extend, agrees)} `, isMany ? countedOrders(orders, voice) : list(each));
}

const ordered = (extend: boolean, agrees: Agrees): string => passive(extend ? 'продлен' : 'санкционирован', agrees);

/** «его домашний арест был санкционирован судом 3 мая и продлен до 1 июля …»; «3 мая … был санкционирован судом». */
export const custodyOrders: Phrases<'custodyOrders'>['custodyOrders'] = ({ detention, runs }, voice) => {
  const detained = belonging(measureOf(detention.kind, voice), detention.person, voice);
  const { agrees } = detained;
  const [only, another] = runs;
  const single = another === undefined && only?.orders.length === 1 ? only.orders[0] : undefined;
  if (single === undefined || only === undefined) {
    const predicates = joinedBy(' и ', said(runs.map((run) => told(run, agrees, voice))));
    return lead(prose`${detained.in('nominative')} ${past('был', agrees)} `, predicates);
  }
  const day = when(single.order.date);
  const rest = one(single, '', only.extend, voice);
  if (day === '' && rest === '') return '';
  return join(day, detained.in('nominative'), past('был', agrees), ordered(only.extend, agrees), rest);
};
