import type { ListName } from '#shared/records/lists';
import { unfinishedRecord } from '../../session/drafts';
import type { Fields } from '#shared/schema/fields';
import type { HolderSession } from '../../session/holder-session';

type Gone = { readonly id: string; readonly record: Fields; readonly isUnfinished: boolean };

/** What goes, as it stands in its holder: what a record may not hold is kept beside its field meanwhile. */
export function takeAway(
  session: Pick<HolderSession, 'read' | 'remove'>,
  list: ListName,
  ids: readonly string[],
): readonly Gone[] {
  const snapshot = session.read();
  const gone = ids.flatMap((id) => {
    const stored = snapshot.lists[list]?.[id];
    const record = stored ?? unfinishedRecord(snapshot.drafts, list, id);
    return record === undefined ? [] : [{ id, record, isUnfinished: stored === undefined }];
  });
  session.remove(list, ids);
  return gone;
}
