import type { Audience } from '#shared/kinds/party';
import type { Registers } from '#shared/records/registers';
import type { CitedLaws } from '../case-file/cited-laws';
import type { Attempts } from '../memory/attempts';
import type { Checks } from '../memory/checks';
import type { LanguageModule } from '../voice/language';
import type { Memory } from '../memory/memory';
import type { NoteRegistry } from '../memory/notes';
import type { ShortNames } from '../memory/short-names';
import type { Telling } from '../memory/telling';

/** What one document carries from its first sentence to its last, over all its case books. */
export type ComposeContext = {
  readonly language: LanguageModule;
  readonly audience: Audience;
  readonly registers: Registers;
  readonly laws: CitedLaws;
  readonly attempts: Attempts;
  readonly memory: Memory;
  readonly shortNames: ShortNames;
  /** Those that no text of the document uses: they are not introduced. */
  readonly unusedShortNames: ReadonlySet<string>;
  readonly notes: NoteRegistry;
  readonly checks: Checks;
  readonly telling: Telling;
  /** The norms whose provisions are printed in bold. */
  readonly boldNorms?: ReadonlySet<string>;
};

/** What a voice needs of it: of the language the code alone. */
export type VoiceContext = Omit<ComposeContext, 'language' | 'attempts'> & {
  readonly language: Pick<LanguageModule, 'code'>;
};
