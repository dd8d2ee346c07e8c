import type { CustodyOrders } from '../../messages/coercion';
import type { Statement } from '../../sentences/sentence';
import { dayOf, type Passage, type Scope } from '../pattern';
import type { CoerciveAct, Detention } from '../../case-file/records';

const pattern = 'custody';

type Order = NonNullable<Detention['orders']>[number];

/** Whether an act had set the very measure of this spell before an order came. */
function isSetBefore(order: Order, { kind, acts = [] }: Detention, { file }: Scope): boolean {
  const measure = { 'house-arrest': 'house-arrest', 'pre-trial': 'custody' } as const;
  const wanted =
    typeof kind === 'string' && kind in measure ? measure[kind === 'house-arrest' ? kind : 'pre-trial'] : kind;
  const day = dayOf(order.date);
  return acts.some((id) => {
    const act = file.find('coerciveAct', id);
    const setOn = dayOf(act?.date);
    if (act === undefined || setOn === undefined || day === undefined || !isSetting(act)) return false;
    return setOn < day && (act.measureTo === wanted || typeof wanted === 'object');
  });
}

const isSetting = ({ kind }: CoerciveAct) => kind === 'restraint-set' || kind === 'restraint-changed';

const endOf = ({ to }: Order) => to?.latest ?? to?.earliest;

/** Whether an order goes on with the one before it: it holds for longer, or came later where no end is known. */
function goesOn(order: Order, before: Order): boolean {
  const [end, last] = [endOf(order), endOf(before)];
  if (end !== undefined && last !== undefined) return last < end;
  const [day, earlier] = [dayOf(order.date), dayOf(before.date)];
  return day !== undefined && earlier !== undefined && earlier < day;
}

/** An order with its place in the spell, as the record holds it. */
type Placed = { readonly place: number; readonly own: Order; readonly before: Order | undefined };

const placed = ({ orders = [] }: Detention): readonly Placed[] =>
  orders.map((own, place) => ({ place, own, before: orders[place - 1] }));

const isStartTold = ({ own, before }: Placed) =>
  own.from !== undefined && [dayOf(own.date), dayOf(before?.to)].includes(dayOf(own.from));

/** Orders that stand together, as one sentence: those that do the same run on, and a court is named once. */
function sentence(detention: Detention, orders: readonly Placed[], scope: Scope): Statement {
  const told = scope.tell(detention);
  const runs: { extend: boolean; orders: CustodyOrders['orders'][number][] }[] = [];
  for (const one of orders) {
    const { place, own, before } = one;
    const extend = before === undefined ? isSetBefore(own, detention, scope) : goesOn(own, before);
    const startTold = isStartTold(one);
    if (startTold) scope.cover(detention, `orders.${String(place)}.from`);
    const sameCourt = one !== orders[0] && own.court !== undefined && own.court === before?.court;
    const given = { order: told.orders?.[place] ?? own, startTold, sameCourt };
    const last = runs.at(-1);
    if (last?.extend === extend) last.orders.push(given);
    else runs.push({ extend, orders: [given] });
  }
  return { pattern, records: [detention], message: { kind: 'custodyOrders', detention: told, runs } };
}

/** The orders on a spell, each on its day; those between which nothing lies share a sentence. */
export function orderPassages(detention: Detention, behind: Passage, scope: Scope): readonly Passage[] {
  const passages: Passage[] = [];
  const said = new Map<Statement, readonly Placed[]>();
  const say = (orders: readonly Placed[]): Statement => {
    const statement = sentence(detention, orders, scope);
    said.set(statement, orders);
    return statement;
  };
  const joined = (one: Placed) => (before: readonly Statement[]) => {
    const last = before.at(-1);
    const orders = last === undefined ? undefined : said.get(last);
    return orders === undefined ? [...before, say([one])] : [...before.slice(0, -1), say([...orders, one])];
  };
  let day = dayOf(detention.from);
  for (const one of placed(detention)) {
    day = dayOf(one.own.date) ?? dayOf(one.own.from) ?? day;
    const from = passages.at(-1) ?? behind;
    const alone: Passage = { day, statements: [say([one])] };
    passages.push({ ...alone, goesOn: { from, joined: joined(one) } });
  }
  return passages;
}
