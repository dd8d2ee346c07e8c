import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Phrase } from '../words/phrase';
import type { Event } from '../case-file/records';

/** Sentences about what happened that no other record holds. Persons are ids of parties, events ids of events. */
export interface EventMessages {
  /** Somebody was attacked. */
  readonly attack: {
    readonly date: PartialDate | undefined;
    readonly place: Phrase | undefined;
    readonly victims: readonly string[];
    readonly action: Phrase | undefined;
    readonly by: readonly string[];
    readonly byWords: Phrase | undefined;
    readonly during: Phrase | undefined;
    readonly consequences: readonly Phrase[];
  };
  /** What somebody did to whom, with what came of it. */
  readonly event: { readonly event: Event; readonly around: readonly string[] };
  readonly investigation: { readonly event: Event };
  readonly usedTo: { readonly event: Event };
  readonly strike: { readonly event: Event };
  /** Something of the person's life: "He left the country". */
  readonly aftermath: { readonly event: Event; readonly person: string | undefined };
}
