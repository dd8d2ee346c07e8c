import { expect, it } from 'vitest';
import { commonFields, describeAll, type FieldDescription, type FieldType } from '#shared/model/describe';
import { slotOf, type Slots } from '../layout';
import { itemLayouts } from './item-layouts';
import { layouts } from './layouts';

const names = (slots: Slots = []): readonly string[] => slots.map((slot) => slotOf(slot).field);
const common = new Set<string>(commonFields);

it.each(describeAll())('places every field of $kind once', ({ kind, fields }) => {
  const placed = layouts[kind].flatMap(({ fields: usual, rare }) => [...names(usual), ...names(rare)]);
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

it.each(Object.entries(itemLayouts))('places every field of %s once', (group, { fields, rare }) => {
  expect([...names(fields), ...names(rare)].toSorted()).toEqual(groups.get(group)?.toSorted());
});
