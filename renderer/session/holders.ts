import type { CaseBookState, RegistersState } from '#shared/contract/vault-api';
import { collectionKinds } from '#shared/records/lists';
import { collectionNames, type CollectionName } from '#shared/records/case-book';
import type { ReferenceKind } from '#shared/schema/ids';
import { registerKinds } from '#shared/records/lists';
import { registerNames, type RegisterName } from '#shared/records/registers';
import type { HolderSession } from './holder-session';

export type BookSession = HolderSession<CaseBookState, CollectionName>;
export type RegistersSession = HolderSession<RegistersState, RegisterName>;

/** The collection of a case book that holds a kind of record. */
export function collectionOf(kind: ReferenceKind): CollectionName | undefined {
  return collectionNames.find((name) => collectionKinds[name] === kind);
}

/** The register that holds a kind of entry. */
export function registerOf(kind: ReferenceKind): RegisterName | undefined {
  return registerNames.find((name) => registerKinds[name] === kind);
}

/** The kind of record that a collection or register holds. */
export function kindOf(list: string): ReferenceKind | undefined {
  return (
    Object.entries(collectionKinds).find(([name]) => name === list)?.[1] ??
    Object.entries(registerKinds).find(([name]) => name === list)?.[1]
  );
}
