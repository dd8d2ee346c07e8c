import type { Count } from '#shared/values/quantities/quantity';
import type { implementationVerdicts } from '#shared/kinds/registers/recommendation';
import type { OwnRecommendation } from '#shared/document/submission';
import type { LocalText } from '#shared/values/texts/text';

export type Verdict = (typeof implementationVerdicts)[number];

/** Sentences about the recommendations of the last review, and our own. */
export interface RecommendationMessages {
  readonly 'recommendations-made': {
    readonly year: number | undefined;
    readonly state: LocalText;
    readonly count: Count;
    readonly theme: LocalText;
    /** What they were to bring about. */
    readonly purpose: LocalText | undefined;
    readonly from: readonly LocalText[];
  };
  readonly 'recommendations-position': {
    readonly state: LocalText;
    readonly total: number;
    readonly positions: readonly {
      readonly position: 'supported' | 'noted' | 'pending';
      readonly count: number;
      /** The word that the State itself used, where all of them have the same. */
      readonly word: LocalText | undefined;
    }[];
  };
  readonly 'recommendations-implementation': {
    /** How many the verdicts are about, and whether those are only the supported ones. */
    readonly total: number;
    readonly ofSupported: boolean;
    /** The State that did not even try in earnest. */
    readonly withoutEffort: LocalText | undefined;
    readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number }[];
  };
  readonly 'own-recommendation': Pick<OwnRecommendation, 'verb' | 'object' | 'also' | 'standards' | 'including'>;
}
