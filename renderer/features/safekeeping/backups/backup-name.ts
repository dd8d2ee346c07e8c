/** What the name of a backup tells. */
export type BackupName = {
  /** Eight hex digits of the vault that it is of. */
  readonly vault: string;
  /** Instant at which it was made, ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly isComplete: boolean;
};

const form = /^backup-([0-9a-f]{8})-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(-incomplete)?\.age$/;

/** Reads a name that the program gave; undefined for any other. */
export function readBackupName(name: string): BackupName | undefined {
  const [, vault, year, month, day, hour, minute, second, incomplete] = form.exec(name) ?? [];
  if (vault === undefined) return undefined;
  const madeAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return Number.isNaN(Date.parse(madeAt)) ? undefined : { vault, madeAt, isComplete: incomplete === undefined };
}
