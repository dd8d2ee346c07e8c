import { kindOf } from '#shared/kinds/index';
import type { ReferenceKind } from '#shared/schema/ids';
import { valueAt } from '#shared/records/read-record';
import { textsIn } from '#shared/values/texts/text';

/** The words that a record is called by, in every language and spelling. */
export function namesOfRecord(kind: ReferenceKind, record: unknown): readonly string[] {
  return (kindOf(kind).sought ?? []).flatMap((field) => textsIn(valueAt(record, field)));
}

/** The names that tell a record from others: not the family name alone, not the city of a court. */
export function fullNamesOf(kind: ReferenceKind, record: unknown): readonly string[] {
  const fields = (kindOf(kind).sought ?? []).filter((field) => field !== 'shortName' && field !== 'city');
  return fields.flatMap((field) => textsIn(valueAt(record, field)));
}
