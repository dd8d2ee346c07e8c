import type { BackupLock } from '#shared/contract/backup-api';
import { succeed, type Result } from '#shared/result';
import type { BackupPlaces } from '../ports/backup-places';
import { backupSize } from './format/backup-size';
import type { BackedUpHolder } from './format/holder';
import type { BackupOrigin } from './format/manifest';

const GiB = 1024 ** 3;

/** A backup is seldom so many times as large as the one before. */
const growth = 2;

/** No disk refuses a file of this size for its size alone. */
const takenByAll = 4 * GiB - 1;

type Wanted = {
  readonly place: string;
  /** Bytes of the largest one before; zero where there is none. */
  readonly before: number;
  readonly lock: BackupLock;
  readonly about: BackupOrigin;
  readonly holders: () => AsyncIterable<Result<BackedUpHolder>>;
};

/**
 * The room that a backup needs, where it must be known before the first byte is written; otherwise undefined. To know it,
 * everything is read once more, so it is asked only where the backups before leave a doubt whether there is room.
 */
export async function roomNeeded(
  { place, before, lock, about, holders }: Wanted,
  places: Pick<BackupPlaces, 'look'>,
): Promise<Result<number | undefined>> {
  const looked = await places.look(place);
  if (!looked.ok) return looked;
  const { freeBytes } = looked.value;
  const isPlenty = before > 0 && before * growth <= Math.min(freeBytes ?? 0, takenByAll);
  return freeBytes === undefined || isPlenty ? succeed(undefined) : backupSize(holders(), about, lock);
}
