import { describe, expect, it } from 'vitest';
import { describeRecord } from '#shared/records/describe';
import { kindNames } from '#shared/schema/kind-names';
import { shownColumns, usualColumns, usualSort } from './record-columns';

describe.each(kindNames)('the table of %s', (kind) => {
  it('begins with three to six columns that its model has', () => {
    const names = shownColumns(kind, undefined).map(({ name }) => name);
    expect(names.slice(1)).toEqual(usualColumns(kind));
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(names.length).toBeLessThanOrEqual(6);
  });

  it('leaves out a column that the model no longer has', () => {
    const [name] = describeRecord(kind);
    expect(shownColumns(kind, ['gone', name?.name ?? '']).map((field) => field.name)).not.toContain('gone');
  });
});

it('is sorted by its first date', () => {
  expect(usualSort('decision')).toBe('date');
  expect(usualSort('party')).toBeUndefined();
});
