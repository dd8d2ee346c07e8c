import { fail, type Result } from '#shared/result';
import type { BackupPlaces } from '../ports/backup-places';
import type { BackedUpHolder } from './format/holder';

const hasStopped = fail({ code: 'backup/stopped' } as const);

/**
 * Places for a backup that can be stopped: from then on nothing is asked of them and nothing that was asked is waited
 * for, so that one on a stick that hangs ends, too. What was begun is closed, also where it is begun only later. A file
 * that is getting its name gets it.
 */
export function untilStopped(places: BackupPlaces, stop: AbortSignal): BackupPlaces {
  const stopped = new Promise<Result<never>>((resolve) => {
    stop.addEventListener('abort', () => {
      resolve(hasStopped);
    });
  });
  const orStopped = <T>(ask: () => Promise<Result<T>>): Promise<Result<T>> =>
    stop.aborted ? Promise.resolve(hasStopped) : Promise.race([ask(), stopped]);
  return {
    look: (place) => orStopped(() => places.look(place)),
    list: (place) => orStopped(() => places.list(place)),
    open: (place, name) => orStopped(() => places.open(place, name)),
    remove: (place, name) => orStopped(() => places.remove(place, name)),
    begin: (place, name, room) =>
      orStopped(async () => {
        const begun = await places.begin(place, name, room);
        if (stop.aborted && begun.ok) await places.close(begun.value.file);
        return begun;
      }),
    append: (file, bytes) => orStopped(() => places.append(file, bytes)),
    read: (file, range) => orStopped(() => places.read(file, range)),
    finish: (file) => (stop.aborted ? Promise.resolve(hasStopped) : places.finish(file)),
    close: (file) => places.close(file),
  };
}

/** Holders until a stop: the one that is being read is the last. */
export async function* holdersUntilStopped(
  holders: AsyncIterable<Result<BackedUpHolder>>,
  stop: AbortSignal,
): AsyncGenerator<Result<BackedUpHolder>> {
  for await (const holder of holders) {
    yield stop.aborted ? hasStopped : holder;
    if (stop.aborted) return;
  }
}
