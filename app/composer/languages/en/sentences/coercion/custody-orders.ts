import type { CoercionMessages } from '../../../../messages/coercion';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, lead, said } from '../../../../words/joining';
import { areSame, prose, type Words } from '../../../../words/words';
import { date, when } from '../../grammar/dates';
import { number } from '../../grammar/numbers';
import { chain, list } from '../../grammar/prose';
import { body } from '../../nouns/bodies';
import { belonging } from '../../nouns/names';
import { fromTo, measureOf } from './custody-words';

type Given = CoercionMessages['custodyOrders']['orders'][number];
type Order = Given['order'];

const ground = ({ grounds }: Order, voice: Voice): Words =>
  grounds === undefined ? '' : prose`on the ground of ${voice.text(grounds)}`;

/** `ordered by the court on 3 May until 1 July on the ground of …`. */
function one({ order, extends: isExtension }: Given, voice: Voice): Words {
  const by = lead('by ', body(order.court, voice));
  const day = order.date === undefined ? '' : when(order.date);
  const time = fromTo(order.from, order.to);
  const parts = isExtension ? [time, by, day] : [by, day, time];
  return join(...parts, ground(order, voice));
}

/** From three on, extensions of one court on one ground are counted. */
const fewest = 3;

const areAlike = (orders: readonly Order[], voice: Voice) =>
  orders.every(
    (order) =>
      order.court === orders[0]?.court &&
      areSame(ground(order, voice), ground(orders[0] ?? order, voice)) &&
      order.to !== undefined &&
      order.from === undefined,
  );

/** `extended three times, until 1 September 2021, by the court (on 1 March until 1 May, …)`. */
function counted(orders: readonly Order[], voice: Voice): Words {
  const first = orders[0];
  const last = orders.at(-1);
  if (first === undefined || last?.to === undefined) return '';
  const each = list(
    orders
      .map((order) =>
        join(order.date === undefined ? '' : when(order.date), order === last ? '' : fromTo(undefined, order.to)),
      )
      .filter((part) => part !== ''),
  );
  const by = lead('by ', body(first.court, voice));
  return join(
    prose`${number(orders.length)} times, until ${date(last.to)}${by === '' ? '' : ','}`,
    by,
    ground(first, voice),
    lead('(', each, ')'),
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

function told(run: readonly Given[], voice: Voice): Words {
  const isExtension = run[0]?.extends === true;
  const orders = run.map(({ order }) => order);
  const isMany = isExtension && orders.length >= fewest && areAlike(orders, voice);
  const what = isMany ? counted(orders, voice) : list(said(run.map((given) => one(given, voice))));
  return lead(isExtension ? 'extended ' : 'ordered ', what);
}

/** `his house arrest was ordered by the court on 3 May and extended until 1 July by …`. */
export const custodyOrders: Phrases<'custodyOrders'>['custodyOrders'] = ({ detention, orders }, voice) => {
  const subject = belonging(measureOf(detention.kind, voice), detention.person, voice);
  const predicates = chain(runsOf(orders).map((run) => told(run, voice)));
  return lead(prose`${subject} was `, predicates);
};
