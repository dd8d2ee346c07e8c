import type { FieldDescription, FieldType } from '#shared/records/describe';
import type { Width } from '#shared/schema/form';

const widths: Readonly<Partial<Record<FieldType['type'], Width>>> = {
  choice: 'half',
  date: 'half',
  term: 'half',
  count: 'half',
  money: 'half',
  number: 'half',
  flag: 'half',
  reference: 'half',
  text: 'half',
};

/** The width of a field that its form leaves open. */
export function widthOf({ holds }: FieldDescription): Width {
  return widths[holds.type] ?? 'whole';
}
