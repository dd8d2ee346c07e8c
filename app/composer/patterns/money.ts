import { dayOf, type Passage, type Pattern, type Scope, start } from './pattern';
import type { Payment } from '../case-file/records';

/** Sought over years, or nobody knows when: what is sought on a day has a cause before it. */
const opensAccount = ({ kind, date }: Payment) =>
  kind === 'sought' && (date === undefined || date.precision === 'year' || date.earliest === undefined);

function passageOf(payment: Payment, { tell }: Scope): Passage {
  const told = tell(payment);
  return {
    day: opensAccount(payment) ? start : dayOf(payment.date),
    statements: [
      { pattern: 'money', records: [payment], message: { kind: 'payment', payment: told, amount: told.amount } },
    ],
  };
}

/** Sums that no decision of the book holds: claims, costs, payments. What is sought over years opens it. */
export const money: Pattern = {
  name: 'money',
  match: (scope) =>
    scope.file
      .list('payments')
      .filter(scope.isFree)
      .map((payment) => passageOf(payment, scope)),
};
