import { CaseBook } from '#shared/records/case-book';
import type { AnyReference } from '#shared/schema/ids';
import { noRegisters, registerNames, Registers, type RegisterName } from '#shared/records/registers';
import { Submission } from '#shared/document/submission';
import { registerOf } from './merge-registers';
import { referencesIn } from './rename-references';

/** The register entries that case books and submissions point to, and those that these point to. */
export function usedEntries(
  books: readonly CaseBook[],
  registers: Registers,
  submissions: readonly Submission[] = [],
): Registers {
  const used = new Map<RegisterName, Set<string>>(registerNames.map((name) => [name, new Set()]));
  let next = [
    ...books.flatMap((book) => referencesIn(CaseBook, book)),
    ...submissions.flatMap((submission) => referencesIn(Submission, submission)),
  ];
  while (next.length > 0) next = next.flatMap((reference) => take(reference, registers, used));
  const parts = registerNames.map((name) => {
    const entries = Object.entries(registers[name]).filter(([id]) => used.get(name)?.has(id));
    return [name, Object.fromEntries<unknown>(entries)] as const;
  });
  return Registers.parse({ ...noRegisters, ...Object.fromEntries(parts) });
}

/** Notes an entry as used, and gives what it points to where it was not noted before. */
function take(
  { kind, id }: AnyReference,
  registers: Registers,
  used: ReadonlyMap<RegisterName, Set<string>>,
): readonly AnyReference[] {
  const name = registerOf(kind);
  if (!name || !Object.hasOwn(registers[name], id) || used.get(name)?.has(id)) return [];
  used.get(name)?.add(id);
  return referencesIn(Registers.shape[name].valueType, registers[name][id]);
}
