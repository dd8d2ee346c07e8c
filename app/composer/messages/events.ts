import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Phrase } from '../words/phrase';
import type { Event } from '../case-file/records';

/** Who did it, by name and in words: bodies, people, others. */
type Actors = Pick<Event, 'bodies' | 'by' | 'byWords'>;

/** What befell people, told of them. */
type BefallingPeople = {
  readonly event: Pick<Event, 'date' | 'length' | 'place' | 'action' | 'reason' | 'consequences'>;
  readonly persons: readonly string[];
  /** Others, in words. */
  readonly others: Phrase | undefined;
};

/** Sentences about what happened that no other record holds. Persons are ids of parties, events ids of events. */
export interface EventMessages {
  /** Somebody was attacked. */
  readonly attack: {
    readonly date: PartialDate | undefined;
    readonly place: Phrase | undefined;
    readonly victims: readonly string[];
    /** Others, or things, in words: "the house of his family". */
    readonly againstWords: Phrase | undefined;
    readonly action: Phrase | undefined;
    readonly actors: Actors;
    readonly during: Phrase | undefined;
    readonly consequences: readonly Phrase[];
    /** How many died and were injured, and how many were prosecuted for it. */
    readonly toll: Pick<Event, 'deaths' | 'injured'>;
    readonly prosecuted: Event['prosecuted'];
  };
  /** What somebody did to whom, or what the event itself did by its name, with what came of it. */
  readonly event: {
    readonly event: Actors &
      Pick<
        Event,
        | 'id'
        | 'kind'
        | 'name'
        | 'date'
        | 'length'
        | 'place'
        | 'action'
        | 'against'
        | 'againstWords'
        | 'bodies'
        | 'prosecuted'
        | 'during'
        | 'deaths'
        | 'injured'
        | 'consequences'
      >;
    /** Events in whose aftermath it happened. */
    readonly around: readonly string[];
    /** The deed itself was done to those prosecuted; else they were prosecuted for what happened. */
    readonly isProsecution: boolean;
  };
  /** Whether what happened, and what was alleged around it, was looked into. */
  readonly investigation: { readonly event: Pick<Event, 'name' | 'kind' | 'investigation' | 'allegations'> };
  /** What a law, or else what happened, was used for. */
  readonly usedTo: { readonly event: Pick<Event, 'id' | 'norms' | 'usedTo'> };
  /** Somebody refused food: over which time, against what, and what came of it. */
  /** `begins` where a length is recorded with the one day on which it began. */
  readonly hungerStrike: BefallingPeople & { readonly begins: boolean };
  /** Somebody died in custody. */
  readonly death: BefallingPeople;
  readonly strike: {
    readonly event: Actors & Pick<Event, 'id' | 'name' | 'kind' | 'date' | 'length' | 'place' | 'action'>;
  };
  /** Something of the person's life: "He left the country". Without a person, of those who did it. */
  readonly aftermath: {
    readonly event: Actors & Pick<Event, 'id' | 'kind' | 'date' | 'place' | 'action' | 'againstWords' | 'consequences'>;
    readonly person: string | undefined;
    /** Those to whom it was done besides. */
    readonly others: readonly string[];
  };
}
