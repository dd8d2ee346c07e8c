import { portable, type Keeping, type KeptBackup } from '../keeping/keeping';
import { readBackupName, writeBackupName } from './backup-name';
import { lockIn, notedLock } from './noted-lock';
import type { LookedAt } from './preview';

/**
 * How a vault is kept that is made out of a backup. That backup was read to its end just now and is noted so; those that
 * were known before count where they are found again. All of them are of this vault, by whatever names it had. Whoever
 * knows a recipient can make a backup, so nobody is taken from it as one who can open the backups to come.
 */
export function carriedKeeping(looked: LookedAt, now: string): Keeping {
  const before = portable(looked.keeping);
  const from = restoredFrom(looked, now);
  const known = before.backups.filter(({ name }) => name !== from.name);
  // What is missing in an incomplete one may be whole in those: no later one takes their place.
  const staying = looked.preview.lost > 0 ? { staysAlways: true } : {};
  return {
    ...before,
    plan: { ...before.plan, recipients: [] },
    formerVaults: formerVaults(looked),
    backups: [...known.map((backup) => ({ ...backup, ...staying, isCarried: true })), { ...from, ...staying }],
  };
}

function restoredFrom({ manifest, keeping: { plan }, key, file }: LookedAt, testedAt: string): KeptBackup {
  const { vault, madeAt, isComplete, totals, holders } = manifest;
  return {
    name: writeBackupName({ vault, madeAt: Date.parse(madeAt), isIncomplete: !isComplete }),
    placeName: '',
    madeAt,
    testedAt,
    caseBooks: holders.filter(({ role }) => role === 'case-book').length,
    records: totals.records,
    bytes: file.bytes,
    ...(isComplete ? {} : { lost: totals.lost }),
    ...shutWith(key, plan),
  };
}

/** How a damaged vault was kept is not known, and then neither who can open what it made. */
function shutWith({ kind }: LookedAt['key'], plan: Keeping['plan']): Pick<KeptBackup, 'shutWith'> {
  if (kind === 'passphrase') return { shutWith: 'passphrase' };
  const { recoveryRecipient, recipients } = plan;
  return recoveryRecipient === undefined && recipients.length === 0 ? {} : { shutWith: notedLock(lockIn(plan), plan) };
}

function formerVaults({ manifest, keeping }: LookedAt): string[] {
  const named = keeping.backups.flatMap(({ name }) => readBackupName(name)?.vault ?? []);
  return [...new Set([manifest.vault, ...(keeping.formerVaults ?? []), ...named])];
}
