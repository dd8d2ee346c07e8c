import { expect, it } from 'vitest';
import { NormVersion } from '#shared/kinds/registers/norm';
import { firstShown, forceOn } from './version-in-force';

const day = (iso: string) => ({ written: iso, earliest: iso, latest: iso, precision: 'day', spread: 'moment' });
const year = (written: string) => ({
  written,
  earliest: `${written}-01-01`,
  latest: `${written}-12-31`,
  precision: 'year',
  spread: 'moment',
});
const version = (fields: object) => NormVersion.parse(fields);

it.each([
  ['a version that ended', { from: day('1998-01-01'), to: day('2014-12-31') }, 'past'],
  ['a version that began', { from: day('2015-01-01') }, 'in-force'],
  ['a version on its last day', { to: day('2020-06-01') }, 'in-force'],
  ['a version that ends in the year', { to: year('2020') }, 'in-force'],
  ['a version to come', { from: day('2020-06-02') }, 'future'],
  ['a version without dates', {}, 'unknown'],
])('calls %s what it is', (_, fields, force) => {
  expect(forceOn(version(fields), '2020-06-01')).toBe(force);
});

it('shows the version in force first, and the last one where none is', () => {
  const versions = [version({ from: day('1998-01-01'), to: day('2014-12-31') }), version({ from: day('2015-01-01') })];
  expect(firstShown(versions, '2020-06-01')).toBe(1);
  expect(firstShown(versions, '2010-06-01')).toBe(0);
  expect(firstShown([version({ to: day('2014-12-31') })], '2020-06-01')).toBe(0);
});
