import { expect, test, vi } from 'vitest';
import type { BackupState } from '#shared/contract/backup-api';
import { fail, type Result, succeed } from '#shared/result';
import { type BackupDeskParts, createBackupDesk } from './backup-desk';

const standing: BackupState = {
  plan: { recipients: [], isAutomatic: false },
  isChanged: false,
  isDue: false,
  isDueOnReturn: false,
  isForOldKey: false,
  noted: [],
  vaults: [],
};

const notAsked = () => Promise.resolve(fail({ code: 'internal' } as const));

/** A vault that answers when it is told to. */
function aSlowVault() {
  const answers: (() => void)[] = [];
  let isDue = false;
  const vault: BackupDeskParts['vault'] = {
    backupState: () => {
      const state: Result<BackupState> = succeed({ ...standing, isDue });
      return new Promise((resolve) => {
        answers.push(() => {
          resolve(state);
        });
      });
    },
    changeBackupPlan: notAsked,
    makeBackup: notAsked,
    goOnWithoutLost: notAsked,
    olderBackupsAreDestroyed: notAsked,
    removeOlderBackups: notAsked,
    stopBackup: notAsked,
    useRecoveryKeyForBackups: notAsked,
  };
  const main = { 'backup.choose-place': notAsked, 'backup.list': notAsked, 'backup.look-at': notAsked };
  return {
    parts: { vault, main },
    desk: createBackupDesk({ vault, main }),
    asked: () => answers.length,
    answer: (at: number) => answers[at]?.(),
    change: () => {
      isDue = true;
    },
  };
}

test('who asks while a look is under way gets one that begins afterwards, all of them the same', async () => {
  const { desk, asked, answer, change } = aSlowVault();
  const first = desk.refresh();
  await Promise.resolve();
  expect(asked()).toBe(1);

  change();
  const later = [desk.refresh(), desk.refresh(), desk.refresh()];
  answer(0);
  await first;
  expect(desk.read().state?.isDue).toBe(false);
  await Promise.resolve();
  expect(asked()).toBe(2);
  answer(1);
  await Promise.all(later);
  expect(desk.read().state?.isDue).toBe(true);
  expect(asked()).toBe(2);
});

test('a failed look is told until one succeeds, and takes nothing from what went wrong in making', async () => {
  const noAnswer = fail({ code: 'storage/no-answer' } as const);
  const noRoom = fail({ code: 'backup/no-room' } as const);
  const answers: Result<BackupState>[] = [noAnswer, succeed(standing), succeed(standing)];
  const { parts } = aSlowVault();
  const desk = createBackupDesk({
    ...parts,
    vault: {
      ...parts.vault,
      backupState: () => Promise.resolve(answers.shift() ?? noAnswer),
      makeBackup: () => Promise.resolve(noRoom),
    },
  });
  await desk.refresh();
  expect([desk.read().lookFailure, desk.read().failure]).toEqual([noAnswer.failure, undefined]);
  await desk.refresh();
  expect([desk.read().lookFailure, desk.read().failure]).toEqual([undefined, undefined]);
  await desk.make('asked');
  await desk.refresh();
  expect([desk.read().lookFailure, desk.read().failure]).toEqual([noAnswer.failure, noRoom.failure]);
});

test('a backup that fails while it is being stopped was stopped', async () => {
  const { parts, asked, answer } = aSlowVault();
  const placeAway: Result<never> = fail({ code: 'backup/place-away' });
  const desk = createBackupDesk({ ...parts, vault: { ...parts.vault, makeBackup: () => Promise.resolve(placeAway) } });
  const failing = desk.make('asked');
  await vi.waitFor(() => {
    expect(asked()).toBe(1);
  });
  await desk.stop();
  answer(0);
  expect(await failing).toEqual(fail({ code: 'backup/stopped' }));
  expect(desk.read()).toMatchObject({ wasStopped: true, isStopping: false, failure: undefined, making: undefined });

  const again = desk.make('asked');
  await vi.waitFor(() => {
    expect(asked()).toBe(2);
  });
  answer(1);
  expect(await again).toEqual(placeAway);
  expect(desk.read()).toMatchObject({ wasStopped: false, failure: placeAway.failure });
});
