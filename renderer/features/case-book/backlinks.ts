import { collectionKinds } from '#shared/records/lists';
import { collectionNames } from '#shared/records/case-book';
import type { AnyReference } from '#shared/schema/ids';
import { referencesIn } from '../../records/references-in';
import type { Lists } from '#shared/contract/holder';

/** The records of a book that point to a record, kind by kind. */
export function backlinksTo(to: AnyReference, lists: Lists): readonly AnyReference[] {
  return collectionNames.flatMap((collection) =>
    Object.entries(lists[collection] ?? {})
      .filter(([id]) => id !== to.id)
      .filter(([, record]) =>
        referencesIn(collectionKinds[collection], record).some(({ kind, id }) => kind === to.kind && id === to.id),
      )
      .map(([id]) => ({ kind: collectionKinds[collection], id })),
  );
}
