import type { implementationVerdicts } from '#shared/kinds/registers/recommendation';
import type * as submissions from '#shared/document/submission';
import type { Traced } from '../words/traced';
import type { Phrase } from '../words/phrase';
import type { Aggregate, Count } from '../case-file/records';

export type Verdict = (typeof implementationVerdicts)[number];

export type OwnRecommendation = Traced<submissions.OwnRecommendation>;

/** What the State said to how many of them. */
export type Positions = readonly {
  readonly position: 'supported' | 'noted' | 'pending';
  readonly count: number;
  /** The word that the State itself used, where all of them have the same. */
  readonly word: Phrase | undefined;
}[];

/** What became of how many of them. */
export type Verdicts = readonly { readonly verdict: Verdict; readonly count: number }[];

/** Sentences about the recommendations of the last review, and our own. */
export interface RecommendationMessages {
  readonly 'recommendations-made': {
    readonly year: number | undefined;
    readonly state: Phrase;
    readonly count: Count;
    readonly theme: Phrase;
    /** What they were to bring about. */
    readonly purpose: Phrase | undefined;
    readonly from: readonly Phrase[];
  };
  readonly 'recommendations-position': {
    readonly state: Phrase;
    readonly total: number;
    readonly positions: Positions;
  };
  /** Those on one theme in one sentence: who made them, what the State said to them, what became of them. */
  readonly 'recommendations-group': {
    /** The theme stands first, as a further one of a row. */
    readonly isFurther: boolean;
    readonly year: number | undefined;
    readonly state: Phrase;
    readonly total: number;
    readonly theme: Phrase;
    readonly from: readonly Phrase[];
    readonly positions: Positions;
    readonly verdicts: Verdicts;
  };
  readonly 'recommendations-implementation': {
    /** How many the verdicts are about, and whether those are only the supported ones. */
    readonly total: number;
    readonly ofSupported: boolean;
    readonly state: Phrase;
    /** How hard the State tried, where that is recorded. */
    readonly effort: Aggregate['effort'];
    readonly verdicts: Verdicts;
  };
  readonly 'own-recommendation': Pick<OwnRecommendation, 'verb' | 'object' | 'also' | 'standards' | 'including'>;
}
