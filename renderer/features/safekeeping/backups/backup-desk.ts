import type { BackupLock, BackupPlan, BackupRecord, BackupState, PlaceForOnce } from '#shared/contract/backup-api';
import type { Output } from '#shared/contract/bridge';
import type { Failure } from '#shared/failure';
import { fail, type Result, succeed } from '#shared/result';
import { Turn } from '#shared/turn';
import type { Program } from '../../../program/program';

/** `gone`: this computer cannot read any more which place was chosen. */
type PlaceState = 'none' | 'there' | 'away' | 'gone';

/** The place of the backups as it is now. */
type Place = {
  readonly place: PlaceState;
  readonly look?: Output<'backup.look-at'>;
  readonly files: Output<'backup.list'>;
};

/** What is known of the backups of the open vault. */
export type Backups = Place & {
  /** Absent until the first answer. */
  readonly state?: BackupState;
  readonly making?: 'asked' | 'by-itself' | undefined;
  /** What is being made is to stop, and has not yet. */
  readonly isStopping?: boolean;
  /** The last one that was begun was stopped. */
  readonly wasStopped?: boolean;
  /** Made just now, in this run. */
  readonly made?: BackupRecord | undefined;
  /** What went wrong last when something was made or changed. */
  readonly failure?: Failure | undefined;
  /** Why the last look told nothing; gone with the next one that does. */
  readonly lookFailure?: Failure | undefined;
};

/** What can be asked of the backups; one desk for the whole window, so that every place tells the same. */
export type BackupDesk = {
  readonly read: () => Backups;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks at the records and at the place again. Those who ask at once are answered by one look. */
  readonly refresh: () => Promise<void>;
  readonly choosePlace: () => Promise<void>;
  readonly changePlan: (change: Partial<BackupPlan>) => Promise<Result<void>>;
  /** Fails with `vault/wrong-recovery-key`. */
  readonly useRecoveryKey: (words: string) => Promise<Result<void>>;
  /** Stops what is being made. */
  readonly stop: () => Promise<void>;
  /** Removes from the place what an old secret may open. */
  readonly removeOlder: () => Promise<Result<void>>;
  /** Somebody goes on without what opening the vault found lost. */
  readonly goOnWithoutLost: () => Promise<Result<void>>;
  /** Somebody says that what was made before is destroyed. */
  readonly forgetOlder: (since: string) => Promise<Result<void>>;
  readonly make: (why: 'asked' | 'by-itself', lock?: BackupLock) => Promise<Result<BackupRecord> | undefined>;
};

const nothing: Backups = { place: 'none', files: [] };

/** What the desk asks of the vault and of main. */
export type BackupDeskParts = {
  readonly vault: Pick<
    Program['vault'],
    | 'backupState'
    | 'changeBackupPlan'
    | 'goOnWithoutLost'
    | 'makeBackup'
    | 'olderBackupsAreDestroyed'
    | 'removeOlderBackups'
    | 'stopBackup'
    | 'useRecoveryKeyForBackups'
  >;
  readonly main: Pick<Program['main'], 'backup.choose-place' | 'backup.list' | 'backup.look-at'>;
};

/**
 * Keeps what is known of the backups, and changes it. For once, the place that is chosen is that of what is made at this
 * desk alone, and the plan keeps its own.
 */
export function createBackupDesk(
  { vault, main }: BackupDeskParts,
  { isForOnce }: { readonly isForOnce: boolean } = { isForOnce: false },
): BackupDesk {
  const listeners = new Set<() => void>();
  const looks = new Turn();
  /** The look that has not begun yet: whoever asks before it begins shares it. */
  let waiting: Promise<void> | undefined;
  let backups = nothing;
  let forOnce: PlaceForOnce | undefined;
  const tell = (change: Partial<Backups>): void => {
    backups = { ...backups, ...change };
    for (const listener of listeners) listener();
  };
  const take = async (answer: Result<BackupState>): Promise<Result<void>> => {
    if (!answer.ok) return fail(answer.failure);
    const plan = { ...answer.value.plan, ...forOnce };
    tell({ state: { ...answer.value, plan }, lookFailure: undefined, ...(await placeOf(main, plan.place)) });
    return succeed(undefined);
  };
  const look = async (): Promise<void> => {
    const taken = await take(await vault.backupState());
    if (!taken.ok) tell({ lookFailure: taken.failure });
  };
  const changing = async (answer: Promise<Result<BackupState>>): Promise<Result<void>> => {
    const taken = await take(await answer);
    tell({ failure: taken.ok ? undefined : taken.failure });
    return taken;
  };
  const changePlan: BackupDesk['changePlan'] = (change) => changing(vault.changeBackupPlan(change));
  const takePlace = async (place: PlaceForOnce): Promise<void> => {
    if (isForOnce) forOnce = place;
    await (isForOnce ? changing(vault.backupState()) : changePlan(place));
  };
  return {
    read: () => backups,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    refresh: () => {
      waiting ??= looks.run(async () => {
        waiting = undefined;
        await look();
      });
      return waiting;
    },
    choosePlace: async () => {
      const chosen = await main['backup.choose-place']();
      if (!chosen.ok) tell({ failure: chosen.failure });
      else if (chosen.value !== null) await takePlace({ place: chosen.value.place, placeName: chosen.value.name });
    },
    changePlan,
    removeOlder: async () => take(await vault.removeOlderBackups()),
    goOnWithoutLost: async () => take(await vault.goOnWithoutLost()),
    forgetOlder: async (since) => take(await vault.olderBackupsAreDestroyed(since)),
    useRecoveryKey: async (words) => take(await vault.useRecoveryKeyForBackups(words)),
    stop: async () => {
      tell({ isStopping: true });
      await vault.stopBackup();
    },
    make: async (why, lock) => {
      if (backups.making !== undefined) return undefined;
      tell({ making: why, isStopping: false, wasStopped: false, made: undefined, failure: undefined });
      const made = await vault.makeBackup(lock, forOnce);
      await look();
      // It may have failed by itself a moment before: whoever stopped it need not care.
      const record = !made.ok && backups.isStopping ? fail({ code: 'backup/stopped' } as const) : made;
      tell({ making: undefined, isStopping: false, ...outcomeOf(record) });
      return record;
    },
  };
}

/** A backup that somebody stopped did not go wrong. */
export function isStopped(record: Result<BackupRecord>): boolean {
  return !record.ok && record.failure.code === 'backup/stopped';
}

function outcomeOf(record: Result<BackupRecord>): Pick<Backups, 'made' | 'wasStopped' | 'failure'> {
  if (record.ok) return { made: record.value };
  return isStopped(record) ? { wasStopped: true } : { failure: record.failure };
}

async function placeOf(main: BackupDeskParts['main'], place: string | undefined): Promise<Place> {
  if (place === undefined) return nothing;
  const look = await main['backup.look-at']({ place });
  if (!look.ok) return { place: 'gone', files: [] };
  if (!look.value.isThere) return { place: 'away', look: look.value, files: [] };
  const listed = await main['backup.list']({ place });
  return { place: 'there', look: look.value, files: listed.ok ? listed.value : [] };
}

/** Whether a backup can be made without anybody there to type something. */
export function opensWithoutTyping({ recoveryRecipient }: BackupPlan): boolean {
  return recoveryRecipient !== undefined;
}
