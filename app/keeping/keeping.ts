import * as z from 'zod';
import type { BackupPlan, BackupRecord, SafetyCopy } from '#shared/contract/backup-api';
import { BookId } from '#shared/schema/ids';
import type { Result } from '#shared/result';
import { readStored, writeStored } from './stored-json';

/** The number of the format of what is kept. */
const keepingFormat = 1;

const instant = z.string();
const count = z.number();

const Plan = z.looseObject({
  place: z.string().optional(),
  placeName: z.string().optional(),
  recoveryRecipient: z.string().optional(),
  recipients: z.array(z.object({ name: z.string(), recipient: z.string() })),
  isAutomatic: z.boolean(),
});

/** What a backup was shut with, so far as it may be kept: never the passphrase itself. */
const ShutWith = z.union([
  z.literal('passphrase'),
  z.object({ recovery: z.string().optional(), others: z.array(z.string()) }),
]);

const MadeBackup = z.looseObject({
  name: z.string(),
  placeName: z.string(),
  madeAt: instant,
  testedAt: instant,
  caseBooks: count,
  records: count,
  bytes: count,
  lost: count.optional(),
  /** What there was to back up when it was begun, as `carriedNow` tells it. */
  mark: z.string().optional(),
  /** The place that it was made in; of use on this computer only. */
  place: z.string().optional(),
  /** Absent where that is not known: such a backup makes no other one go. */
  shutWith: ShutWith.optional(),
  /** Noted before this vault was restored: it counts where it is found. */
  isCarried: z.boolean().optional(),
  /** No later one takes its place. */
  staysAlways: z.boolean().optional(),
});

const MadeSafetyCopy = z.looseObject({
  name: z.string(),
  madeAt: instant,
  before: z.enum(['import', 'merge', 'restore', 'update', 'going-back']),
  of: z.string().optional(),
  caseBooks: count,
  records: count,
  /** The case books in it: when one of them is erased, the copy goes with it. */
  holds: z.array(BookId),
});

/** Something out of a backup that this program does not know: the book of the role `kept` that has it, and of what it is. */
const KeptPart = z.looseObject({ book: BookId, holder: z.string(), role: z.string() });

const StoredKeeping = z.looseObject({
  format: z.literal(keepingFormat),
  plan: Plan,
  /** The last backups that were made, the newest last. */
  backups: z.array(MadeBackup),
  /** By what names the backups were known of the vaults that this one was restored from. */
  formerVaults: z.array(z.string()).optional(),
  recoveryProvedAt: instant.optional(),
  olderMayBeReadSince: instant.optional(),
  programVersion: z.string().optional(),
  safetyCopies: z.array(MadeSafetyCopy),
  /** What opens the safety copies: an age identity of this vault alone. */
  safetyIdentity: z.string().optional(),
  unknown: z.array(KeptPart),
  /** So many records were found lost at openings, nobody knows of which books. Backups are incomplete with them. */
  lostAtOpening: count.optional(),
  /** Case books that are being erased: of them no safety copy may stay. */
  erasing: z.array(BookId).optional(),
  /** Books whose history is being purged, with the changes at which they were: no safety copy may stay that holds it. */
  purging: z.array(z.object({ book: BookId, heads: z.array(z.string()) })).optional(),
  /** Files of safety copies that an old secret may open are still to be removed. */
  areCopiesLeft: z.boolean().optional(),
  /** The safety copy to which everything is being set back. */
  goingBackTo: z.string().optional(),
  /** The folders of teams; of use on this computer only. */
  teamFolders: z.array(z.looseObject({ team: z.string(), folder: z.string(), folderName: z.string() })).optional(),
});

/**
 * How a vault is kept, beside what it holds: the plan of its backups, what was made and proved, when the recovery key was
 * last shown to be at hand, and what is under way. Fields that another version of the program wrote stay as they are.
 */
export type Keeping = Readonly<z.infer<typeof StoredKeeping>>;

/** A backup as it was noted. */
export type KeptBackup = Keeping['backups'][number];

/** A safety copy with the case books in it. */
export type KeptSafetyCopy = SafetyCopy & { readonly holds: readonly BookId[] };

export const emptyKeeping: Keeping = {
  format: keepingFormat,
  plan: { recipients: [], isAutomatic: false },
  backups: [],
  safetyCopies: [],
  unknown: [],
};

export function writeKeeping(keeping: Keeping): Uint8Array<ArrayBuffer> {
  return writeStored(keeping);
}

/** Fails as `readStored` does. */
export function readKeeping(body: Uint8Array): Result<Keeping> {
  return readStored(body, StoredKeeping, keepingFormat);
}

/** What goes into a backup: without what is of this computer only, and what opens its safety copies. */
export function portable(keeping: Keeping): Keeping {
  const plan = { ...without(keeping.plan, ['place', 'placeName']), isAutomatic: false };
  const rest = without(keeping, [
    'safetyIdentity',
    'erasing',
    'purging',
    'areCopiesLeft',
    'goingBackTo',
    'programVersion',
    'lostAtOpening',
    'teamFolders',
  ]);
  const backups = keeping.backups.map((backup) => without(backup, ['place']));
  return StoredKeeping.parse({ ...rest, plan, backups, safetyCopies: [], unknown: [] });
}

/** What is kept without what is no longer under way, or holds no longer. */
export function withoutFields(
  keeping: Keeping,
  ...names: readonly (
    'areCopiesLeft' | 'erasing' | 'goingBackTo' | 'lostAtOpening' | 'olderMayBeReadSince' | 'purging'
  )[]
): Keeping {
  return StoredKeeping.parse(without(keeping, names));
}

/** What is kept where nobody has shown yet that they have the recovery key: backups are shut for none. */
export function withoutRecoveryKey(keeping: Keeping): Keeping {
  return StoredKeeping.parse({
    ...without(keeping, ['recoveryProvedAt']),
    plan: without(keeping.plan, ['recoveryRecipient']),
  });
}

function without(value: object, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** The plan as the page is told of it. */
export function planIn({ plan }: Keeping): BackupPlan {
  const { place, placeName, recoveryRecipient, recipients, isAutomatic } = plan;
  return {
    ...(place === undefined ? {} : { place }),
    ...(placeName === undefined ? {} : { placeName }),
    ...(recoveryRecipient === undefined ? {} : { recoveryRecipient }),
    recipients,
    isAutomatic,
  };
}

/** A backup as the page is told of it. */
export function backupIn(kept: KeptBackup): BackupRecord {
  const { name, placeName, madeAt, testedAt, caseBooks, records, bytes, lost } = kept;
  return {
    name,
    placeName,
    madeAt,
    testedAt,
    caseBooks,
    records,
    bytes,
    ...(lost === undefined ? {} : { lost }),
  };
}

/** The safety copies, the newest last. */
export function safetyCopiesIn({ safetyCopies }: Keeping): readonly KeptSafetyCopy[] {
  return safetyCopies.map(({ name, madeAt, before, of, caseBooks, records, holds }) => ({
    name,
    madeAt,
    before,
    ...(of === undefined ? {} : { of }),
    caseBooks,
    records,
    holds,
  }));
}
