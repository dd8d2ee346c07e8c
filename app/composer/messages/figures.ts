import type { Phrase } from '../words/phrase';
import type { Aggregate } from '../case-file/records';

type Series = NonNullable<Aggregate['series']>;

/** Sentences about numbers of many cases. */
export interface FigureMessages {
  readonly statistic: Pick<
    Aggregate,
    'what' | 'verb' | 'count' | 'period' | 'every' | 'sought' | 'for' | 'by' | 'byWords' | 'accordingTo' | 'reason'
  >;
  readonly 'statistic-series': {
    readonly what: Phrase;
    readonly verb: Phrase | undefined;
    readonly series: Series;
  };
  readonly 'statistic-reason': {
    readonly accordingTo: string | undefined;
    readonly reason: Phrase;
  };
}
