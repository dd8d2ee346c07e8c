import { dayOf, type Pattern, start } from './pattern';

/** Sums that no decision of the book holds: claims, costs, payments. What is sought over years opens the account. */
export const money: Pattern = {
  name: 'money',
  match: ({ file, tell, isFree }) =>
    file
      .list('payments')
      .filter(isFree)
      .map((payment) => ({
        day: payment.kind === 'sought' ? start : dayOf(payment.date),
        statements: [{ pattern: 'money', records: [payment], message: { kind: 'payment', payment: tell(payment) } }],
      })),
};
