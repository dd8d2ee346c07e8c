import type { CollectionName } from '#shared/records/case-book';
import { unfinishedRecord } from '../../../session/drafts';
import type { Fields } from '#shared/schema/fields';
import type { HolderSession } from '../../../session/holder-session';

type Gone = { readonly id: string; readonly record: Fields; readonly isUnfinished: boolean };

/** What goes, as it stands in the book: what a record may not hold is kept beside its field meanwhile. */
export function takeAway(
  session: Pick<HolderSession, 'read' | 'remove'>,
  collection: CollectionName,
  ids: readonly string[],
): readonly Gone[] {
  const snapshot = session.read();
  const gone = ids.flatMap((id) => {
    const stored = snapshot.lists[collection]?.[id];
    const record = stored ?? unfinishedRecord(snapshot.drafts, collection, id);
    return record === undefined ? [] : [{ id, record, isUnfinished: stored === undefined }];
  });
  session.remove(collection, ids);
  return gone;
}
