import type { FieldPointer } from '#shared/document/document';
import { valueAt } from '#shared/records/read-record';
import { Phrase } from '../words/phrase';
import type { CaseFile } from './case-file';

/** The text that stands in a field of a record of the file: `sanctions.0.label`. */
export function phraseAt({ record, field }: FieldPointer, file: CaseFile | undefined): Phrase | undefined {
  const value = field.split('.').reduce<unknown>((owner, name) => valueAt(owner, name), file?.resolve(record));
  return value instanceof Phrase ? value : undefined;
}
