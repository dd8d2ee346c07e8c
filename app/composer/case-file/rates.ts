import { noCurrency } from '#shared/values/quantities/currencies';
import type { RecordPointer } from '#shared/document/document';
import type { CaseFile } from './case-file';
import { groupBy } from './group-by';
import type { Money } from './records';

export type Rate = {
  readonly pointer: RecordPointer;
  readonly from: string;
  readonly to: string;
  readonly rate: number;
};

/** Rounding in a source makes rates differ by a little; what is further apart than this is another rate. */
const tolerance = 0.02;

function rateOf({ amount, currency, unit, converted }: Money, pointer: RecordPointer): readonly Rate[] {
  if (unit !== undefined || currency === noCurrency || converted === undefined || converted.amount === 0) return [];
  return [{ pointer, from: currency, to: converted.currency, rate: converted.rate ?? amount / converted.amount }];
}

/** The rates at which the sums of a book were converted: as recorded, else as its two amounts give them. */
export function ratesOf(file: CaseFile): readonly Rate[] {
  return [
    ...file.list('decisions').flatMap((decision) => {
      const sums = [...(decision.orders ?? []), ...(decision.sanctions ?? [])].flatMap(({ amount }) => amount ?? []);
      return sums.flatMap((sum) => rateOf(sum, file.pointerTo(decision)));
    }),
    ...file
      .list('payments')
      .flatMap((payment) => (payment.amount === undefined ? [] : rateOf(payment.amount, file.pointerTo(payment)))),
    ...file
      .list('proceedings')
      .flatMap((one) => (one.claimed === undefined ? [] : rateOf(one.claimed, file.pointerTo(one)))),
  ];
}

/** The rates of the figures of the registers. */
export function ratesOfFigures(file: CaseFile): readonly Rate[] {
  return file
    .findAll('aggregate', Object.keys(file.registers.aggregates))
    .flatMap((figure) => (figure.sought === undefined ? [] : rateOf(figure.sought, file.pointerTo(figure))));
}

/** The pairs of currencies that are converted at more than one rate, each with all its uses. */
export function differingRates(rates: readonly Rate[]): readonly (readonly Rate[])[] {
  const byPair = groupBy(rates, ({ from, to }) => `${from}/${to}`);
  return [...byPair.values()].filter((pair) => {
    const values = pair.map(({ rate }) => rate);
    return Math.max(...values) - Math.min(...values) > tolerance * Math.min(...values);
  });
}
