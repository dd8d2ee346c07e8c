import { type CaseBook, collectionNames, type CollectionName } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import type { AnyReference, ReferenceKind } from '#shared/schema/ids';
import { registerKinds } from '#shared/records/lists';
import type { Registers } from '#shared/records/registers';
import { valueAt } from '#shared/records/read-record';

/** A record that a reference leads to. Without a collection it stands in the registers that all case books share. */
export type FoundRecord = {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly record: unknown;
  readonly collection?: CollectionName;
};

export type Lookup = (reference: AnyReference) => FoundRecord | undefined;

/** Finds records of a book first, entries of the registers second. */
export function createLookup(book: CaseBook | undefined, registers: Registers): Lookup {
  return ({ kind, id }) =>
    (book === undefined ? undefined : inBook(book, kind, id)) ?? inRegisters(registers, kind, id);
}

function inBook(book: CaseBook, kind: ReferenceKind, id: string): FoundRecord | undefined {
  const collection = collectionNames.find((name) => collectionKinds[name] === kind);
  if (collection === undefined) return undefined;
  const record = valueAt(book[collection], id);
  return record === undefined ? undefined : { kind, id, record, collection };
}

function inRegisters(registers: Registers, kind: ReferenceKind, id: string): FoundRecord | undefined {
  const name = Object.entries(registerKinds).find(([, each]) => each === kind)?.[0];
  const record = name === undefined ? undefined : valueAt(valueAt(registers, name), id);
  return record === undefined ? undefined : { kind, id, record };
}
