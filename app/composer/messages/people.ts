import type { Party } from '../case-file/records';

/** What was done to somebody when their age is told. */
export type AgedAt = 'arrest' | 'committal' | 'detention' | 'verdict' | 'judgment';

/** Sentences about who somebody is, where it weighs. */
export interface PeopleMessages {
  /** How old somebody was: one age, or two of which one was theirs. */
  readonly aged: {
    readonly person: string;
    readonly years: readonly [number] | readonly [number, number];
    readonly at: AgedAt;
  };
  /** Who acts for somebody who may not act alone. */
  readonly represented: { readonly person: string; readonly by: NonNullable<Party['representatives']> };
}
