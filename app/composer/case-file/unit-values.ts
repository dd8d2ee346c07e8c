import { decimalsOf } from '#shared/values/quantities/currencies';
import { product } from '#shared/values/quantities/decimal';
import type { PartialDate } from '#shared/values/dates/partial-date';
import { fieldsOf } from '#shared/schema/walk-schema';
import { type Located, originOf } from '../words/traced';
import type { CaseFile } from './case-file';
import type { Money, UnitOfAccount } from './records';

type UnitValue = NonNullable<UnitOfAccount['values']>[number];

/** What a sum in units of account was worth on its day. */
export type Worth = {
  readonly amount: number;
  readonly currency: string;
  /** It had to be rounded to the smallest coin. */
  readonly isRounded: boolean;
  readonly day: PartialDate & Located;
  /** The recorded worth of one unit. */
  readonly value: UnitValue['worth'];
};

/** The records of which the day is that of their sums. */
const datedBy: Readonly<Record<string, string>> = { decision: 'date', coerciveAct: 'date', payment: 'date' };

/**
 * What a sum in a unit was worth on the day of the record that it stands in. Nothing without a day, without a value that
 * holds for the whole of it, and by a value that nobody checked or that is itself not exact.
 */
export function worthOf(sum: Money, unit: UnitOfAccount, file: Pick<CaseFile, 'resolve'>): Worth | undefined {
  const day = dayOf(sum, file);
  const found = day && valueOn(unit.values ?? [], day);
  if (day === undefined || found === undefined || found.reviewStatus === 'unverified') return undefined;
  const { worth } = found;
  const decimals = decimalsOf(worth.currency);
  if (decimals === undefined || worth.unit !== undefined || (worth.exactness ?? 'exact') !== 'exact') return undefined;
  const total = product(sum.amount, worth.amount, decimals);
  return total && { amount: total.value, isRounded: total.isRounded, currency: worth.currency, day, value: worth };
}

function dayOf(sum: Money, file: Pick<CaseFile, 'resolve'>): PartialDate | undefined {
  const record = originOf(sum)?.record;
  const field = record === undefined ? undefined : datedBy[record.kind];
  if (record === undefined || field === undefined) return undefined;
  const date = fieldsOf(file.resolve(record))[field];
  return isDate(date) && date.approximate !== true ? date : undefined;
}

/** Whether it is known for certain on which day, or in which month, half, quarter or year a value began or ended. */
function isSure({ earliest, latest, precision, spread, part, approximate }: PartialDate): boolean {
  if (approximate === true || (part !== undefined && !/half|quarter/u.test(part))) return false;
  if (earliest === undefined || latest === undefined || spread === 'period') return true;
  const known = { day: 10, month: 7, year: 4 }[precision];
  return earliest.slice(0, known) === latest.slice(0, known);
}

const isDate = (value: unknown): value is PartialDate =>
  typeof value === 'object' && value !== null && 'precision' in value;

/** The value that surely holds for all days that a date can mean; nothing where two that differ do. */
export function valueOn(
  values: readonly UnitValue[],
  { earliest, latest }: Pick<PartialDate, 'earliest' | 'latest'>,
): UnitValue | undefined {
  if (earliest === undefined || latest === undefined) return undefined;
  const starts = values.flatMap(({ from }) => from.earliest ?? []).toSorted();
  const [first, ...more] = values.filter((value) => {
    const [start, end] = [isSure(value.from) ? value.from.earliest : undefined, endOf(value, starts)];
    return start !== undefined && end !== undefined && start <= earliest && latest <= end.last && latest < end.before;
  });
  return more.some(({ worth }) => JSON.stringify(worth) !== JSON.stringify(first?.worth)) ? undefined : first;
}

/** The last day of a value, and the day before which it ends: that of the next value, where it has no end of its own. */
function endOf(
  { from, to }: UnitValue,
  starts: readonly string[],
): { readonly last: string; readonly before: string } | undefined {
  if (to !== undefined) return to.latest === undefined || !isSure(to) ? undefined : { last: to.latest, before: never };
  const start = from.earliest ?? '';
  return { last: `${start.slice(0, 4)}-12-31`, before: starts.find((next) => next > start) ?? never };
}

const never = '9999-99-99';
