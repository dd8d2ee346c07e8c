import type { Event } from '#shared/kinds/event';
import type { PartialDate } from '#shared/values/dates/partial-date';
import type { LocalText } from '#shared/values/texts/text';

/** Sentences about what happened that no other record holds. Persons are ids of parties, events ids of events. */
export interface EventMessages {
  /** Somebody was attacked. */
  readonly attack: {
    readonly date: PartialDate | undefined;
    readonly place: LocalText | undefined;
    readonly victims: readonly string[];
    readonly action: LocalText | undefined;
    readonly by: readonly string[];
    readonly byWords: LocalText | undefined;
    readonly during: LocalText | undefined;
    readonly consequences: readonly LocalText[];
  };
  /** What somebody did to whom, with what came of it. */
  readonly event: { readonly event: Event; readonly around: readonly string[] };
  readonly investigation: { readonly event: Event };
  readonly usedTo: { readonly event: Event };
  readonly strike: { readonly event: Event };
  /** Something of the person's life: "He left the country". */
  readonly aftermath: { readonly event: Event; readonly person: string | undefined };
}
