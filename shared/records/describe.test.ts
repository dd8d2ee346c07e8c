import { expect, it } from 'vitest';
import { describeRecord, type FieldDescription, type FieldType } from './describe';
import type { ReferenceKind } from '../schema/ids';

const inner = ({ holds }: FieldDescription): FieldType => (holds.type === 'list' ? holds.of : holds);

/** The fields of a kind that may have paragraphs, those inside its parts too. */
function longIn(kind: ReferenceKind): readonly string[] {
  const below = (fields: readonly FieldDescription[]): readonly string[] =>
    fields.flatMap((field) => {
      const holds = inner(field);
      if (holds.type === 'group') return below(holds.fields);
      return 'isLong' in holds ? [`${field.group}-${field.name}`] : [];
    });
  return below(describeRecord(kind)).filter((name) => name !== 'record-privateNote');
}

it('says of a text that it may have paragraphs, in a record, in a list and inside a part', () => {
  expect(longIn('hearing')).toEqual(['hearing-moved', 'hearing-ruled', 'hearing-notes']);
  expect(longIn('motion')).toEqual(['motion-asks', 'motion-arguments-thesis']);
  expect(longIn('detention')).toEqual(['detention-orders-grounds']);
});

it('says it of the field, not of its name', () => {
  expect(longIn('note')).toEqual(['note-text']);
  expect(longIn('task')).toEqual([]);
  expect(describeRecord('task').find(({ name }) => name === 'privateNote')?.holds).toEqual({
    type: 'text',
    isLong: true,
  });
});
