import { describe, expect, test } from 'vitest';
import type { Bytes } from '#app/vault/crypto/bytes';
import { newRecoveryKey } from '#app/vault/secrets/recovery-key';
import { expectValue, fail, succeed } from '#shared/result';
import {
  aHolder,
  aKeyPair,
  anOrigin,
  backupOf,
  holdersIn,
  oneByOne,
  quickWork,
  text,
} from '../../../test/builders/a-backup';
import { lockOf } from './age-head';
import { bytesAsSource } from './byte-source';
import { limits } from './limits';
import { readBackup } from './read-backup';
import { recipientOfRecoveryKey } from './recovery-recipient';
import { writeBackup } from './write-backup';

const passphrase = 'Защита ﬁle 1937 gallstone';
const three = [
  aHolder('aa'),
  aHolder('bb', { role: 'registers', records: 7, lost: 3, entries: [] }),
  { id: 'cc', role: 'later', records: 0, lost: 0, entries: [{ kind: 'unknown-kind', body: text('') }] },
];

describe('a backup that was written', () => {
  test('is read back as it was, holder by holder', async () => {
    const { lock, key } = await aKeyPair();
    const { file, manifest } = await backupOf(three, lock);

    expect(await holdersIn(file, key)).toEqual({ holders: three, end: manifest });
    expect(manifest).toMatchObject({
      format: 1,
      ...anOrigin,
      isComplete: false,
      totals: { holders: 3, parts: 8, records: 9, lost: 3 },
    });
  });

  test('opens with its passphrase however the letters are composed, and with no other', async () => {
    const { file } = await backupOf(three, { kind: 'passphrase', text: passphrase });

    expect(await lockOf(bytesAsSource(file))).toEqual(succeed('passphrase'));
    for (const form of ['NFC', 'NFD', 'NFKC'] as const)
      expect((await holdersIn(file, { kind: 'passphrase', text: passphrase.normalize(form) })).holders).toEqual(three);
    expect(await holdersIn(file, { kind: 'passphrase', text: `${passphrase} ` })).toEqual({
      holders: [],
      end: 'backup/wrong-key',
    });
  });

  test('opens with the 24 words and with each key that it is shut for', async () => {
    const words = newRecoveryKey();
    const friend = await aKeyPair();
    const own = expectValue(await recipientOfRecoveryKey(words.join(' ')));
    const others = friend.lock.kind === 'recipients' ? friend.lock.recipients : [];
    const { file } = await backupOf(three, { kind: 'recipients', recipients: [own, ...others, own] });

    expect(await lockOf(bytesAsSource(file))).toEqual(succeed('recipients'));
    for (const key of [friend.key, { kind: 'recovery-key', text: words.join('\n') } as const])
      expect((await holdersIn(file, key)).holders).toEqual(three);
  });

  test('says of each wrong key that it is the key', async () => {
    const { lock } = await aKeyPair();
    const { key: other } = await aKeyPair();
    const { file } = await backupOf(three, lock);
    const wrong = [
      other,
      { kind: 'identity', text: 'AGE-SECRET-KEY-1' },
      { kind: 'identity', text: other.text.replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q')) },
      { kind: 'recovery-key', text: newRecoveryKey().join(' ') },
      { kind: 'recovery-key', text: 'not the words' },
      { kind: 'passphrase', text: passphrase },
    ] as const;

    for (const key of wrong) expect((await holdersIn(file, key)).end).toBe('backup/wrong-key');
  });
});

describe('writing', () => {
  const nowhere = () => Promise.resolve(succeed(undefined));
  const write = (lock: Parameters<typeof writeBackup>[2]) =>
    writeBackup(oneByOne(three), anOrigin, lock, nowhere, quickWork);

  test.each([
    [{ kind: 'passphrase', text: '' }, 'backup/no-lock'],
    [{ kind: 'recipients', recipients: [] }, 'backup/no-lock'],
    [{ kind: 'recipients', recipients: ['age1pq1something'] }, 'backup/not-a-recipient'],
    [{ kind: 'recipients', recipients: ['ssh-ed25519 AAAA'] }, 'backup/not-a-recipient'],
    // The point zero, with which every key agrees on the same secret.
    [
      { kind: 'recipients', recipients: ['age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z'] },
      'backup/not-a-recipient',
    ],
  ] as const)('refuses the lock %j', async (lock, code) => {
    expect(await write(lock)).toEqual(fail({ code }));
  });

  test('refuses more recipients than a reader looks at', async () => {
    const pairs = await Promise.all(Array.from({ length: limits.recipients + 1 }, aKeyPair));
    const recipients = pairs.flatMap(({ lock }) => (lock.kind === 'recipients' ? lock.recipients : []));
    const all = await backupOf([], { kind: 'recipients', recipients: recipients.slice(1) });

    expect(await write({ kind: 'recipients', recipients })).toEqual(fail({ code: 'contract/bad-input' }));
    expect(await lockOf(bytesAsSource(all.file))).toEqual(succeed('recipients'));
  });

  test('refuses what a reader would refuse as too large', async () => {
    const { lock } = await aKeyPair();
    const body = new Uint8Array(limits.partBytes + 1);
    const most = new Uint8Array(limits.partBytes);
    const entriesOf = (...bodies: Bytes[]) => bodies.map((each) => ({ kind: 'change', body: each }));
    for (const [entries, bytes, limit] of [
      [entriesOf(text('a'), body), body.length, limits.partBytes],
      [entriesOf(most, most, text('a')), limits.holderBytes + 64, limits.holderBytes],
    ] as const) {
      const large = aHolder('aa', { entries });
      const written = await writeBackup(oneByOne([large]), anOrigin, lock, nowhere);
      expect(written).toEqual(fail({ code: 'backup/too-large', bytes, limit }));
    }
  });

  test('ends with what a holder failed with, and asks for no other', async () => {
    const { lock } = await aKeyPair();
    let asked = 0;
    let isLetGo = false;
    async function* holders() {
      try {
        yield await Promise.resolve(succeed(aHolder('aa')));
        asked += 1;
        yield fail({ code: 'vault/locked' } as const);
        asked += 1;
      } finally {
        isLetGo = true;
      }
    }

    expect(await writeBackup(holders(), anOrigin, lock, nowhere)).toEqual(fail({ code: 'vault/locked' }));
    expect({ asked, isLetGo }).toEqual({ asked: 1, isLetGo: true });
  });

  test('ends with what the disk failed with', async () => {
    const { lock } = await aKeyPair();
    const large = aHolder('aa', { entries: [{ kind: 'snapshot', body: new Uint8Array(5_000_000) }] });
    let appended = 0;
    const append = () =>
      Promise.resolve(++appended < 3 ? succeed(undefined) : fail({ code: 'storage/disk-full' } as const));

    expect(await writeBackup(oneByOne([large]), anOrigin, lock, append)).toEqual(fail({ code: 'storage/disk-full' }));
    expect(appended).toBe(3);
  });

  test('throws what a holder throws, and for two holders of one id', async () => {
    const { lock } = await aKeyPair();
    async function* broken() {
      yield await Promise.resolve(succeed(aHolder('aa')));
      throw new Error('a bug');
    }

    await expect(writeBackup(broken(), anOrigin, lock, nowhere)).rejects.toThrow('a bug');
    await expect(writeBackup(oneByOne([aHolder('aa'), aHolder('aa')]), anOrigin, lock, nowhere)).rejects.toThrow();
  });
});

describe('reading', () => {
  test('ends with what the visitor failed with', async () => {
    const { lock, key } = await aKeyPair();
    const { file } = await backupOf(three, lock);

    const read = await readBackup(bytesAsSource(file), key, () =>
      Promise.resolve(fail({ code: 'storage/disk-full' } as const)),
    );
    expect(read).toEqual(fail({ code: 'storage/disk-full' }));
  });

  test.each([0, 1, 2, 3, 4])('ends with what the file failed with at its read number %i', async (broken) => {
    const { lock, key } = await aKeyPair();
    const large = aHolder('aa', { entries: [{ kind: 'snapshot', body: new Uint8Array(3_000_000) }] });
    const { file } = await backupOf([large], lock);
    const whole = bytesAsSource(file);
    let reads = 0;
    const read: typeof whole.read = (range) =>
      reads++ === broken ? Promise.resolve(fail({ code: 'storage/not-read', reason: 'EIO' })) : whole.read(range);

    expect(await readBackup({ size: whole.size, read }, key)).toEqual(
      fail({ code: 'storage/not-read', reason: 'EIO' }),
    );
  });

  test.each([
    ['nothing', ''],
    ['a text', 'Dear colleague'],
    ['a picture', '\x89PNG\r\n'],
  ])('knows that %s is no backup', async (_what, content) => {
    const file: Bytes = text(content);

    expect((await holdersIn(file, { kind: 'passphrase', text: passphrase })).end).toBe('backup/not-a-backup');
    expect(await lockOf(bytesAsSource(file))).toEqual(fail({ code: 'backup/not-a-backup' }));
  });
});
