import { expect, test } from 'vitest';
import { isOlderBackup } from './older-backups';

const vaults = ['0a1b2c3d', '44444444'];
const since = '2014-03-01T09:00:00.500Z';

test.each([
  ['backup-0a1b2c3d-20140301-085959.age', true],
  ['backup-0a1b2c3d-20140301-085959-incomplete.age', true],
  ['backup-44444444-20131231-235959.age', true],
  ['backup-0a1b2c3d-20140301-090000.age', false],
  ['backup-0a1b2c3d-20150101-000000.age', false],
  ['backup-99999999-20140301-085959.age', false],
  ['letter-0a1b2c3d-20140301-085959.age', false],
])('whether %s is an older backup of this vault: %s', (name, isOlder) => {
  expect(isOlderBackup(name, vaults, since)).toBe(isOlder);
});
