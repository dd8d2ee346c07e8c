import type { CoercionMessages } from '../../messages/coercion';
import type { Statement } from '../../sentences/sentence';
import { dayOf, type Pattern, present, type Scope } from '../pattern';
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

/** Whether an order goes on with the one before it: it holds for longer. */
function goesOn({ to }: Order, before: Order): boolean {
  const end = to?.latest ?? to?.earliest;
  const last = before.to?.latest ?? before.to?.earliest;
  return end !== undefined && last !== undefined && last < end;
}

function ordersOf(detention: Detention, scope: Scope): CoercionMessages['custodyOrders']['orders'] {
  const recorded = detention.orders ?? [];
  return (scope.tell(detention).orders ?? []).map((order, place) => {
    const [own, before] = [recorded[place] ?? order, recorded[place - 1]];
    return { order, extends: before === undefined ? isSetBefore(own, detention, scope) : goesOn(own, before) };
  });
}

function orders(detention: Detention, scope: Scope): Statement | undefined {
  if (detention.orders === undefined || detention.orders.length === 0) return undefined;
  const told = scope.tell(detention);
  return {
    pattern,
    records: [detention],
    message: { kind: 'custodyOrders', detention: told, orders: ordersOf(detention, scope) },
  };
}

function course(detention: Detention, { tell }: Scope): Statement | undefined {
  if (detention.protocol === undefined && detention.firstBeforeJudge === undefined) return undefined;
  return { pattern, records: [detention], message: { kind: 'custodyCourse', detention: tell(detention) } };
}

function contact(detention: Detention, { tell }: Scope): Statement | undefined {
  const { counselContact, familyContact, doctorContact } = detention;
  if (counselContact === undefined && familyContact === undefined && doctorContact === undefined) return undefined;
  return { pattern, records: [detention], message: { kind: 'custodyContact', detention: tell(detention) } };
}

/** A spell that no act began: told by itself, with its ends. */
function spell(detention: Detention, { tell, isFree }: Scope): Statement | undefined {
  if (!isFree(detention)) return undefined;
  return { pattern, records: [detention], message: { kind: 'custody', detention: tell(detention) } };
}

/** Pattern 9, its middle: a spell in custody, its contacts, when it was put on record, who ordered it and for how long. */
export const custody: Pattern = {
  name: pattern,
  match: (scope) =>
    scope.file
      .list('detentions')
      .filter(scope.isChosen)
      .map((detention) => ({
        day: dayOf(detention.from),
        statements: present([
          spell(detention, scope),
          course(detention, scope),
          contact(detention, scope),
          orders(detention, scope),
        ]),
      })),
};
