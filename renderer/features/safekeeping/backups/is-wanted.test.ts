import { expect, test } from 'vitest';
import type { BackupState } from '#shared/contract/backup-api';
import type { Backups } from './backup-desk';
import { isWanted } from './is-wanted';

const state: BackupState = {
  plan: { place: 'stick', recoveryRecipient: 'age1x', recipients: [], isAutomatic: true },
  isChanged: true,
  isDue: false,
  isDueOnReturn: true,
  isForOldKey: false,
  noted: [],
  vaults: [],
};
const backups: Backups = { place: 'there', files: [], state };

test('what is not due yet is made where the place has come back', () => {
  expect([isWanted(backups, 'due'), isWanted(backups, 'returned')]).toEqual([false, true]);
});

test.each<[string, Backups]>([
  ['the place is away', { ...backups, place: 'away' }],
  ['one is being made', { ...backups, making: 'asked' }],
  ['nobody asked for it', { ...backups, state: { ...state, plan: { ...state.plan, isAutomatic: false } } }],
  [
    'something would have to be typed',
    { ...backups, state: { ...state, plan: { recipients: [], isAutomatic: true } } },
  ],
  ['nothing was changed', { ...backups, state: { ...state, isDueOnReturn: false } }],
])('none is made where %s', (_, given) => {
  expect(isWanted(given, 'returned')).toBe(false);
});
