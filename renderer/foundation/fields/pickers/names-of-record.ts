import type { ReferenceKind } from '#shared/model/ids';
import { valueAt } from '#shared/model/read-record';
import { textsIn } from '#shared/model/text';

const nameFields: { readonly [Kind in ReferenceKind]?: readonly string[] } = {
  party: ['name', 'shortName', 'variants'],
  body: ['name', 'shortName', 'variants', 'city'],
  expression: ['titles', 'subject', 'url'],
  proceeding: ['name', 'numbers', 'subject'],
  charge: ['offence', 'wording'],
  motion: ['asks'],
  event: ['name', 'action'],
  source: ['title', 'authors', 'publisher', 'symbol', 'url'],
  attachment: ['fileName', 'description'],
  note: ['title', 'text'],
  task: ['what'],
  norm: ['article', 'code', 'codeShort', 'title', 'subject'],
  recommendation: ['paragraph', 'recommendingStates', 'text'],
  aggregate: ['what'],
  organisation: ['name', 'shortName'],
  counsel: ['name', 'shortName'],
};

/** The words that a record is called by, in every language and spelling. */
export function namesOfRecord(kind: ReferenceKind, record: unknown): readonly string[] {
  return (nameFields[kind] ?? []).flatMap((field) => textsIn(valueAt(record, field)));
}

/** The names that tell a record from others: not the family name alone, not the city of a court. */
export function fullNamesOf(kind: ReferenceKind, record: unknown): readonly string[] {
  const fields = (nameFields[kind] ?? []).filter((field) => field !== 'shortName' && field !== 'city');
  return fields.flatMap((field) => textsIn(valueAt(record, field)));
}
