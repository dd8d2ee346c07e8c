/**
 * Made the frozen samples in `backup-1/`, once: `npx tsx test/vectors/make-backup-1.ts`. They are never made again, since
 * what they prove is that backups of that day still open. A new version of the format gets a folder of its own.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { BackedUpHolder } from '#app/backup/format/holder';
import { scryptWork } from '#app/backup/format/limits';
import { recipientOfRecoveryKey } from '#app/backup/format/recovery-recipient';
import { newRecoveryKey } from '#app/vault/secrets/recovery-key';
import { expectValue } from '#shared/result';
import { backupOf, text } from '../builders/a-backup';

const folder = join(import.meta.dirname, 'backup-1');
const holders: readonly BackedUpHolder[] = [
  {
    id: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    role: 'registers',
    records: 1,
    lost: 0,
    entries: [{ kind: 'change', body: text('Norm: Criminal Code, article 129') }],
  },
  {
    id: '00112233445566778899aabbccddeeff',
    role: 'case-book',
    records: 2,
    lost: 1,
    entries: [
      { kind: 'snapshot', body: text('x'.repeat(70_000)) },
      { kind: 'change', body: text('Қамауға алынды') },
      { kind: 'change', body: text('') },
      { kind: 'of-a-later-day', body: text('kept as it is') },
    ],
    readable: text('{"format":"defender-casebook"}'),
  },
  { id: 'blob-1', role: 'attachment', records: 0, lost: 0, entries: [] },
];

async function make(): Promise<void> {
  if (existsSync(folder)) throw new Error(`${folder} is there already, and stays as it is`);
  mkdirSync(folder);
  const passphrase = 'Защита обвиняемого ﬁle 1937 gallstone hamlet';
  const recoveryKey = newRecoveryKey().join(' ');
  const recoveryRecipient = expectValue(await recipientOfRecoveryKey(recoveryKey));
  const identity = await generateX25519Identity();
  const recipients = [recoveryRecipient, await identityToRecipient(identity)];
  const byPassphrase = await backupOf(holders, { kind: 'passphrase', text: passphrase }, scryptWork.written);
  const byRecipients = await backupOf(holders, { kind: 'recipients', recipients });
  writeFileSync(join(folder, 'by-passphrase.age'), byPassphrase.file);
  writeFileSync(join(folder, 'by-recipients.age'), byRecipients.file);
  const expected = {
    passphrase,
    recoveryKey,
    recoveryRecipient,
    identity,
    manifest: byPassphrase.manifest,
    holders: holders.map(({ entries, readable, ...facts }) => ({
      ...facts,
      entries: entries.map(({ kind, body }) => ({ kind, body: Buffer.from(body).toString('base64') })),
      ...(readable ? { readable: Buffer.from(readable).toString('base64') } : {}),
    })),
  };
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
}

await make();
