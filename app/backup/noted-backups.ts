import type { BackupState, NotedBackup } from '#shared/contract/backup-api';
import { backupIn, type Keeping, type KeptBackup } from '../keeping/keeping';
import type { BackupInPlace } from '../ports/backup-places';

/** The files in the place of the plan, where its folder is there. */
export type FoundFiles = { readonly place: string; readonly files: readonly BackupInPlace[] };

/** `not seen`: it may lie in a place that is away, or in another one. */
type Presence = 'there' | 'gone' | 'altered' | 'not seen';

type Left = Pick<BackupState, 'last' | 'lastIncomplete' | 'missing'> & {
  /** Nothing was made after the one that is missing: another one is due. */
  readonly isMissed: boolean;
};

/**
 * The last whole backup, and the last one where that is incomplete, of those that are not known to be gone or of another
 * size than they were made with; and the last one of all, where that is so of it. A place that is away tells nothing.
 */
export function whatIsLeft({ backups }: Keeping, found: FoundFiles | undefined): Left {
  const seen = backups
    .map((backup, at) => ({ backup, at, presence: presenceOf(backup, found) }))
    .filter(({ backup, presence }) => backup.isCarried !== true || presence === 'there');
  const left = seen.filter(({ presence }) => presence === 'there' || presence === 'not seen');
  const broken = seen.filter(({ presence }) => presence === 'gone' || presence === 'altered');
  const isWhole = ({ backup }: (typeof seen)[number]) => backup.lost === undefined;
  const last = left.findLast(isWhole);
  const newest = left.at(-1);
  // A newer incomplete one does not stand for a whole one that is gone.
  const missing = [broken.findLast(isWhole), broken.at(-1)].find(
    (each, of) => each !== undefined && each.at > ((of === 0 ? last : newest)?.at ?? -1),
  );
  return {
    // An incomplete one does not stand for a whole one that is gone, but the next would be no better.
    isMissed: missing !== undefined && missing.at > (newest?.at ?? -1),
    ...(last && { last: backupIn(last.backup) }),
    ...(newest && newest !== last ? { lastIncomplete: backupIn(newest.backup) } : {}),
    ...(missing && {
      missing: {
        madeAt: missing.backup.madeAt,
        placeName: missing.backup.placeName,
        is: missing.presence === 'altered' ? 'altered' : 'gone',
      },
    }),
  };
}

/** What the page is told of each backup that was noted. */
export function notedBackups({ backups, plan }: Keeping): readonly NotedBackup[] {
  return backups.map(({ name, bytes, testedAt, lost, shutWith }) => ({
    name,
    bytes,
    testedAt,
    ...(lost === undefined ? {} : { lost }),
    ...(shutWith === undefined ? {} : { opensWith: opensWith(shutWith, plan) }),
  }));
}

function opensWith(
  shutWith: NonNullable<KeptBackup['shutWith']>,
  { recoveryRecipient }: Keeping['plan'],
): NonNullable<NotedBackup['opensWith']> {
  if (shutWith === 'passphrase') return 'passphrase';
  const { recovery, others } = shutWith;
  const isInForce = recovery === recoveryRecipient;
  return { recovery: recovery === undefined ? 'none' : isInForce ? 'in-force' : 'earlier', others: others.length };
}

function presenceOf({ name, bytes, place }: KeptBackup, found: FoundFiles | undefined): Presence {
  if (found === undefined) return 'not seen';
  const file = found.files.find((each) => each.name === name);
  if (file !== undefined) return file.bytes === bytes ? 'there' : 'altered';
  return place === found.place ? 'gone' : 'not seen';
}
