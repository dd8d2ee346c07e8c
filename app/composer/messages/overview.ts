import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Sanction } from '#shared/kinds/decision';
import type { LocalText } from '#shared/values/texts/text';
import type { CaseFile } from '../case-file/case-file';

/** A sanction that people or outlets of several case books received. */
export type SharedSanction = {
  readonly sanction: Sanction;
  readonly members: readonly { readonly file: CaseFile; readonly party: string }[];
};

/** Sentences over several case books. */
export interface OverviewMessages {
  /** Who received which sanction, and over which time. */
  readonly overview: {
    readonly dates: readonly PartialDate[];
    readonly groups: readonly SharedSanction[];
    readonly ground: LocalText | undefined;
    /** There may be more of them than those named. */
    readonly atLeast: boolean;
  };
}
