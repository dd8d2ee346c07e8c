import { addDays } from '../values/dates/calendar';
import { valueAt } from '../records/read-record';
import { PartialDate } from '../values/dates/partial-date';

/** A detention may begin without an order; so many days are told as a gap only after these. */
const firstDays = 3;

/** The days that an order covers, both ends included; an end that nobody knows is open. */
type Cover = { readonly from?: string | undefined; readonly to?: string | undefined };

/**
 * The days of a detention that none of its orders covers. Every date is read in favour of the order: what may be
 * covered is no gap. Nothing is told of a detention without orders.
 */
export function orderGaps(detention: unknown): readonly PartialDate[] {
  const orders = valueAt(detention, 'orders');
  const covers = (Array.isArray(orders) ? orders : [])
    .map((order: unknown): Cover => coverOf(order))
    .toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
  if (covers.length === 0) return [];
  const begin = dateAt(detention, 'from')?.latest;
  const end = dateAt(detention, 'to')?.earliest;
  const gaps: PartialDate[] = [];
  let covered = begin === undefined ? undefined : addDays(begin, -1);
  for (const [at, { from, to }] of covers.entries()) {
    const slack = at === 0 ? firstDays : 0;
    if (covered !== undefined && from !== undefined && from > addDays(covered, 1 + slack)) {
      gaps.push(gapOf(addDays(covered, 1), addDays(from, -1)));
    }
    if (to === undefined) return gaps;
    covered = covered === undefined || to > covered ? to : covered;
  }
  if (covered !== undefined && end !== undefined && end > addDays(covered, 1)) {
    gaps.push(gapOf(addDays(covered, 1), addDays(end, -1)));
  }
  return gaps;
}

function coverOf(order: unknown): Cover {
  const from = dateAt(order, 'from') ?? dateAt(order, 'date');
  return { from: from?.earliest, to: dateAt(order, 'to')?.latest };
}

function gapOf(earliest: string, latest: string): PartialDate {
  return {
    written: `${earliest}/${latest}`,
    earliest,
    latest,
    precision: 'day',
    spread: earliest === latest ? 'moment' : 'period',
  };
}

export function dateAt(owner: unknown, name: string): PartialDate | undefined {
  const value = valueAt(owner, name);
  return value === undefined ? undefined : PartialDate.safeParse(value).data;
}
