import { expect, test } from 'vitest';
import { readBackupName } from './backup-name';

test('a name tells the vault, the moment and whether the backup is complete', () => {
  expect(readBackupName('backup-0a1b2c3d-20261129-081502.age')).toEqual({
    vault: '0a1b2c3d',
    madeAt: '2026-11-29T08:15:02.000Z',
    isComplete: true,
  });
  expect(readBackupName('backup-0a1b2c3d-20261129-081502-incomplete.age')?.isComplete).toBe(false);
});

test.each(['backup.age', 'backup-0a1b2c3d-20261329-081502.age', 'backup-0a1b2c3d-20261129-081502.age.part'])(
  '%s is no such name',
  (name) => {
    expect(readBackupName(name)).toBeUndefined();
  },
);
