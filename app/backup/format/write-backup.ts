import type { Bytes } from '#app/vault/crypto/bytes';
import type { BackupLock } from '#shared/contract/backup-api';
import type { Failure } from '#shared/failure';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { appendAll, shut } from './age-writing';
import { archiveOf } from './archive';
import type { BackedUpHolder } from './holder';
import { scryptWork } from './limits';
import type { BackupManifest, BackupOrigin } from './manifest';

/**
 * Writes a backup: holders one after the other into a tar archive, that into an age file, that in pieces of about a
 * MiB to `append`. Holds one holder and a constant. Fails with what a holder or `append` failed with,
 * `backup/no-lock`, `backup/not-a-recipient` and `backup/too-large`; what was appended until then is no backup.
 */
export async function writeBackup(
  holders: AsyncIterable<Result<BackedUpHolder>>,
  about: BackupOrigin,
  lock: BackupLock,
  append: (bytes: Bytes) => Promise<Result<void>>,
  workFactor: number = scryptWork.written,
): Promise<Result<BackupManifest>> {
  const archive = archiveOf(holders, about);
  const end: { manifest?: BackupManifest | undefined; failure?: Failure } = {};
  const plain = new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const next = await archive.next();
        if (next.done === true) {
          end.manifest = next.value;
          controller.close();
        } else if (next.value.ok) {
          controller.enqueue(next.value.value);
        } else {
          end.failure = next.value.failure;
          controller.error(new Error('a holder could not be read'));
        }
      },
    },
    { highWaterMark: 0 },
  );
  try {
    const shutStream = await shut(plain, lock, workFactor);
    const written = shutStream.ok ? await appendAll(shutStream.value, append) : shutStream;
    if (!written.ok) return written;
  } catch (error) {
    if (end.failure) return fail(end.failure);
    throw error;
  } finally {
    await archive.return(undefined);
  }
  if (!end.manifest) throw new Error('a backup ended without a manifest');
  return succeed(end.manifest);
}
