import { collectionKinds } from '#shared/kinds/lists';
import { collectionNames } from '#shared/model/case-book';
import type { AnyReference } from '#shared/model/ids';
import { registerKinds } from '#shared/kinds/lists';
import { registerNames } from '#shared/model/registers';

/** The record that a field belongs to, told from its place: `decisions/d1/date`. */
export function ownerOf(place: string): AnyReference | undefined {
  const [list, id] = place.split('/');
  const collection = collectionNames.find((name) => name === list);
  const register = registerNames.find((name) => name === list);
  if (id === undefined) return undefined;
  if (collection !== undefined) return { kind: collectionKinds[collection], id };
  return register === undefined ? undefined : { kind: registerKinds[register], id };
}
