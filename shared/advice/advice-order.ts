import { type Advice, dateValue } from './advice-types';
import type { OrderCode } from '../schema/advice-rule';
import { orderOf } from '../values/dates/date-order';
import type { PartialDate } from '../values/dates/partial-date';

type Dates = {
  readonly code: OrderCode;
  readonly field: string;
  readonly end: PartialDate;
  readonly start: PartialDate;
};

/** The advice that an end is before its start, where it is or may be. */
export function inOrder({ code, field, end, start }: Dates, more: Advice['values'] = {}): readonly Advice[] {
  const order = orderOf(end, start);
  if (order === 'not-before') return [];
  const values = {
    end: dateValue(end),
    start: dateValue(start),
    sure: { type: 'sure', isSure: order === 'before' } as const,
    ...more,
  };
  return [{ code, field, values }];
}
