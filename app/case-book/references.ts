import type { Issue } from '#shared/failure';
import type * as z from 'zod';
import { collectionKinds, collectionNames, type CaseBook } from '#shared/model/case-book';
import { AnyReference, type ReferenceKind } from '#shared/model/ids';
import { registerKinds, registerNames, type Registers } from '#shared/model/registers';
import { pathText, walk, type Path } from '#shared/model/walk-schema';

/** Whether a record or register entry is there. */
export type Known = (kind: ReferenceKind, id: string) => boolean;

/** What can be pointed to from inside a case book: its own records, and the registers. */
export function knownIn(book: CaseBook, registers: Registers): Known {
  return (kind, id) => {
    const collection = collectionNames.find((name) => collectionKinds[name] === kind);
    if (collection && Object.hasOwn(book[collection], id)) return true;
    const register = registerNames.find((name) => registerKinds[name] === kind);
    return register !== undefined && Object.hasOwn(registers[register], id);
  };
}

/** The references in a value that lead nowhere, each with its path. */
export function danglingReferences(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path,
  known: Known,
): readonly Issue[] {
  const issues: Issue[] = [];
  const check = (kind: ReferenceKind, id: string, at: Path): void => {
    if (!known(kind, id)) issues.push({ path: pathText(at), problem: 'unknown-reference', given: id });
  };
  walk(
    schema,
    value,
    {
      reference: (id, { path: at }, kind) => {
        if (typeof id === 'string' && kind !== 'caseBook') check(kind, id, at);
        return id;
      },
      anyReference: (to, { path: at }) => {
        const reference = AnyReference.safeParse(to);
        if (reference.success) check(reference.data.kind, reference.data.id, at);
        return to;
      },
    },
    { path, around: [] },
  );
  return issues;
}
