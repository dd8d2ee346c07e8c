import { collectionKinds } from '#shared/records/lists';
import { valueAt } from '#shared/records/read-record';
import type { FormDesk } from '../desk/form-desk';

/** The sources of the book by how many records cite them, the most cited first. */
export function oftenCited(candidates: FormDesk['candidates']): readonly string[] {
  const counts = new Map<string, number>();
  for (const kind of Object.values(collectionKinds)) {
    for (const { record } of candidates(kind)) {
      const citations = valueAt(record, 'sources');
      for (const citation of Array.isArray(citations) ? citations : []) {
        const id = valueAt(citation, 'source');
        if (typeof id === 'string') counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
  }
  return [...counts].toSorted((one, other) => other[1] - one[1]).map(([id]) => id);
}
