import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { bytesAsSource } from '#app/backup/format/byte-source';
import type { BackedUpHolder } from '#app/backup/format/holder';
import type { BackupManifest } from '#app/backup/format/manifest';
import { readBackup } from '#app/backup/format/read-backup';
import { endOfArchive, paddingOf, tarHeader } from '#app/backup/format/tar';
import { writeBackup } from '#app/backup/format/write-backup';
import { concat } from '#app/vault/crypto/bytes';
import type { Bytes } from '#app/vault/crypto/bytes';
import type { BackupKey, BackupLock } from '#shared/contract/backup-api';
import { succeed } from '#shared/result';
import type { Result } from '#shared/result';

/** scrypt with 2^10 rounds, so that a test does not wait for what a thief has to. */
export const quickWork = 10;

export const anOrigin = {
  madeAt: '2026-03-01T09:30:00.000Z',
  madeWith: 'Defender Casebook 0.1.0',
  vault: '00112233445566778899aabbccddeeff',
};

export const text = (words: string): Bytes => new Uint8Array(new TextEncoder().encode(words));

/** A holder with the few entries of a small case book. */
export function aHolder(id: string, overrides: Partial<BackedUpHolder> = {}): BackedUpHolder {
  return {
    id,
    role: 'case-book',
    records: 2,
    lost: 0,
    entries: [
      { kind: 'snapshot', body: text(`everything in ${id}`) },
      { kind: 'change', body: text(`a change of ${id}`) },
    ],
    readable: text(`{"id":"${id}"}`),
    ...overrides,
  };
}

/** A pair of keys: what shuts a backup, and what opens it. */
export async function aKeyPair(): Promise<{ readonly lock: BackupLock; readonly key: BackupKey }> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  return { lock: { kind: 'recipients', recipients: [recipient] }, key: { kind: 'identity', text: identity } };
}

export async function* oneByOne<T>(values: readonly T[]): AsyncGenerator<Result<T>> {
  for (const value of values) yield await Promise.resolve(succeed(value));
}

/** The file that is written for these holders. Throws when it is not. */
export async function backupOf(
  holders: readonly BackedUpHolder[],
  lock: BackupLock,
  workFactor = quickWork,
): Promise<{ readonly file: Bytes; readonly manifest: BackupManifest }> {
  const pieces: Bytes[] = [];
  const append = (bytes: Bytes) => {
    pieces.push(bytes);
    return Promise.resolve(succeed(undefined));
  };
  const written = await writeBackup(oneByOne(holders), anOrigin, lock, append, workFactor);
  if (!written.ok) throw new Error(`not written: ${written.failure.code}`);
  return { file: concat(pieces), manifest: written.value };
}

/** Everything that a reader of the file is shown, and how the reading ends. */
export async function holdersIn(file: Bytes, key: BackupKey) {
  const holders: BackedUpHolder[] = [];
  const read = await readBackup(bytesAsSource(file), key, (holder) => {
    holders.push(holder);
    return Promise.resolve(succeed(undefined));
  });
  return { holders, end: read.ok ? read.value : read.failure.code };
}

export type Part = { readonly name: string; readonly body: Bytes };

/** A file with these parts, or with any other content, shut for the key that comes with it. */
export async function shutParts(
  content: readonly Part[] | Bytes,
): Promise<{ readonly key: BackupKey; readonly plain: Bytes; readonly shut: Bytes }> {
  const { lock, key } = await aKeyPair();
  const plain = content instanceof Uint8Array ? content : concat([...content.flatMap(archived), endOfArchive]);
  const encrypter = new Encrypter();
  if (lock.kind === 'recipients') for (const recipient of lock.recipients) encrypter.addRecipient(recipient);
  return { key, plain, shut: new Uint8Array(await encrypter.encrypt(plain)) };
}

const archived = ({ name, body }: Part): readonly Bytes[] => [
  tarHeader(name, body.length),
  body,
  new Uint8Array(paddingOf(body.length)),
];
