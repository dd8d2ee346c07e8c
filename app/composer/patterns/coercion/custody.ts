import type { Statement } from '../../sentences/sentence';
import { dayOf, type Pattern, present, type Scope } from '../pattern';
import type { Detention } from '../../case-file/records';

const pattern = 'custody';

function orders(detention: Detention, { tell }: Scope): Statement | undefined {
  if (detention.orders === undefined || detention.orders.length === 0) return undefined;
  return { pattern, records: [detention], message: { kind: 'custodyOrders', detention: tell(detention) } };
}

function course(detention: Detention, { tell }: Scope): Statement | undefined {
  if (detention.protocol === undefined && detention.firstBeforeJudge === undefined) return undefined;
  return { pattern, records: [detention], message: { kind: 'custodyCourse', detention: tell(detention) } };
}

/** A spell that no act began: told by itself, with its ends. */
function spell(detention: Detention, { tell, isFree }: Scope): Statement | undefined {
  if (!isFree(detention)) return undefined;
  return { pattern, records: [detention], message: { kind: 'custody', detention: tell(detention) } };
}

/** Pattern 9, its middle: a spell in custody, when it was put on record, who ordered it and for how long. */
export const custody: Pattern = {
  name: pattern,
  match: (scope) =>
    scope.file
      .list('detentions')
      .filter(scope.isChosen)
      .map((detention) => ({
        day: dayOf(detention.from),
        statements: present([spell(detention, scope), course(detention, scope), orders(detention, scope)]),
      })),
};
