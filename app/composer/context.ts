import type { Audience } from '#shared/model/party';
import type { Registers } from '#shared/model/registers';
import type { Language } from '#shared/model/text';
import type { Result } from '#shared/result';
import { fail, succeed } from '#shared/result';
import { type Checks, createChecks } from './checks';
import type { LanguageModule } from './language/language';
import { findLanguage } from './language/languages';
import { createMemory, type Memory } from './memory';
import { createNotes, type NoteRegistry } from './notes';
import { createTelling, type Telling } from './telling';

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

/** Starts a document. Fails with `document/language-unavailable` where nobody has taught the language yet. */
export function createContext(input: {
  readonly language: Language;
  readonly audience: Audience;
  readonly registers: Registers;
}): Result<ComposeContext> {
  const language = findLanguage(input.language);
  if (language === undefined) return fail({ code: 'document/language-unavailable', language: input.language });
  return succeed({
    language,
    audience: input.audience,
    registers: input.registers,
    memory: createMemory(),
    notes: createNotes(),
    checks: createChecks(),
    telling: createTelling(),
  });
}
