import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { RecordId, SealedBytes, WorkingSet, WorkingSetChange } from './working-set';

/** The working set without a disk. Keeps copies, so that nothing outside can change what is stored. */
export function inMemoryWorkingSet(): WorkingSet {
  const records = new Map<RecordId, SealedBytes>();
  return {
    ids: () => Promise.resolve(succeed([...records.keys()])),
    get: (ids) => Promise.resolve(succeed(ids.map((id) => copyOf(records.get(id))))),
    change: (change) => Promise.resolve(apply(records, change)),
    beginAnew: () => {
      records.clear();
      return Promise.resolve(succeed(undefined));
    },
  };
}

function apply(records: Map<RecordId, SealedBytes>, change: WorkingSetChange): Result<void> {
  for (const { id, bytes } of change.put) records.set(id, copyOf(bytes) ?? bytes);
  for (const id of change.remove) records.delete(id);
  return succeed(undefined);
}

function copyOf(bytes: SealedBytes | undefined): SealedBytes | undefined {
  return bytes && (bytes.slice() as SealedBytes);
}
