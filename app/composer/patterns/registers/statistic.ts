import type { Statement } from '../../sentences/sentence';
import type { Message } from '../../messages/message';
import type { Aggregate } from '../../case-file/records';

type Reader = { tell(record: Aggregate): Aggregate };

/** Pattern 14: a number of many cases, its values year by year, who says so, and the reason given. */
export function statistic(record: Aggregate, reader: Reader): readonly Statement[] {
  const { what, verb, count, accordingTo, reason, series } = reader.tell(record);
  const statement = (message: Statement['message']): Statement => ({
    pattern: 'statistic',
    message,
    records: [record],
  });
  return [
    ...(count === undefined ? [] : [statement(total(reader.tell(record), count))]),
    ...(series === undefined
      ? []
      : [statement({ kind: 'statistic-series', what, verb, series, risenFrom: risenFrom(record) })]),
    ...(count === undefined && reason !== undefined
      ? [statement({ kind: 'statistic-reason', accordingTo, reason })]
      : []),
  ];
}

function total(told: Aggregate, count: NonNullable<Aggregate['count']>): Message<'statistic'> {
  const { what, verb, period, every, sought, for: purpose, by, byWords, accordingTo, reason } = told;
  const course = every !== undefined ? 'repeated' : period?.ongoing === true ? 'going-on' : 'over';
  return {
    kind: 'statistic',
    ...{ what, verb, count, period, every, sought, for: purpose, by, byWords, accordingTo, reason, course },
  };
}

function risenFrom({ series = [] }: Aggregate): Message<'statistic-series'>['risenFrom'] {
  const [before, last] = series.slice(-2);
  return before !== undefined && last !== undefined && last.count.number > before.count.number ? before : undefined;
}

/** Years between the first and the last of a series for which it has no value. */
export function missingYears({ series = [] }: Aggregate): readonly number[] {
  const covered = new Set(series.flatMap(({ period }) => yearsOf(period)));
  const first = Math.min(...covered);
  const last = Math.max(...covered);
  if (covered.size < 2) return [];
  return Array.from({ length: last - first + 1 }, (_, place) => first + place).filter((year) => !covered.has(year));
}

function yearsOf({ earliest, latest }: NonNullable<Aggregate['series']>[number]['period']): number[] {
  const from = Number((earliest ?? latest ?? '').slice(0, 4));
  const to = Number((latest ?? earliest ?? '').slice(0, 4));
  return from === 0 ? [] : Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
