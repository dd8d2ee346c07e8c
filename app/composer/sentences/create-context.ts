import type { Audience } from '#shared/kinds/party';
import type { Registers } from '#shared/records/registers';
import type { Language } from '#shared/values/texts/text';
import { fail, type Result, succeed } from '#shared/result';
import { citedLaws } from '../case-file/cited-laws';
import { createAttempts } from '../memory/attempts';
import { createChecks } from '../memory/checks';
import type { ComposeContext } from './context';
import { findLanguage } from '../languages/languages';
import { createMemory } from '../memory/memory';
import { createNotes } from '../memory/notes';
import { createTelling } from '../memory/telling';

/** Starts a document. Fails with `document/language-unavailable` where nobody has taught the language yet. */
export function createContext(input: {
  readonly language: Language;
  readonly audience: Audience;
  readonly registers: Registers;
  /** What it is made of beside the registers: case books, a submission. */
  readonly told?: readonly unknown[];
}): Result<ComposeContext> {
  const language = findLanguage(input.language);
  if (language === undefined) return fail({ code: 'document/language-unavailable', language: input.language });
  const attempts = createAttempts();
  return succeed({
    language,
    audience: input.audience,
    registers: input.registers,
    laws: citedLaws(input.registers, input.told),
    attempts,
    memory: createMemory(attempts),
    notes: createNotes(attempts),
    checks: createChecks(attempts),
    telling: createTelling(attempts),
  });
}
