import type { PartialDate } from '#shared/model/partial-date';
import type { LocalText } from '#shared/model/text';

/** Sentences about what happened that no other record holds. */
export interface EventMessages {
  /** Somebody was attacked, and what became of them. */
  readonly attack: {
    readonly date: PartialDate | undefined;
    readonly place: LocalText | undefined;
    readonly victims: readonly string[];
    readonly action: LocalText | undefined;
    readonly by: readonly string[];
    readonly byWords: LocalText | undefined;
    readonly during: LocalText | undefined;
  };
}
