import { collectionKinds } from '#shared/records/lists';
import { collectionNames } from '#shared/records/case-book';
import type { AnyReference } from '#shared/schema/ids';
import { registerKinds } from '#shared/records/lists';
import { registerNames } from '#shared/records/registers';

/** The record that a field belongs to, told from its place: `decisions/d1/date`. */
export function ownerOf(place: string): AnyReference | undefined {
  const [list, id] = place.split('/');
  const collection = collectionNames.find((name) => name === list);
  const register = registerNames.find((name) => name === list);
  if (id === undefined) return undefined;
  if (collection !== undefined) return { kind: collectionKinds[collection], id };
  return register === undefined ? undefined : { kind: registerKinds[register], id };
}
