import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFile, VaultFileName, VaultFiles } from '../../ports/vault-files';
import type { BookKeys } from '../keyring/book-keys';
import type { Bytes } from '../crypto/bytes';
import type { Known } from '../journal/catalogue';
import { journalFiles, snapshotName } from '../journal/journal-names';
import type { RecordAccess } from './record-access';
import { SnapshotWriter, encodeDirectory } from '../journal/snapshot-file';
import type { VaultKeys } from '../crypto/vault-key';

const recordsAtOnce = 64;
const snapshotsKept = 3;

/** What a snapshot is to hold: the records that count at the moment at which segment `number` was begun. */
export type SnapshotPlan = {
  readonly number: number;
  readonly lastOrder: number;
  readonly lastTag: Bytes;
  readonly records: readonly Known[];
};

export type CompactionParts = {
  readonly files: VaultFiles;
  readonly keys: VaultKeys;
  readonly books: BookKeys;
  readonly access: RecordAccess;
};

/**
 * Writes a snapshot. Every record is opened on the way, so that no damage is copied; of one that is nowhere whole the
 * directory keeps the place without a body, so that its book goes on saying that it is missing. The directory comes
 * last: a snapshot that was not finished does not count.
 */
export async function writeSnapshot(plan: SnapshotPlan, parts: CompactionParts): Promise<Result<readonly Known[]>> {
  const written = await writeWhole(plan, parts);
  // Best on a full disk: what was begun in vain takes up room.
  if (!written.ok) await parts.files.remove(snapshotName(plan.number));
  return written;
}

async function writeWhole(plan: SnapshotPlan, parts: CompactionParts): Promise<Result<readonly Known[]>> {
  const name = snapshotName(plan.number);
  const written = await writeBodies(name, plan.records, parts);
  if (!written.ok) return written;
  const directory = { lastOrder: plan.lastOrder, lastTag: plan.lastTag, records: written.value };
  const end = await parts.files.append(name, await encodeDirectory(plan.number, directory, parts.keys));
  return end.ok ? written : end;
}

/**
 * Removes snapshots beyond the newest three, and the segments that only those needed. What is numbered below `sweepBelow`
 * may hold what was erased, and goes as soon as there is a snapshot from that number on. To be called when the newest one
 * is whole.
 */
export async function prune(files: VaultFiles, sweepBelow: number): Promise<Result<void>> {
  const listed = await files.list();
  if (!listed.ok) return listed;
  const { segments, snapshots } = journalFiles(listed.value);
  const isRestKept = (snapshots.at(-1)?.number ?? 0) >= sweepBelow;
  const oldestKept = Math.max(isRestKept ? sweepBelow : 0, snapshots.at(-snapshotsKept)?.number ?? 0);
  for (const { name } of [...snapshots, ...segments].filter(({ number }) => number < oldestKept)) {
    const removed = await files.remove(name);
    if (!removed.ok) return removed;
  }
  return succeed(undefined);
}

/** Whether anything is left that `prune` would take because it may hold what was erased. */
export function isSweepDue(listed: readonly VaultFile[], sweepBelow: number): boolean {
  const { segments, snapshots } = journalFiles(listed);
  return [...snapshots, ...segments].some(({ number }) => number < sweepBelow);
}

async function writeBodies(
  file: VaultFileName,
  records: readonly Known[],
  { files, books, access }: CompactionParts,
): Promise<Result<readonly Known[]>> {
  const snapshot = new SnapshotWriter(files, file);
  for (let at = 0; at < records.length; at += recordsAtOnce) {
    const opened = await access.open(records.slice(at, at + recordsAtOnce), books);
    if (!opened.ok) return opened;
    const lost = opened.value.lost.map((record) => ({ record, bytes: new Uint8Array() }));
    for (const { record, bytes } of [...lost, ...opened.value.opened]) {
      const added = await snapshot.add(record, bytes);
      if (!added.ok) return added;
    }
  }
  return snapshot.finish();
}
