import * as z from 'zod';
import { reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { Money } from '../values/quantities/quantity';
import { phrase } from '../values/texts/roles';
import { choice } from '../values/texts/text';
import { half } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

export const paymentKinds = ['sought', 'awarded', 'fine', 'costs', 'alleged-loss', 'paid'] as const;

/** Damage and money that no decision of the book already holds. */
export const Payment = kind('payment', {
  list: 'payments',
  section: 'evidence',
  fields: {
    kind: choice(paymentKinds),
    amount: Money.optional(),
    date: PartialDate.optional(),
    from: z.array(reference('party')).optional(),
    to: z.array(reference('party')).optional(),
    /** "Moral damage". */
    for: phrase('noun').optional(),
    /** How we call it: "exorbitant". */
    assessedAs: phrase('attribute').optional(),
    /** What it does to the one who must pay: "threatens its continued existence". */
    effect: phrase('deed').optional(),
  },
  named: { by: ['kind'], then: ['amount'] },
  columns: ['amount', 'date', 'from', 'to'],
  form: [
    { title: 'sum', fields: ['kind', 'date', 'amount', half('for')] },
    { title: 'fromWhomToWhom', fields: ['from', 'to'] },
    { title: 'weight', fields: [], rare: [half('assessedAs'), half('effect')] },
  ],
  advice: { past: ['date'] },
  told: { as: 'fact', silent: { kind: 'sort' } },
});
export type Payment = RecordOf<typeof Payment>;
