import type { CustodyOrders } from '../../../../messages/coercion';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, lead, said } from '../../../../words/joining';
import { areSame, prose, type Words } from '../../../../words/words';
import { date, opening, when } from '../../grammar/dates';
import { number } from '../../grammar/numbers';
import { chain, list } from '../../grammar/prose';
import { body } from '../../nouns/bodies';
import { belonging } from '../../nouns/names';
import { fromTo, measureOf } from './custody-words';

type Given = CustodyOrders['orders'][number];
type Order = Given['order'];

const ground = ({ grounds }: Order, voice: Voice): Words =>
  grounds === undefined ? '' : prose`on the ground of ${voice.text(grounds)}`;

const dayOf = ({ order }: Given): Words => (order.date === undefined ? '' : when(order.date));

const courtOf = ({ order, sameCourt }: Given, voice: Voice): Words =>
  sameCourt ? '' : lead('by ', body(order.court, voice));

/** `by the court on 3 May until 1 July on the ground of …`; its day may stand before the sentence. */
function one(given: Given, day: Words, voice: Voice): Words {
  const { order, startTold } = given;
  const time = fromTo(startTold ? undefined : order.from, order.to);
  return join(courtOf(given, voice), day, time, ground(order, voice));
}

/** From three on, extensions of one court on one ground are counted. */
const fewest = 3;

const areAlike = (orders: readonly Given[], voice: Voice) =>
  orders.every(
    ({ order, startTold }) =>
      order.court === orders[0]?.order.court &&
      areSame(ground(order, voice), ground(orders[0]?.order ?? order, voice)) &&
      order.to !== undefined &&
      (order.from === undefined || startTold),
  );

/** `extended three times, until 1 September 2021, by the court (on 1 March until 1 May, …)`. */
function counted(orders: readonly Given[], voice: Voice): Words {
  const first = orders[0];
  const last = orders.at(-1);
  if (first === undefined || last?.order.to === undefined) return '';
  const each = list(
    said(orders.map((given) => join(dayOf(given), given === last ? '' : fromTo(undefined, given.order.to)))),
  );
  const by = courtOf(first, voice);
  return join(
    prose`${number(orders.length)} times, until ${date(last.order.to)}${by === '' ? '' : ','}`,
    by,
    ground(first.order, voice),
    lead('(', each, ')'),
  );
}

function told({ extend, orders }: CustodyOrders, voice: Voice): Words {
  const isMany = extend && orders.length >= fewest && areAlike(orders, voice);
  const what = isMany ? counted(orders, voice) : list(said(orders.map((given) => one(given, dayOf(given), voice))));
  return lead(extend ? 'extended ' : 'ordered ', what);
}

/** `his house arrest was ordered by the court on 3 May and extended on 1 July until …`; `on 3 May, it was ordered by …`. */
export const custodyOrders: Phrases<'custodyOrders'>['custodyOrders'] = ({ detention, runs }, voice) => {
  const [only, another] = runs;
  const single = another === undefined && only?.orders.length === 1 ? only.orders[0] : undefined;
  const day = opening(single?.order.date);
  const subject = belonging(measureOf(detention.kind, voice), detention.person, voice);
  if (single === undefined || only === undefined)
    return lead(prose`${subject} was `, chain(runs.map((run) => told(run, voice))));
  const rest = one(single, '', voice);
  if (day === '' && rest === '') return '';
  return join(day, subject, only.extend ? 'was extended' : 'was ordered', rest);
};
