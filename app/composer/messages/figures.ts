import type { Aggregate } from '../case-file/records';
import type { Phrase } from '../words/phrase';

/** One value of a series. Its own `verb` goes before that of the series. */
export type Point = Pick<
  NonNullable<Aggregate['series']>[number],
  'period' | 'count' | 'by' | 'byWords' | 'verb' | 'including'
>;

/** Sentences about numbers of many cases. */
export interface FigureMessages {
  readonly statistic: Pick<
    Aggregate,
    'what' | 'verb' | 'period' | 'every' | 'sought' | 'for' | 'by' | 'byWords' | 'accordingTo' | 'reason'
  > & {
    readonly count: NonNullable<Aggregate['count']>;
    /** It happened and was over, it goes on to this day, or it happens again every year. */
    readonly course: 'over' | 'going-on' | 'repeated';
  };
  readonly 'statistic-series': {
    readonly what: Phrase;
    readonly verb: Phrase | undefined;
    readonly series: readonly Point[];
    /** The value before the last, where the last is higher. */
    readonly risenFrom: Pick<Point, 'count' | 'period'> | undefined;
  };
  readonly 'statistic-reason': {
    readonly accordingTo: Aggregate['accordingTo'];
    readonly reason: Phrase;
  };
}
