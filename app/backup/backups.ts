import type { BackupLock, BackupPlan, BackupRecord, BackupState, PlaceForOnce } from '#shared/contract/backup-api';
import { fail, succeed, type Result } from '#shared/result';
import { Turn } from '#shared/turn';
import { isOlderBackup } from '#shared/contract/older-backups';
import { planIn, withoutFields, type Keeping, type KeptBackup } from '../keeping/keeping';
import type { BackupInPlace, BackupPlaces } from '../ports/backup-places';
import { readBackupName } from './backup-name';
import { carriedNow } from './carried';
import { collect } from './collect';
import { recipientOfRecoveryKey } from './format/recovery-recipient';
import { alike, lockIn, notedLock } from './noted-lock';
import { notedBackups, whatIsLeft, type FoundFiles } from './noted-backups';
import { orNoRoom, writeProved, type BackupTools, type ProvedBackup } from './proved-backup';
import { goingByRotation } from './rotation';
import { holdersUntilStopped, untilStopped } from './stopping';
import type { InTurn, VaultContents } from './vault-contents';

/** After so long a backup is due, where something was saved since. */
const dueAfter = 24 * 60 * 60 * 1000;
/** After so long one is due where its place comes back and something was saved since. */
const dueOnReturnAfter = 10 * 60 * 1000;
/** So many backups the vault remembers: what rotation lets stay in some places, and those that it never removes. */
const keptRecords = 100;

/** Backups of an open vault in the place that was chosen for them. One is made at a time; saving goes on meanwhile. */
export class Backups {
  readonly #contents: VaultContents;
  readonly #tools: BackupTools;
  readonly #inTurn: InTurn;
  readonly #turn = new Turn();
  readonly #stops = new Set<AbortController>();
  /** Found lost when the vault was opened, and not noted yet. */
  #lostAtOpening: number;

  constructor(contents: VaultContents, tools: BackupTools, inTurn: InTurn) {
    this.#contents = contents;
    this.#tools = tools;
    this.#inTurn = inTurn;
    this.#lostAtOpening = contents.store.lostAtOpening;
  }

