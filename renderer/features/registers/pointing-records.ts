import { type CaseBook, collectionNames } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import type { AnyReference, ReferenceKind } from '#shared/schema/ids';
import { type FieldValue, readRecord } from '#shared/records/read-record';
import { registerKinds } from '#shared/records/lists';
import { registerNames, type Registers } from '#shared/records/registers';

export type PointingRecord = { readonly kind: ReferenceKind; readonly id: string; readonly record: unknown };

/** The records of a case book that point to an entry of the registers. What the book has itself it means itself. */
export function pointingInBook(book: CaseBook, to: AnyReference): readonly PointingRecord[] {
  const isOwn = collectionNames.some((name) => collectionKinds[name] === to.kind && Object.hasOwn(book[name], to.id));
  if (isOwn) return [];
  return collectionNames.flatMap((name) => pointing(collectionKinds[name], book[name], to));
}

/** The other entries of the registers that point to one of them. */
export function pointingInRegisters(registers: Registers, to: AnyReference): readonly PointingRecord[] {
  return registerNames.flatMap((name) => pointing(registerKinds[name], registers[name], to));
}

function pointing(
  kind: ReferenceKind,
  records: Readonly<Record<string, unknown>>,
  to: AnyReference,
): readonly PointingRecord[] {
  return Object.entries(records).flatMap(([id, record]) => {
    if (kind === to.kind && id === to.id) return [];
    return readRecord(kind, record).some(({ value }) => leadsTo(value, to)) ? [{ kind, id, record }] : [];
  });
}

function leadsTo(value: FieldValue, to: AnyReference): boolean {
  switch (value.type) {
    case 'reference':
      return value.to.kind === to.kind && value.to.id === to.id;
    case 'citation':
      return to.kind === 'source' && value.citation.source === to.id;
    case 'norm-citation':
      return to.kind === 'norm' && value.citation.norm === to.id;
    case 'group':
      return value.fields.some((field) => leadsTo(field.value, to));
    case 'list':
      return value.items.some((item) => leadsTo(item, to));
    default:
      return false;
  }
}
