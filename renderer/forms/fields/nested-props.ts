import type { ComponentType } from 'react';
import { type FieldDescription, type FieldType, fits } from '#shared/records/describe';
import type { FieldProps } from '../desk/field-props';
import { isEmpty } from './loose-items';

/** What an editor gets that draws fields of its own; they are drawn by the dispatcher that chose it. */
export type NestedProps = FieldProps & { readonly Field: ComponentType<FieldProps> };

/** The fields of a group, or of the groups in a list. */
export function innerFields({ holds }: FieldDescription): readonly FieldDescription[] {
  if (holds.type === 'group') return holds.fields;
  return holds.type === 'list' && holds.of.type === 'group' ? holds.of.fields : [];
}

/** Whether a value holds something, and all that its type demands, so that a record can take it. */
export function isWhole(holds: FieldType, value: unknown): boolean {
  return !isEmpty(value) && fits(holds, value);
}

/** Whether an item of the list that a field holds is whole. */
export function isWholeItem({ holds }: FieldDescription, item: unknown): boolean {
  return holds.type === 'list' && isWhole(holds.of, item);
}
