import { expect, it } from 'vitest';
import { describeAll, type FieldDescription, type FieldType } from '../records/describe';
import { flatten } from './messages';
import { english } from './locales/en';

function keysOf({ name, group, holds }: FieldDescription): readonly string[] {
  const inner: FieldType = holds.type === 'list' ? holds.of : holds;
  return [`${group}.${name}`, ...(inner.type === 'group' ? inner.fields.flatMap(keysOf) : [])];
}

it('helps with no field that the model does not have, and in one line', () => {
  const known = new Set(describeAll().flatMap(({ fields }) => fields.flatMap(keysOf)));
  const help = flatten(english.help);
  expect([...help.keys()].filter((key) => !known.has(key))).toEqual([]);
  expect([...help.values()].filter((text) => text.length > 170)).toEqual([]);
});
