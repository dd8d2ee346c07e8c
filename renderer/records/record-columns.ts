import { kindOf } from '#shared/kinds/index';
import { describeRecord, type FieldDescription, type FieldType } from '#shared/records/describe';
import type { ReferenceKind } from '#shared/schema/ids';
import { nameField } from './record-title';

/** The columns that a table of a kind begins with, after the name. */
export function usualColumns(kind: ReferenceKind): readonly string[] {
  return kindOf(kind).columns;
}

/** Every field that can be a column beside the name, in the order of the model. */
export function possibleColumns(kind: ReferenceKind): readonly FieldDescription[] {
  const name = nameField(kind);
  return describeRecord(kind).filter((field) => field.name !== name && field.holds.type !== 'texts-by-name');
}

/** The fields of the columns that are shown: the name first, the others as they were chosen. */
export function shownColumns(kind: ReferenceKind, chosen: readonly string[] | undefined): readonly FieldDescription[] {
  const fields = describeRecord(kind);
  const wanted = [nameField(kind), ...(chosen ?? kindOf(kind).columns)];
  return [...new Set(wanted)].flatMap((name) => fields.find((field) => field.name === name) ?? []);
}

/** The field by which a table is sorted before anybody sorts it: its first date. */
export function usualSort(kind: ReferenceKind): string | undefined {
  const fields = describeRecord(kind);
  return kindOf(kind).columns.find((name) => fields.find((field) => field.name === name)?.holds.type === 'date');
}

/** Least width in rem and share of the rest of a column. */
export function widthOf({ holds, name }: FieldDescription): { readonly least: number; readonly share: number } {
  if (name === 'text' || name === 'description') return { least: 12, share: 3 };
  return widths[holds.type] ?? { least: 9, share: 1.5 };
}

/** The same for the first column: names take what there is, a kind in a word or two does not need it. */
export function nameWidth({ holds }: FieldDescription): { readonly least: number; readonly share: number } {
  return holds.type === 'choice' ? { least: 9, share: 1.5 } : { least: 12, share: 2.5 };
}

const widths: Partial<Record<FieldType['type'], { readonly least: number; readonly share: number }>> = {
  date: { least: 10, share: 0.6 },
  choice: { least: 7, share: 1 },
  flag: { least: 5, share: 0.5 },
  number: { least: 5, share: 0.5 },
  term: { least: 6.5, share: 1 },
  count: { least: 6.5, share: 1 },
  money: { least: 8, share: 1 },
};
