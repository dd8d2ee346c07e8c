import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { BackupKey, BackupLock } from '#shared/contract/backup-api';
import type { Failure } from '#shared/failure';
import { sameValue } from '#shared/schema/same-value';
import { fail, succeed, type Result } from '#shared/result';
import type { BackupPlaces } from '../ports/backup-places';
import type { Clock } from '../ports/clock';
import { readBackupName, writeBackupName } from './backup-name';
import type { ByteSource } from './format/byte-source';
import type { BackedUpHolder } from './format/holder';
import type { BackupManifest, BackupOrigin } from './format/manifest';
import { readBackup } from './format/read-backup';
import { writeBackup } from './format/write-backup';
import { roomNeeded } from './room-needed';

/** What backups are made with. */
export type BackupTools = {
  readonly places: BackupPlaces;
  readonly clock: Clock;
  /** A name for one who writes history: new for each document that is only looked at. */
  readonly nextActor: () => string;
  /** Name and version of the program. */
  readonly madeWith: string;
  /** How much work a passphrase takes; absent for what age uses. */
  readonly workFactor?: number;
};

/** What is to be written, where, and how it is shut. */
export type BackupOrder = {
  readonly place: string;
  /** Eight hexadecimal digits by which the backups of this vault are known. */
  readonly vault: string;
  readonly lock: BackupLock;
  /** Bytes of the last one, wherever that is; absent where there is none. */
  readonly lastBytes?: number | undefined;
  /** Begins anew to give everything each time it is asked. */
  readonly holders: () => AsyncIterable<Result<BackedUpHolder>>;
};

/** A backup that was read back from its medium and is what was written. */
export type ProvedBackup = { readonly name: string; readonly bytes: number; readonly manifest: BackupManifest };

/**
 * Writes a backup, reads it back from the medium, opens and counts it; only then it gets its name. One in which something
 * is lost is named incomplete; as that is known at its end only, it is written a second time. Leaves nothing where it
 * fails: with `backup/not-proved` where what is read back is something else.
 */
export async function writeProved(order: BackupOrder, tools: BackupTools): Promise<Result<ProvedBackup>> {
  let isIncomplete = false;
  for (;;) {
    const written = await attempt(order, tools, isIncomplete);
    if (!written.ok) return written;
    if (written.value !== 'of the other name') return succeed(written.value);
    isIncomplete = !isIncomplete;
  }
}

/** A full disk by the name of what it had no room for: it need not be the disk of the vault, and nothing typed is at stake. */
export function orNoRoom(
  failed: { readonly ok: false; readonly failure: Failure },
  code: 'backup/no-room' | 'backup/no-room-for-copy',
): Result<never> {
  return failed.failure.code === 'storage/disk-full' ? fail({ code }) : failed;
}

/** A file in a place, to be read piece by piece. */
export function sourceIn(places: BackupPlaces, file: string, size: number): ByteSource {
  return { size, read: (range) => places.read(file, range) };
}

async function attempt(
  order: BackupOrder,
  tools: BackupTools,
  isIncomplete: boolean,
): Promise<Result<ProvedBackup | 'of the other name'>> {
  const { places } = tools;
  const named = await freeName(order, tools, isIncomplete);
  if (!named.ok) return named;
  const shut = { ...order, ...(await provable(order.lock)), about: aboutOf(order, tools, named.value.madeAt) };
  const before = Math.max(named.value.largest, order.lastBytes ?? 0);
  const room = await roomNeeded({ ...shut, before }, places);
  if (!room.ok) return room;
  const begun = await places.begin(order.place, named.value.name, room.value);
  if (!begun.ok) return begun;
  const { file } = begun.value;
  try {
    const written = await writeAndRead(shut, tools, file);
    if (!written.ok) return written;
    if (written.value.manifest.isComplete === isIncomplete) return succeed('of the other name');
    const finished = await places.finish(file);
    return finished.ok ? succeed({ name: named.value.name, ...written.value }) : finished;
  } finally {
    // What was not finished is removed; what was finished is closed already.
    await places.close(file);
  }
}

/** An order with what proves it. */
type ProvableOrder = BackupOrder & { readonly key: BackupKey; readonly about: BackupOrigin };

function aboutOf({ vault }: BackupOrder, { madeWith }: BackupTools, madeAt: number): BackupOrigin {
  return { madeAt: new Date(madeAt).toISOString(), madeWith, vault };
}

async function writeAndRead(
  { about, lock, key, holders }: ProvableOrder,
  { places, workFactor }: BackupTools,
  file: string,
): Promise<Result<Omit<ProvedBackup, 'name'>>> {
  let bytes = 0;
  const append = (piece: Uint8Array<ArrayBuffer>) => {
    bytes += piece.length;
    return places.append(file, piece);
  };
  const written = await writeBackup(holders(), about, lock, append, workFactor);
  if (!written.ok) return written;
  const read = await readBackup(sourceIn(places, file, bytes), key);
  if (!read.ok) return isOfFiles(read.failure) ? read : notProved();
  return sameValue(read.value, written.value) ? succeed({ bytes, manifest: written.value }) : notProved();
}

/**
 * A lock that can be opened for the proof. Nobody's key is at hand for recipients: one more is made for this backup alone,
 * and forgotten when it was proved.
 */
async function provable(lock: BackupLock): Promise<Pick<ProvableOrder, 'lock' | 'key'>> {
  if (lock.kind === 'passphrase') return { lock, key: { kind: 'passphrase', text: lock.text } };
  const text = await generateX25519Identity();
  const recipients = [...lock.recipients, await identityToRecipient(text)];
  const shutFor: BackupLock = lock.recipients.length > 0 ? { kind: 'recipients', recipients } : lock;
  return { lock: shutFor, key: { kind: 'identity', text } };
}

/** The name for this second, or for the next one that is free; and how large the largest of the vault is here. */
async function freeName(
  { place, vault }: BackupOrder,
  { places, clock }: BackupTools,
  isIncomplete: boolean,
): Promise<Result<{ readonly name: string; readonly madeAt: number; readonly largest: number }>> {
  const listed = await places.list(place);
  if (!listed.ok) return listed;
  const madeAt = clock.now();
  const own = listed.value.filter(({ name }) => readBackupName(name)?.vault === vault);
  const taken = new Set(own.flatMap(({ name }) => secondOf(name)));
  let second = Math.floor(madeAt / 1000);
  while (taken.has(second)) second += 1;
  const largest = Math.max(0, ...own.map(({ bytes }) => bytes));
  return succeed({ name: writeBackupName({ vault, madeAt: second * 1000, isIncomplete }), madeAt, largest });
}

function secondOf(name: string): readonly number[] {
  const read = readBackupName(name);
  return read ? [read.madeAt / 1000] : [];
}

/** What ended the reading and says nothing of what was written. */
function isOfFiles({ code }: Failure): boolean {
  const ofFiles: readonly string[] = ['backup/no-place', 'backup/place-away', 'backup/stopped'];
  return code.startsWith('storage/') || ofFiles.includes(code);
}

function notProved(): Result<never> {
  return fail({ code: 'backup/not-proved' });
}
