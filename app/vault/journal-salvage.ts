import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFiles } from '../ports/vault-files';
import type { RecordId, SealedBytes } from '../ports/working-set';
import type { Location } from './catalogue';
import { bodyAt, scanSegment } from './frame';
import { journalFiles, segmentName } from './journal-names';
import { readDirectory } from './snapshot-file';
import type { VaultKeys } from './vault-key';

/** The bytes at a location of the journal; undefined when the file is gone or shorter. */
export async function readLocation(files: VaultFiles, at: Location): Promise<Result<SealedBytes | undefined>> {
  const read = await files.read(at.file, { from: at.from, length: at.length });
  if (!read.ok) return read;
  return succeed(read.value?.length === at.length ? bodyAt(read.value, 0, at.length) : undefined);
}

/**
 * Every place in every snapshot and segment that there is, the newest first, at which a record lies: for a record
 * that is damaged where it should be. Reads the whole journal.
 */
export async function findEverywhere(
  files: VaultFiles,
  id: RecordId,
  keys: VaultKeys,
): Promise<Result<readonly Location[]>> {
  const listed = await files.list();
  if (!listed.ok) return listed;
  const { segments, snapshots } = journalFiles(listed.value);
  const found: Location[] = [];
  for (const { number, size } of snapshots.toReversed()) {
    const read = await readDirectory(files, number, size, keys);
    if (!read.ok) return read;
    const records = read.value.state === 'whole' ? read.value.directory.records : [];
    found.push(...records.filter((record) => record.id === id).flatMap(({ location }) => location ?? []));
  }
  for (const { number } of segments.toReversed()) {
    const bytes = await files.read(segmentName(number));
    if (!bytes.ok) return bytes;
    const { frames } = await scanSegment(number, bytes.value ?? new Uint8Array(), keys);
    const records = frames.flatMap((frame) => frame.records).filter((record) => record.id === id);
    found.push(...records.map(({ from, length }) => ({ file: segmentName(number), from, length })));
  }
  return succeed(found);
}
