import type { AnyRecord, CaseFile } from './case-file';

/** Grades of a record that the team would not put its name to. */
const doubtful = new Set<AnyRecord['reliability']>(['unsure', 'likely-unreliable', 'highly-unreliable']);

/** Grades of a source that nothing can rest on alone. */
const untrusted = new Set<AnyRecord['reliability']>(['likely-unreliable', 'highly-unreliable']);

/**
 * Whether the team itself doubts a record of a file: by its grade, or, where it has none, because no source of it is
 * trusted. A source that the readers may not see makes it no surer.
 */
export function isDoubted(
  { reliability, sources = [] }: AnyRecord,
  { book, registers }: Pick<CaseFile, 'book' | 'registers'>,
): boolean {
  if (reliability !== undefined) return doubtful.has(reliability);
  return (
    sources.length > 0 &&
    sources.every(({ source }) => untrusted.has((book.sources[source] ?? registers.sources[source])?.reliability))
  );
}

/**
 * In whose voice a record is told, as a key that is the same for those that one sentence may tell; nothing of what is
 * told as so. Several records share a sentence only where this is the same of all: the sentence is hedged as a whole.
 */
export function voiceOf(record: AnyRecord, file: Pick<CaseFile, 'book' | 'registers'>): string | undefined {
  const { attribution = isDoubted(record, file) ? { strength: 'alleged' } : undefined } = record;
  return attribution === undefined || attribution.strength === 'fact' ? undefined : JSON.stringify(attribution);
}
