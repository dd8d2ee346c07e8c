import type { Audience } from '#shared/kinds/party';
import type { Registers } from '#shared/records/registers';
import type { Checks } from './checks';
import type { LanguageModule } from './language/language';
import type { Memory } from './memory';
import type { NoteRegistry } from './notes';
import type { Telling } from './telling';

/** What one document carries from its first sentence to its last, over all its case books. */
export type ComposeContext = {
  readonly language: LanguageModule;
  readonly audience: Audience;
  readonly registers: Registers;
  readonly memory: Memory;
  readonly notes: NoteRegistry;
  readonly checks: Checks;
  readonly telling: Telling;
};
