import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Phrase } from '../words/phrase';
import type { Law } from './decisions';
import type { Party, Sanction } from '../case-file/records';

/** A party of one of the books: the voice of that book (`voice.in`) tells of it. */
export type Member = { readonly book: string; readonly party: string };

/** A sanction that people or outlets of several case books received. */
export type SharedSanction = {
  readonly sanction: Sanction;
  readonly law: Law;
  readonly members: readonly Member[];
  /** `outlets`: outlets and sites and nobody else. */
  readonly on: 'people' | 'outlets';
  /** What several outlets have in common: of what kind they are, and how each is described. */
  readonly kind: Pick<Party, 'kind' | 'outletKind' | 'profession'> | undefined;
  readonly description: Phrase | undefined;
};

/** Sentences over several case books. */
export interface OverviewMessages {
  /** Who received which sanction, and over which time. */
  readonly overview: {
    /** The time of all decisions together; nothing where one of them has none. */
    readonly date: PartialDate | undefined;
    readonly groups: readonly SharedSanction[];
    readonly ground: Phrase | undefined;
    /** There may be more of them than those named. */
    readonly atLeast: boolean;
  };
}
