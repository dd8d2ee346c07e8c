import type { BackupLock } from '#shared/contract/backup-api';
import { succeed, type Result } from '#shared/result';
import { archiveOf } from './archive';
import type { BackedUpHolder } from './holder';
import type { BackupOrigin } from './manifest';

/** An age file has its content in pieces of this size, each with a tag; a nonce stands before them. */
const age = { piece: 64 * 1024, tag: 16, nonce: 16 } as const;

/** First and last line of the head, and what each key or passphrase takes of it at most. */
const head = { ends: 80, key: 130 } as const;

/** How many bytes a backup of these holders takes, or a few more. Reads all of them and writes nothing. */
export async function backupSize(
  holders: AsyncIterable<Result<BackedUpHolder>>,
  about: BackupOrigin,
  lock: BackupLock,
): Promise<Result<number>> {
  let plain = 0;
  for await (const piece of archiveOf(holders, about)) {
    if (!piece.ok) return piece;
    plain += piece.value.length;
  }
  const keys = lock.kind === 'recipients' ? lock.recipients.length : 1;
  const pieces = Math.max(1, Math.ceil(plain / age.piece));
  return succeed(head.ends + keys * head.key + age.nonce + plain + pieces * age.tag);
}
