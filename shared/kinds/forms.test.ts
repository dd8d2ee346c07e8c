import { expect, it } from 'vitest';
import { commonFields, describeAll, type FieldDescription, type FieldType } from '../records/describe';
import { type Slots, slotOf } from '../schema/form';
import { kindOf } from './index';

const names = (slots: Slots = []): readonly string[] => slots.map((slot) => slotOf(slot).field);
const common = new Set<string>(commonFields);

it.each(describeAll())('places every field of $kind once', ({ kind, fields }) => {
  const placed = kindOf(kind).form.flatMap(({ fields: usual, rare }) => [...names(usual), ...names(rare)]);
  const own = fields.map(({ name }) => name).filter((name) => !common.has(name));
  expect(placed.toSorted()).toEqual(own.toSorted());
});

/** Every group inside a record with its fields. */
function groupsIn({ group, name, holds }: FieldDescription): readonly (readonly [string, readonly string[]])[] {
  const inner: FieldType = holds.type === 'list' ? holds.of : holds;
  if (inner.type !== 'group') return [];
  return [[`${group}-${name}`, inner.fields.map((field) => field.name)], ...inner.fields.flatMap(groupsIn)];
}

const groups = new Map(describeAll().flatMap(({ fields }) => fields.flatMap(groupsIn)));
const partForms = describeAll().flatMap(({ kind }) =>
  Object.entries(kindOf(kind).parts ?? {}).flatMap(([part, { form }]) =>
    form === undefined ? [] : [{ group: `${kind}-${part}`, form }],
  ),
);

it.each(partForms)('places every field of $group once', ({ group, form: { fields, rare } }) => {
  expect([...names(fields), ...names(rare)].toSorted()).toEqual(groups.get(group)?.toSorted());
});