  /** Looks into the place, which may take its time: not to be called in the turn of the changes. */
  async state(): Promise<Result<BackupState>> {
    const keeping = await this.#contents.keeping.read();
    if (!keeping.ok) return keeping;
    const { recoveryProvedAt, olderMayBeReadSince, lostAtOpening } = keeping.value;
    const { isMissed, ...made } = whatIsLeft(keeping.value, await this.#found(keeping.value));
    const standing = await this.#standing(made, keeping.value);
    if (!standing.ok) return standing;
    return succeed({
      plan: planIn(keeping.value),
      ...made,
      ...standing.value,
      isDue: standing.value.isDue || isMissed,
      isDueOnReturn: standing.value.isDueOnReturn || isMissed,
      noted: notedBackups(keeping.value),
      vaults: this.#vaults(keeping.value),
      ...(recoveryProvedAt === undefined ? {} : { recoveryProvedAt }),
      ...(olderMayBeReadSince === undefined ? {} : { olderMayBeReadSince }),
      ...(lostAtOpening === undefined ? {} : { lostAtOpening }),
    });
  }

  async changePlan(change: Partial<BackupPlan>): Promise<Result<void>> {
    const kept = await this.#contents.keeping.change((keeping) => ({
      ...keeping,
      plan: { ...keeping.plan, ...change, recipients: [...(change.recipients ?? keeping.plan.recipients)] },
    }));
    return kept.ok ? succeed(undefined) : kept;
  }

  /** Keeps the public half of what the recovery key opens. The words must have been found to open this vault. */
  async useRecoveryKey(words: string): Promise<Result<void>> {
    const recipient = await recipientOfRecoveryKey(words);
    if (!recipient.ok) return recipient;
    const proved = await this.#contents.keeping.change((keeping) => ({
      ...keeping,
      plan: { ...keeping.plan, recoveryRecipient: recipient.value },
      recoveryProvedAt: new Date(this.#tools.clock.now()).toISOString(),
    }));
    return proved.ok ? succeed(undefined) : proved;
  }

  async make(lock?: BackupLock, into?: PlaceForOnce): Promise<Result<BackupRecord>> {
    const stop = new AbortController();
    this.#stops.add(stop);
    try {
      return await this.#turn.run(() => this.#make(stop.signal, lock, into));
    } finally {
      this.#stops.delete(stop);
    }
  }

  /** Making what is being made fails with `backup/stopped`, unless it is getting its name. */
  stop(): void {
    for (const stop of this.#stops) stop.abort();
  }

  /** Notes what opening has found lost: from then on every backup says so, until it is back or somebody goes on without. */
  async noteLoss(): Promise<Result<void>> {
    const found = this.#lostAtOpening;
    if (found === 0) return succeed(undefined);
    this.#lostAtOpening = 0;
    const noted = await this.#contents.keeping.change((now) => ({
      ...now,
      lostAtOpening: (now.lostAtOpening ?? 0) + found,
    }));
    if (noted.ok) return succeed(undefined);
    this.#lostAtOpening = found;
    return noted;
  }

  /** No backup is incomplete any more for what opening has found lost. */
  async goOnWithoutLost(): Promise<Result<void>> {
    const kept = await this.#contents.keeping.change((now) => withoutFields(now, 'lostAtOpening'));
    if (!kept.ok) return kept;
    this.#lostAtOpening = 0;
    return succeed(undefined);
  }

  /** Runs what no backup may be made beside, after the one that is being made. To be called outside the turn of the changes. */
  whileNoneIsMade<Value>(task: () => Promise<Value>): Promise<Value> {
    return this.#turn.run(task);
  }

  /** Removes what an old secret may open from the place; a backup that is being made is made first. */
  removeOlder(): Promise<Result<void>> {
    return this.#turn.run(async () => {
      const kept = await this.#contents.keeping.read();
      if (!kept.ok) return kept;
      const { plan, olderMayBeReadSince: since } = kept.value;
      if (plan.place === undefined) return fail({ code: 'backup/no-place' });
      const all = this.#vaults(kept.value);
      const listed = await this.#tools.places.list(plan.place);
      if (!listed.ok) return listed;
      const names = listed.value.map(({ name }) => name);
      const older = since === undefined ? [] : names.filter((name) => isOlderBackup(name, all.slice(0, 1), since));
      const newer = wholeOnes(kept.value, listed.value).filter(
        (name) => since === undefined || !isOlderBackup(name, all, since),
      );
      const gone: string[] = [];
      let removed: Result<void> = succeed(undefined);
      for (const name of newer.length > 0 ? older : []) {
        removed = await this.#tools.places.remove(plan.place, name);
        if (!removed.ok) break;
        gone.push(name);
      }
      await this.#forget(gone);
      return removed;
    });
  }

  /** No more is to be said of the backups made before this instant. Another one that was noted since stays. */
  async forgetOlder(since: string): Promise<Result<void>> {
    const kept = await this.#contents.keeping.change((now) =>
      now.olderMayBeReadSince === since ? withoutFields(now, 'olderMayBeReadSince') : now,
    );
    return kept.ok ? succeed(undefined) : kept;
  }

  /** The folder is asked whether it is there before it is listed: one that hangs is away. */
  async #found({ plan: { place } }: Keeping): Promise<FoundFiles | undefined> {
    if (place === undefined) return undefined;
    const { places } = this.#tools;
    const looked = await places.look(place);
    if (!looked.ok || !looked.value.isThere) return undefined;
    const listed = await places.list(place);
    return listed.ok ? { place, files: listed.value } : undefined;
  }

  /** Its own name first. */
  #vaults({ backups, formerVaults = [] }: Keeping): readonly string[] {
    const before = backups.flatMap(({ name }) => readBackupName(name)?.vault ?? []);
    return [...new Set([...this.#contents.keeping.knownName(), ...formerVaults, ...before])];
  }

  async #make(
    stop: AbortSignal,
    given: BackupLock | undefined,
    into: PlaceForOnce | undefined,
  ): Promise<Result<BackupRecord>> {
    const { keeping } = this.#contents;
    const lossNoted = await this.noteLoss();
    if (!lossNoted.ok) return lossNoted;
    const kept = await keeping.read();
    if (!kept.ok) return kept;
    const { place, placeName = '' } = into ?? kept.value.plan;
    if (place === undefined) return fail({ code: 'backup/no-place' });
    // Without a key of their own, those who work here could open none of what is made for colleagues.
    if (given === undefined && kept.value.plan.recoveryRecipient === undefined) return fail({ code: 'backup/no-lock' });
    const lock = given ?? lockIn(kept.value.plan);
    const vault = await keeping.vaultName();
    if (!vault.ok) return vault;
    // Before anything is read: what is saved while the backup is made counts as saved since.
    const carried = await carriedNow(this.#contents, kept.value);
    if (!carried.ok) return carried;
    const order = {
      place,
      vault: vault.value,
      lock,
      lastBytes: kept.value.backups.at(-1)?.bytes,
      holders: () => holdersUntilStopped(collect(this.#contents, 'whole', this.#inTurn), stop),
    };
    const places = untilStopped(this.#tools.places, stop);
    const proved = await writeProved(order, { ...this.#tools, places });
    if (!proved.ok) return orNoRoom(proved, 'backup/no-room');
    const record = recordOf(proved.value, placeName, new Date(this.#tools.clock.now()).toISOString());
    const noted = { ...record, place, mark: carried.value.mark, shutWith: notedLock(lock, kept.value.plan) };
    // The backup is there and proved, whether or not this can be noted.
    await keeping.change((now) => ({ ...now, backups: [...now.backups, noted].slice(-keptRecords) }));
    await this.#rotate(places, place, record.name);
    return succeed(record);
  }

  /** What cannot be removed now is removed after the next backup. */
  async #rotate(places: BackupPlaces, place: string, made: string): Promise<void> {
    const kept = await this.#contents.keeping.read();
    const listed = await places.list(place);
    if (!kept.ok || !listed.ok) return;
    const names = alike(kept.value, listed.value);
    if (!names.includes(made)) return;
    const gone: string[] = [];
    for (const name of goingByRotation(names, made)) {
      if ((await places.remove(place, name)).ok) gone.push(name);
    }
    await this.#forget(gone);
  }

  /** Of a backup that was removed on purpose nothing is said any more. */
  async #forget(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    await this.#contents.keeping.change((now) => ({
      ...now,
      backups: now.backups.filter(({ name }) => !names.includes(name)),
    }));
  }

  /**
   * What was saved since the last whole backup, and whether another is due. One in which something is lost is as good as
   * another for the second: what is lost will be so in the next one too.
   */
  async #standing({ last, lastIncomplete }: Made, keeping: Keeping): Promise<Result<Standing>> {
    const carried = await carriedNow(this.#contents, keeping);
    if (!carried.ok) return carried;
    const { mark, changedAt, isAnything } = carried.value;
    const noted = (made: BackupRecord | undefined) => keeping.backups.find(({ name }) => name === made?.name);
    const ageOf = (made: KeptBackup) => this.#tools.clock.now() - Date.parse(made.madeAt);
    const isBehind = (made: KeptBackup | undefined): boolean => {
      if (made === undefined) return isAnything;
      // Made in the future: the clock of the computer was wrong then or is now, and tells nothing of what was saved.
      if (ageOf(made) < -dueAfter) return true;
      return made.mark === undefined ? changedAt > made.madeAt : made.mark !== mark;
    };
    const newest = noted(lastIncomplete ?? last);
    const isYoungerThan = (span: number) => newest !== undefined && Math.abs(ageOf(newest)) < span;
    const isForOldKey = isShutForOther(newest, keeping.plan);
    const isOwed = isBehind(newest);
    return succeed({
      isChanged: isBehind(noted(last)),
      isDue: isForOldKey || (!isYoungerThan(dueAfter) && isOwed),
      isDueOnReturn: isForOldKey || (!isYoungerThan(dueOnReturnAfter) && isOwed),
      isForOldKey,
    });
  }
}

type Standing = Pick<BackupState, 'isChanged' | 'isDue' | 'isDueOnReturn' | 'isForOldKey'>;

/** Whether the recovery key that opens a backup is another one than that in force. */
function isShutForOther(made: KeptBackup | undefined, { recoveryRecipient }: Keeping['plan']): boolean {
  const shutWith = made?.shutWith;
  if (shutWith === undefined || shutWith === 'passphrase' || shutWith.recovery === undefined) return false;
  return shutWith.recovery !== recoveryRecipient;
}

type Made = Pick<BackupState, 'last' | 'lastIncomplete'>;

/** Of the files in a place those that were made whole and proved, and are as large as they were then. */
function wholeOnes({ backups }: Keeping, files: readonly BackupInPlace[]): readonly string[] {
  const whole = new Map(backups.filter(({ lost }) => lost === undefined).map(({ name, bytes }) => [name, bytes]));
  return files.filter(({ name, bytes }) => whole.get(name) === bytes).map(({ name }) => name);
}

function recordOf({ name, bytes, manifest }: ProvedBackup, placeName: string, testedAt: string): BackupRecord {
  const { madeAt, totals, holders } = manifest;
  return {
    name,
    placeName,
    madeAt,
    testedAt,
    caseBooks: holders.filter(({ role }) => role === 'case-book').length,
    records: totals.records,
    bytes,
    ...(totals.lost > 0 ? { lost: totals.lost } : {}),
  };
}
