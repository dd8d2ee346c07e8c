import type { AnyRecord, CaseFile } from './case-file';

/** Grades of a record that the team would not put its name to. */
const doubtful = new Set<AnyRecord['reliability']>(['unsure', 'likely-unreliable', 'highly-unreliable']);

/** Grades of a source that nothing can rest on alone. */
const untrusted = new Set<AnyRecord['reliability']>(['likely-unreliable', 'highly-unreliable']);

/** Whether the team itself doubts a record: by its grade, or, where it has none, because no source of it is trusted. */
export function isDoubted({ reliability, sources = [] }: AnyRecord, find: CaseFile['find']): boolean {
  if (reliability !== undefined) return doubtful.has(reliability);
  return sources.length > 0 && sources.every(({ source }) => untrusted.has(find('source', source)?.reliability));
}
