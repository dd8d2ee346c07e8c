import { expect, test } from 'vitest';
import { aHolder, aKeyPair, anOrigin, backupOf, oneByOne } from '../../../test/builders/a-backup';
import { expectValue, fail } from '#shared/result';
import { backupSize } from './backup-size';

const piece = 64 * 1024;

test.each([0, 1, piece - 7, piece, 20 * piece + 3])(
  'a backup with an entry of %i bytes takes what was reckoned, or a little less',
  async (bytes) => {
    const holders = [aHolder('one'), aHolder('two', { entries: [{ kind: 'change', body: new Uint8Array(bytes) }] })];
    const one = await aKeyPair();
    const other = await aKeyPair();
    if (one.lock.kind !== 'recipients' || other.lock.kind !== 'recipients') throw new Error('not for recipients');
    const locks = [
      one.lock,
      { kind: 'recipients', recipients: [...one.lock.recipients, ...other.lock.recipients] },
      { kind: 'passphrase', text: 'a passphrase' },
    ] as const;
    for (const lock of locks) {
      const reckoned = expectValue(await backupSize(oneByOne(holders), anOrigin, lock));
      const { file } = await backupOf(holders, lock);
      expect(reckoned).toBeGreaterThanOrEqual(file.length);
      expect(reckoned - file.length).toBeLessThan(200);
    }
  },
);

test('what cannot be read cannot be reckoned', async () => {
  const failed = fail({ code: 'storage/not-read', reason: 'EIO' } as const);
  async function* broken() {
    yield await Promise.resolve(failed);
  }
  const lock = { kind: 'passphrase', text: 'a passphrase' } as const;
  expect(await backupSize(broken(), anOrigin, lock)).toEqual(failed);
});
