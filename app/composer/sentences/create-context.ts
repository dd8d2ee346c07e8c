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
import { createShortNames } from '../memory/short-names';
import { createTelling } from '../memory/telling';
import { ownWords } from '../voice/law-names';

type ContextInput = {
  readonly language: Language;
  readonly audience: Audience;
  readonly registers: Registers;
  /** What it is made of beside the registers: case books, a submission. */
  readonly told?: readonly unknown[];
  /** The short names of laws that no text of it uses, which therefore need no introduction. */
  readonly unusedShortNames?: ReadonlySet<string>;
};

/** Starts a document. Fails with `document/language-unavailable` where nobody has taught the language yet. */
export function createContext(input: ContextInput): Result<ComposeContext> {
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
    shortNames: createShortNames(attempts),
    unusedShortNames: input.unusedShortNames ?? new Set(),
    notes: createNotes(attempts),
    checks: createChecks(attempts),
    telling: createTelling(attempts),
  });
}

/**
 * Writes a document in a context of its own. Only when all is written is it known which short names of laws were
 * introduced for nothing; where there are any, it is written anew without them.
 */
export function writeInContext<Written>(
  input: ContextInput,
  write: (context: ComposeContext) => Result<Written>,
): Result<Written> {
  const context = createContext(input);
  if (!context.ok) return context;
  const draft = write(context.value);
  const unused = unusedNames(context.value, input.told ?? []);
  if (unused.size === 0) return draft;
  const anew = createContext({ ...input, unusedShortNames: unused });
  return anew.ok ? write(anew.value) : anew;
}

/** A name that a person typed in a text may be one that the document says, and has to be explained. */
function unusedNames({ shortNames }: ComposeContext, told: readonly unknown[]): ReadonlySet<string> {
  const unused = [...shortNames.unused()].filter(([, letters]) => !stands(ownWords(letters), told));
  return new Set(unused.map(([key]) => key));
}

function stands(name: RegExp, value: unknown): boolean {
  if (typeof value === 'string') return name.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => stands(name, inner));
}
