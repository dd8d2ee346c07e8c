import type { BackupLock, BackupPlan, BackupRecord, BackupState, PlaceForOnce } from '#shared/contract/backup-api';
import { fail, succeed, type Result } from '#shared/result';
import { Turn } from '#shared/turn';
import { isOlderBackup } from '#shared/older-backups';
import { backupsIn, planIn, withoutFields, type Keeping } from '../keeping/keeping';
import { readBackupName } from './backup-name';
import { collect } from './collect';
import { recipientOfRecoveryKey } from './format/recovery-recipient';
import { orNoRoom, writeProved, type BackupTools, type ProvedBackup } from './proved-backup';
import { goingByRotation } from './rotation';
import { holdersUntilStopped, untilStopped } from './stopping';
import type { InTurn, VaultContents } from './vault-contents';

/** After so long a backup is due, where something was saved since. */
const dueAfter = 24 * 60 * 60 * 1000;
/** How many backups the vault remembers. */
const keptRecords = 20;

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

  async state(): Promise<Result<BackupState>> {
    const keeping = await this.#contents.keeping.read();
    if (!keeping.ok) return keeping;
    const { recoveryProvedAt, olderMayBeReadSince } = keeping.value;
    const made = lastOf(keeping.value);
    const standing = await this.#standing(made, keeping.value);
    if (!standing.ok) return standing;
    return succeed({
      plan: planIn(keeping.value),
      ...made,
      ...standing.value,
      vaults: this.#vaults(keeping.value),
      ...(recoveryProvedAt === undefined ? {} : { recoveryProvedAt }),
      ...(olderMayBeReadSince === undefined ? {} : { olderMayBeReadSince }),
    });
  }

  async changePlan(change: Partial<BackupPlan>): Promise<Result<BackupState>> {
    const kept = await this.#contents.keeping.change((keeping) => ({
      ...keeping,
      plan: { ...keeping.plan, ...change, recipients: [...(change.recipients ?? keeping.plan.recipients)] },
    }));
    return kept.ok ? this.state() : kept;
  }

  /** Keeps the public half of what the recovery key opens. The words must have been found to open this vault. */
  async useRecoveryKey(words: string): Promise<Result<BackupState>> {
    const recipient = await recipientOfRecoveryKey(words);
    if (!recipient.ok) return recipient;
    const proved = await this.#contents.keeping.change((keeping) => ({
      ...keeping,
      plan: { ...keeping.plan, recoveryRecipient: recipient.value },
      recoveryProvedAt: new Date(this.#tools.clock.now()).toISOString(),
    }));
    return proved.ok ? this.state() : proved;
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

  /** Notes what opening has found lost: from then on every backup says so, until something is restored. */
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

  /** Runs what no backup may be made beside, after the one that is being made. To be called outside the turn of the changes. */
  whileNoneIsMade<Value>(task: () => Promise<Value>): Promise<Value> {
    return this.#turn.run(task);
  }

  /** Removes what an old secret may open from the place; a backup that is being made is made first. */
  removeOlder(): Promise<Result<BackupState>> {
    return this.#turn.run(async () => {
      const kept = await this.#contents.keeping.read();
      if (!kept.ok) return kept;
      const { plan, olderMayBeReadSince: since } = kept.value;
      if (plan.place === undefined) return fail({ code: 'backup/no-place' });
      const own = this.#vaults(kept.value).slice(0, 1);
      const listed = await this.#tools.places.list(plan.place);
      if (!listed.ok) return listed;
      const names = listed.value.map(({ name }) => name);
      const older = since === undefined ? [] : names.filter((name) => isOlderBackup(name, own, since));
      const hasNewer = names.some((name) => isWholeOf(name, own) && !older.includes(name));
      for (const name of hasNewer ? older : []) {
        const removed = await this.#tools.places.remove(plan.place, name);
        if (!removed.ok) return removed;
      }
      return this.state();
    });
  }

  /** No more is to be said of the backups made before this instant. Another one that was noted since stays. */
  async forgetOlder(since: string): Promise<Result<BackupState>> {
    const kept = await this.#contents.keeping.change((now) =>
      now.olderMayBeReadSince === since ? withoutFields(now, 'olderMayBeReadSince') : now,
    );
    return kept.ok ? this.state() : kept;
  }

  /** Its own name first. */
  #vaults({ backups }: Keeping): readonly string[] {
    const before = backups.flatMap(({ name }) => readBackupName(name)?.vault ?? []);
    return [...new Set([...this.#contents.keeping.knownName(), ...before])];
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
    const cards = await this.#contents.library.caseBooks.cards();
    if (!cards.ok) return cards;
    const order = {
      place,
      vault: vault.value,
      lock,
      lastBytes: kept.value.backups.at(-1)?.bytes,
      holders: () => holdersUntilStopped(collect(this.#contents, 'whole', this.#inTurn), stop),
    };
    const proved = await writeProved(order, { ...this.#tools, places: untilStopped(this.#tools.places, stop) });
    if (!proved.ok) return orNoRoom(proved, 'backup/no-room');
    const record = recordOf(proved.value, placeName, new Date(this.#tools.clock.now()).toISOString());
    // The backup is there and proved, whether or not this can be noted.
    await keeping.change((now) => ({
      ...now,
      backups: [...now.backups, { ...record, shown: cards.value.size }].slice(-keptRecords),
    }));
    await this.#rotate(place, vault.value, record.name);
    return succeed(record);
  }

  /** What cannot be removed now is removed after the next backup. */
  async #rotate(place: string, vault: string, made: string): Promise<void> {
    const { places } = this.#tools;
    const listed = await places.list(place);
    if (!listed.ok) return;
    const names = listed.value.map(({ name }) => name);
    for (const name of goingByRotation(names, vault, made)) await places.remove(place, name);
  }

  /**
   * What was saved since the last whole backup, and whether another is due. One in which something is lost is as good as
   * another for the second: what is lost will be so in the next one too.
   */
  async #standing(
    { last, lastIncomplete }: Made,
    { backups }: Keeping,
  ): Promise<Result<Pick<BackupState, 'isChanged' | 'isDue'>>> {
    const { library } = this.#contents;
    const cards = await library.caseBooks.cards();
    if (!cards.ok) return cards;
    const registers = await library.shared.state();
    if (!registers.ok) return registers;
    const saved = [...[...cards.value.values()].map(({ changedAt }) => changedAt), registers.value.savedAt];
    const shownIn = (made: BackupRecord) => backups.find(({ name }) => name === made.name)?.shown ?? made.caseBooks;
    const ageOf = (made: BackupRecord) => this.#tools.clock.now() - Date.parse(made.madeAt);
    const isBehind = (made: BackupRecord | undefined): boolean =>
      made === undefined
        ? saved.some((at) => at !== '')
        : // Made in the future: the clock of the computer was wrong then or is now, and tells nothing of what was saved.
          ageOf(made) < -dueAfter || shownIn(made) !== cards.value.size || saved.some((at) => at > made.madeAt);
    const newest = lastIncomplete ?? last;
    const isOfToday = newest !== undefined && Math.abs(ageOf(newest)) < dueAfter;
    return succeed({ isChanged: isBehind(last), isDue: !isOfToday && isBehind(newest) });
  }
}

function isWholeOf(name: string, vaults: readonly string[]): boolean {
  const read = readBackupName(name);
  return read?.isIncomplete === false && vaults.includes(read.vault);
}

type Made = Pick<BackupState, 'last' | 'lastIncomplete'>;

function lastOf(keeping: Keeping): Made {
  const made = backupsIn(keeping);
  const last = made.findLast(({ lost }) => lost === undefined);
  const newest = made.at(-1);
  return { ...(last && { last }), ...(newest && newest !== last ? { lastIncomplete: newest } : {}) };
}

function lockIn({ recoveryRecipient, recipients }: Keeping['plan']): BackupLock {
  const own = recoveryRecipient === undefined ? [] : [recoveryRecipient];
  return { kind: 'recipients', recipients: [...own, ...recipients.map(({ recipient }) => recipient)] };
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
