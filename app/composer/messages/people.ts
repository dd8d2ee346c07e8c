import type { Event, Party } from '../case-file/records';

/** What was done to somebody when their age or health is told. */
export type Moment = 'arrest' | 'committal' | 'detention' | 'verdict' | 'judgment';

/** Sentences about who somebody is, where it weighs. */
export interface PeopleMessages {
  /** How old somebody was: one age, or two of which one was theirs. */
  readonly aged: {
    readonly person: string;
    readonly years: readonly [number] | readonly [number, number];
    readonly at: Moment;
  };
  /** What ailed somebody when they were taken. */
  readonly ailing: { readonly person: string; readonly health: NonNullable<Party['health']>; readonly at: Moment };
  /** What somebody was called on a day, and by whom: a “foreign agent”, a “prisoner of conscience”. */
  readonly designated: {
    readonly event: Pick<Event, 'date' | 'status' | 'bodies' | 'by' | 'byWords'>;
    readonly persons: readonly string[];
  };
  /** Who acts for somebody who may not act alone. */
  readonly represented: { readonly person: string; readonly by: NonNullable<Party['representatives']> };
}
