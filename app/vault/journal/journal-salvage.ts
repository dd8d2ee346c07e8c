import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFiles } from '../../ports/vault-files';
import type { RecordId, SealedBytes } from '../../ports/working-set';
import type { Location } from './catalogue';
import { bodyAt, scanSegment } from './frame';
import { journalFiles } from './journal-names';
import { readDirectory } from './snapshot-file';
import type { VaultKeys } from '../crypto/vault-key';

/** The bytes at a location of the journal; undefined when the file is gone or shorter. */
export async function readLocation(files: VaultFiles, at: Location): Promise<Result<SealedBytes | undefined>> {
  const read = await files.read(at.file, { from: at.from, length: at.length });
  if (!read.ok) return read;
  return succeed(read.value?.length === at.length ? bodyAt(read.value, 0, at.length) : undefined);
}

/**
 * Every place in every snapshot and segment that there is, the newest first, at which these records lie: for records
 * that are damaged where they should be. Reads the whole journal once.
 */
export async function findEverywhere(
  files: VaultFiles,
  ids: ReadonlySet<RecordId>,
  keys: VaultKeys,
): Promise<Result<ReadonlyMap<RecordId, readonly Location[]>>> {
  const listed = await files.list();
  if (!listed.ok) return listed;
  const { segments, snapshots } = journalFiles(listed.value);
  const found = new Map<RecordId, Location[]>();
  const note = (id: RecordId, location: Location): void => {
    if (ids.has(id)) found.set(id, [...(found.get(id) ?? []), location]);
  };
  for (const { number, size } of snapshots.toReversed()) {
    const read = await readDirectory(files, number, size, keys);
    if (!read.ok) return read;
    const records = read.value.state === 'whole' ? read.value.directory.records : [];
    for (const { id, location } of records) if (location) note(id, location);
  }
  for (const { number, name } of segments.toReversed()) {
    const bytes = await files.read(name);
    if (!bytes.ok) return bytes;
    const { frames } = await scanSegment(number, bytes.value ?? new Uint8Array(), keys);
    for (const { records } of frames) {
      for (const { id, from, length } of records) note(id, { file: name, from, length });
    }
  }
  return succeed(found);
}
