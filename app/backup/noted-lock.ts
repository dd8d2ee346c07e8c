import type { BackupLock } from '#shared/contract/backup-api';
import type { Keeping, KeptBackup } from '../keeping/keeping';

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
