import { type CaseBook, collectionNames } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import type { AnyReference, ReferenceKind } from '#shared/schema/ids';
import { type FilledField, readRecord } from '#shared/records/read-record';
import { registerKinds } from '#shared/records/lists';
import { registerNames, type Registers } from '#shared/records/registers';
import { listOfChoice, type Thesaurus } from '#shared/records/thesaurus';

export type PointingRecord = { readonly kind: ReferenceKind; readonly id: string; readonly record: unknown };

/** The entry that is looked for, and the terms by whose words a term may be meant. */
type Aim = { readonly to: AnyReference; readonly thesaurus: Thesaurus };

/** The records of a case book that point to an entry of the registers or mean it. What the book has itself it means itself. */
export function pointingInBook(book: CaseBook, aim: Aim): readonly PointingRecord[] {
  const { to } = aim;
  const isOwn = collectionNames.some((name) => collectionKinds[name] === to.kind && Object.hasOwn(book[name], to.id));
  if (isOwn) return [];
  return collectionNames.flatMap((name) => pointing(collectionKinds[name], book[name], aim));
}

/** The other entries of the registers that point to one of them or mean it. */
export function pointingInRegisters(registers: Registers, aim: Aim): readonly PointingRecord[] {
  return registerNames.flatMap((name) => pointing(registerKinds[name], registers[name], aim));
}

function pointing(
  kind: ReferenceKind,
  records: Readonly<Record<string, unknown>>,
  aim: Aim,
): readonly PointingRecord[] {
  return Object.entries(records).flatMap(([id, record]) => {
    if (kind === aim.to.kind && id === aim.to.id) return [];
    return readRecord(kind, record).some((filled) => leadsTo(filled, aim)) ? [{ kind, id, record }] : [];
  });
}

function leadsTo({ field, value }: FilledField, aim: Aim): boolean {
  const { kind, id } = aim.to;
  switch (value.type) {
    case 'reference':
      return value.to.kind === kind && value.to.id === id;
    case 'citation':
      return kind === 'source' && value.citation.source === id;
    case 'norm-citation':
      return kind === 'norm' && value.citation.norm === id;
    case 'money':
      return kind === 'unitOfAccount' && value.money.unit === id;
    case 'own-choice': {
      const list = kind === 'thesaurusTerm' ? listOfChoice(`${field.group}-${field.name}`) : undefined;
      return list !== undefined && aim.thesaurus(list, value.text).some((term) => term.id === id);
    }
    case 'group':
      return value.fields.some((inner) => leadsTo(inner, aim));
    case 'list':
      return value.items.some((item) => leadsTo({ field, value: item }, aim));
    default:
      return false;
  }
}
