import { describeFields, type FieldDescription } from '../records/describe';
import { fieldsOf } from '../schema/walk-schema';
import { SectionItem, Submission } from './submission';

/** The fields of a submission in the order of the model, as the forms of records have them. */
export const submissionFields: readonly FieldDescription[] = describeFields(Submission, 'submission');

/** What an item of a section can be about; each is named by the field that only it has. */
export const itemKinds = ['case', 'overview', 'event', 'law', 'figures', 'authorities', 'followUp', 'balance'] as const;
export type ItemKind = (typeof itemKinds)[number];

const fieldsByKind = new Map(
  SectionItem.options.map((option) => {
    const fields = describeFields(option, 'submission-item');
    return [fields[0]?.name, fields] as const;
  }),
);

/** The fields of an item of a kind, the one that names the kind first. */
export function itemFields(kind: ItemKind): readonly FieldDescription[] {
  return fieldsByKind.get(kind) ?? [];
}

/** What an item is about; nothing for one that says nothing yet. */
export function itemKindOf(item: unknown): ItemKind | undefined {
  const fields = fieldsOf(item);
  return itemKinds.find((kind) => Object.hasOwn(fields, kind));
}

const single = new Set<ItemKind>(['case', 'event', 'followUp']);

/** What stands in the place of what was not chosen yet, so that an item stays of its kind. */
export function nothingChosen(kind: ItemKind): '' | readonly [] {
  return single.has(kind) ? '' : [];
}

/** Whether an item says what it is about. */
export function isWholeItem(item: unknown): boolean {
  const kind = itemKindOf(item);
  const chosen = kind && fieldsOf(item)[kind];
  const isChosen = Array.isArray(chosen) ? chosen.length > 0 : chosen !== undefined && chosen !== '';
  return isChosen && SectionItem.safeParse(item).success;
}
