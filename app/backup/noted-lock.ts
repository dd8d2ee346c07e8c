import type { BackupLock } from '#shared/contract/backup-api';
import { sameValue } from '#shared/schema/same-value';
import type { Keeping, KeptBackup } from '../keeping/keeping';
import type { BackupInPlace } from '../ports/backup-places';

/** What a backup was shut with, as it is noted. */
export type NotedLock = NonNullable<KeptBackup['shutWith']>;

/** What the plan shuts a backup with, where nothing is typed for it. */
export function lockIn({ recoveryRecipient, recipients }: Keeping['plan']): BackupLock {
  const own = recoveryRecipient === undefined ? [] : [recoveryRecipient];
  return { kind: 'recipients', recipients: [...own, ...recipients.map(({ recipient }) => recipient)] };
}

/** What is noted of a lock: who can open it, and of a passphrase only that there is one. */
export function notedLock(lock: BackupLock, { recoveryRecipient }: Keeping['plan']): NotedLock {
  if (lock.kind === 'passphrase') return 'passphrase';
  const recovery = lock.recipients.find((recipient) => recipient === recoveryRecipient);
  const others = [...new Set(lock.recipients.filter((recipient) => recipient !== recovery))].sort();
  return { ...(recovery === undefined ? {} : { recovery }), others };
}

/**
 * Of the files in a place those that may take the place of one another: each is known to have been made and proved, is
 * as large as it was then, and opens for the very same people as the backups of the plan do. One that opens with
 * anything else may be the only one that somebody can open.
 */
export function alike({ backups, plan }: Keeping, files: readonly BackupInPlace[]): readonly string[] {
  const wanted = notedLock(lockIn(plan), plan);
  const known = new Map(backups.map((backup) => [backup.name, backup]));
  return files.flatMap(({ name, bytes }) => {
    const noted = known.get(name);
    const isAlike = noted?.bytes === bytes && sameValue(noted.shutWith, wanted);
    return isAlike && noted.staysAlways !== true ? [name] : [];
  });
}
