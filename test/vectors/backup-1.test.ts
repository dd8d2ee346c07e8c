import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { recipientOfRecoveryKey } from '#app/backup/format/recovery-recipient';
import { succeed } from '#shared/result';
import { holdersIn } from '../builders/a-backup';

/** Both backups were made once, and stay as they are. */
const folder = join(import.meta.dirname, 'backup-1');
const Expected = z.object({
  passphrase: z.string(),
  recoveryKey: z.string(),
  recoveryRecipient: z.string(),
  identity: z.string(),
  manifest: z.unknown(),
  holders: z.unknown(),
});
const expected = Expected.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));

describe('the frozen backups', () => {
  test.each([
    ['by-passphrase.age', { kind: 'passphrase', text: expected.passphrase }],
    ['by-recipients.age', { kind: 'recovery-key', text: expected.recoveryKey }],
    ['by-recipients.age', { kind: 'identity', text: expected.identity }],
  ] as const)('%s opens with %o', { timeout: 60_000 }, async (name, key) => {
    const read = await holdersIn(new Uint8Array(readFileSync(join(folder, name))), key);
    const holders = read.holders.map(({ entries, readable, ...facts }) => ({
      ...facts,
      entries: entries.map(({ kind, body }) => ({ kind, body: Buffer.from(body).toString('base64') })),
      ...(readable ? { readable: Buffer.from(readable).toString('base64') } : {}),
    }));

    expect(read.end).toEqual(expected.manifest);
    expect(holders).toEqual(expected.holders);
  });

  test('are shut for the recipient that the same words still give', async () => {
    expect(await recipientOfRecoveryKey(expected.recoveryKey)).toEqual(succeed(expected.recoveryRecipient));
  });
});
