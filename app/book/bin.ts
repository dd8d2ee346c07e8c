import { happenings, recordAt, type Document, type Happening } from './stored/document';
import type { Fields } from '#shared/schema/fields';
import type { Plain } from './stored/plain';

/** A record that was there once and is there no longer, and when it went. */
export type Deleted = {
  readonly list: string;
  readonly id: string;
  readonly record: Fields;
  readonly happening: Happening;
};

/**
 * What was taken out of a document and did not come back, the latest first, each with its last content. What went
 * with the sample case books is left out: it came with the program.
 */
export function deletedRecords(document: Document, now: Plain): readonly Deleted[] {
  const deleted: Deleted[] = [];
  const seen = new Set<string>();
  for (const happening of happenings(document).toReversed()) {
    for (const [list, id] of happening.changed ?? []) {
      const key = `${list}/${id}`;
      if (seen.has(key)) continue;
      if (Object.hasOwn(now.lists[list] ?? {}, id)) {
        seen.add(key);
        continue;
      }
      const record = recordAt(document, list, id, happening.before);
      if (!record) continue;
      seen.add(key);
      if (happening.sample !== true) deleted.push({ list, id, record, happening });
    }
  }
  return deleted;
}
