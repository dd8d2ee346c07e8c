import type { Aggregate } from '#shared/kinds/registers/aggregate';
import type { LocalText } from '#shared/values/texts/text';

type Series = NonNullable<Aggregate['series']>;

/** Sentences about numbers of many cases. */
export interface FigureMessages {
  readonly statistic: Pick<
    Aggregate,
    'what' | 'verb' | 'count' | 'period' | 'every' | 'sought' | 'for' | 'by' | 'byWords' | 'accordingTo' | 'reason'
  >;
  readonly 'statistic-series': {
    readonly what: LocalText;
    readonly verb: LocalText | undefined;
    readonly series: Series;
  };
  readonly 'statistic-reason': {
    readonly accordingTo: string | undefined;
    readonly reason: LocalText;
  };
}
