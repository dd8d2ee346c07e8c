import { collectionKinds } from '#shared/records/lists';
import { collectionNames, type CollectionName } from '#shared/records/case-book';
import type { AnyReference, ReferenceKind } from '#shared/schema/ids';
import { registerKinds } from '#shared/records/lists';
import { registerNames, type RegisterName } from '#shared/records/registers';

/** A list of records in a document: a collection of a case book, or a register. */
export type RecordList = CollectionName | RegisterName;

const kinds: ReadonlyMap<RecordList, ReferenceKind> = new Map<RecordList, ReferenceKind>([
  ...registerNames.map((name) => [name, registerKinds[name]] as const),
  ...collectionNames.map((name) => [name, collectionKinds[name]] as const),
]);
const lists: ReadonlyMap<ReferenceKind, RecordList> = new Map([...kinds].map(([list, kind]) => [kind, list]));

/** The list in which the records of a kind stand. */
export function listOf(kind: ReferenceKind): RecordList | undefined {
  return lists.get(kind);
}

/** A record of a list, with the list's proper name; nothing for a list that holds no records of a kind. */
export function recordIn(
  list: string,
  id: string,
): { readonly to: AnyReference; readonly list: RecordList } | undefined {
  const found = [...kinds].find(([name]) => name === list);
  return found && { to: { kind: found[1], id }, list: found[0] };
}

/** The records that a change names, as references. */
export function referencesTo(changed: readonly (readonly [string, string])[] = []): readonly AnyReference[] {
  return changed.flatMap(([list, id]) => recordIn(list, id)?.to ?? []);
}
