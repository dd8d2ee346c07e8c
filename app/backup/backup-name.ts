/** What the name of a backup says: of which vault it is, when it was made, and whether something was lost already. */
export type BackupName = {
  readonly vault: string;
  /** Milliseconds since 1970, to the second. */
  readonly madeAt: number;
  readonly isIncomplete: boolean;
};

const pattern = /^backup-(?<vault>[0-9a-f]{8})-(?<day>\d{8})-(?<time>\d{6})(?<end>-incomplete)?\.age$/u;

/** The day and time are those of UTC, so that names sort by age wherever they were made. */
export function writeBackupName({ vault, madeAt, isIncomplete }: BackupName): string {
  const [day = '', time = ''] = new Date(madeAt).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '').split('T');
  return `backup-${vault}-${day}-${time}${isIncomplete ? '-incomplete' : ''}.age`;
}

/** Undefined for a name that no backup has, and for a day or time that is none. */
export function readBackupName(name: string): BackupName | undefined {
  const { vault, day, time, end } = pattern.exec(name)?.groups ?? {};
  if (vault === undefined || day === undefined || time === undefined) return undefined;
  const written = `${parted(day, 4, 6).join('-')}T${parted(time, 2, 4).join(':')}Z`;
  const madeAt = Date.parse(written);
  const found = { vault, madeAt, isIncomplete: end !== undefined };
  return Number.isFinite(madeAt) && writeBackupName(found) === name ? found : undefined;
}

function parted(digits: string, first: number, second: number): readonly string[] {
  return [digits.slice(0, first), digits.slice(first, second), digits.slice(second)];
}
