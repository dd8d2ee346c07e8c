import type { Issue } from '#shared/failure';
import type * as z from 'zod';
import { collectionKinds } from '#shared/records/lists';
import { collectionNames, type CaseBook } from '#shared/records/case-book';
import { AnyReference, type ReferenceKind } from '#shared/schema/ids';
import { kindNames } from '#shared/schema/kind-names';
import { registerKinds } from '#shared/records/lists';
import { registerNames, type Registers } from '#shared/records/registers';
import { pathText, walk, type Path } from '#shared/schema/walk-schema';

/** Whether a record or register entry is there. */
export type Known = (kind: ReferenceKind, id: string) => boolean;

/** What can be pointed to from inside a case book: its own records, and the registers. */
export function knownIn(book: CaseBook, registers: Registers): Known {
  const lists = new Map<ReferenceKind, readonly object[]>(
    kindNames.map((kind) => [kind, listsOf(kind, book, registers)]),
  );
  return (kind, id) => lists.get(kind)?.some((list) => Object.hasOwn(list, id)) === true;
}

/** The same, and besides all that a value points to already, whether it is there or not. */
export function knownOrIn(schema: z.core.$ZodType, before: unknown, known: Known): Known {
  const standing = new Set<string>();
  const note: Known = (kind, id) => {
    standing.add(`${kind}/${id}`);
    return true;
  };
  danglingReferences(schema, before, [], note);
  return (kind, id) => known(kind, id) || standing.has(`${kind}/${id}`);
}

function listsOf(kind: ReferenceKind, book: CaseBook, registers: Registers): readonly object[] {
  return [
    ...collectionNames.filter((name) => collectionKinds[name] === kind).map((name) => book[name]),
    ...registerNames.filter((name) => registerKinds[name] === kind).map((name) => registers[name]),
  ];
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
