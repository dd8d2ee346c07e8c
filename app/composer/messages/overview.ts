import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Phrase } from '../words/phrase';
import type { CaseFile } from '../case-file/case-file';
import type { Sanction } from '../case-file/records';

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
    readonly ground: Phrase | undefined;
    /** There may be more of them than those named. */
    readonly atLeast: boolean;
  };
}
