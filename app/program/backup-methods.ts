import type { BackupApi, BackupFile, BackupKey } from '#shared/contract/backup-api';
import type { VaultNotice } from '#shared/contract/vault-api';
import { fail, succeed, type Result } from '#shared/result';
import { Backups } from '../backup/backups';
import { finishErasing } from '../backup/erase-books';
import { lockOf } from '../backup/format/age-head';
import { GoingBack } from '../backup/go-back';
import { lookAt, type LookedAt } from '../backup/preview';
import { sourceIn, type BackupTools } from '../backup/proved-backup';
import { SafetyCopies } from '../backup/safety-copies';
import { inTurnAlready, type InTurn, type VaultContents } from '../backup/vault-contents';
import type { Library } from '../book/library';
import { withoutFields } from '../keeping/keeping';
import { KeepingBook } from '../keeping/keeping-book';
import type { BookStore } from '../ports/book-store';
import type { ProgramParts } from './program-parts';
import { isAllBack } from './is-all-back';
import { restoreCaseBooks } from './restore-case-books';

/** Everything of an open vault that has to do with keeping it. */
export type KeptVault = {
  readonly contents: VaultContents;
  readonly backups: Backups;
  readonly copies: SafetyCopies;
  readonly goingBack: GoingBack;
};

export function openKeptVault(store: BookStore, library: Library, tools: BackupTools, inTurn: InTurn): KeptVault {
  const contents = { store, library, keeping: new KeepingBook(store) };
  const copies = new SafetyCopies(contents, tools);
  return {
    contents,
    backups: new Backups(contents, tools, inTurn),
    copies,
    goingBack: new GoingBack(contents, copies, tools),
  };
}

export function backupTools({ backupPlaces, clock, ids, version, workFactor }: ProgramParts): BackupTools {
  return {
    places: backupPlaces,
    clock,
    nextActor: () => ids.nextActor(),
    madeWith: version === undefined ? 'Defender Casebook' : `Defender Casebook ${version}`,
    ...(workFactor === undefined ? {} : { workFactor }),
  };
}

/** A new vault remembers which version made it. Of its recovery key it knows nothing until somebody shows that they have it. */
export async function keepNewVault({ contents }: KeptVault, { version }: ProgramParts): Promise<void> {
  if (version !== undefined) await noteVersion(contents, version);
}

/**
 * Notes what opening has found lost, and goes on with what broke off when the program was last ended; says so. What
 * cannot be done now is tried again.
 */
export async function resumeKeeping(kept: KeptVault): Promise<readonly VaultNotice[]> {
  const { contents, backups, copies, goingBack } = kept;
  await backups.noteLoss();
  await finishErasing(contents, copies);
  await copies.clearLeft();
  const gone = await goingBack.resume();
  return gone ? [{ code: noticeOf(gone) }] : [];
}

function noticeOf(gone: Result<void>): VaultNotice['code'] {
  if (gone.ok) return 'going-back-finished';
  return gone.failure.code === 'backup/going-back-broken' ? 'going-back-broken' : 'going-back-unfinished';
}

/** A copy of everything before another version of the program writes into a vault for the first time. */
export async function copyBeforeUpdate({ contents, copies }: KeptVault, version: string): Promise<Result<void>> {
  const kept = await contents.keeping.read();
  if (!kept.ok) return kept;
  const { programVersion } = kept.value;
  if (programVersion === version) return succeed(undefined);
  const made = await copies.make({ before: 'update', of: programVersion });
  return made.ok ? noteVersion(contents, version) : made;
}

async function noteVersion({ keeping }: VaultContents, version: string): Promise<Result<void>> {
  const noted = await keeping.change((now) => ({ ...now, programVersion: version }));
  return noted.ok ? succeed(undefined) : noted;
}

/** The backup that a person looked into last. */
export class PreviewDesk {
  readonly #parts: ProgramParts;
  #waiting: { readonly token: string; readonly looked: LookedAt } | undefined;

  constructor(parts: ProgramParts) {
    this.#parts = parts;
  }

  async look(
    file: BackupFile,
    key: BackupKey,
    here: { readonly contents: VaultContents; readonly inTurn: InTurn } | undefined,
  ): ReturnType<BackupApi['previewBackup']> {
    await this.close(file);
    await this.#parts.ready();
    const looked = await lookAt(file, key, backupTools(this.#parts), here);
    if (!looked.ok) return looked;
    const token = this.#parts.ids.nextId();
    this.#waiting = { token, looked: looked.value };
    return succeed({ token, ...looked.value.preview });
  }

  /** Fails with `backup/preview-expired` for any token but that of the last look. */
  taken(token: string): Result<LookedAt> {
    const waiting = this.#waiting;
    return waiting?.token === token ? succeed(waiting.looked) : fail({ code: 'backup/preview-expired' });
  }

  /**
   * Lets go of the key of that look at once, and of its file in turn, when nothing is restored from it any more. Does nothing
   * for any token but that of the last look.
   */
  async letGo(token: string, inTurn: InTurn = inTurnAlready): Promise<void> {
    const waiting = this.#waiting;
    if (waiting?.token !== token) return;
    this.#waiting = undefined;
    await inTurn(() => this.#parts.backupPlaces.close(waiting.looked.file.file));
  }

  /** Lets go of the key and of the file, where that is not the one that is looked into again. */
  async close(again?: BackupFile): Promise<void> {
    const file = this.#waiting?.looked.file.file;
    this.#waiting = undefined;
    if (file !== undefined && file !== again?.file) await this.#parts.backupPlaces.close(file);
  }
}

type Reading = <Value>(task: (open: KeptVault) => Promise<Result<Value>>) => Promise<Result<Value>>;

/** What needs an open vault and no library. `changing` runs while nothing else changes anything, `changingAlone` while no backup is made either. */
export function backupMethods(
  parts: ProgramParts,
  desk: PreviewDesk,
  {
    reading,
    changing,
    changingAlone,
  }: { readonly reading: Reading; readonly changing: Reading; readonly changingAlone: Reading },
): Omit<BackupApi, 'copyBeforeUpdate' | 'previewBackup' | 'letGoOfPreview' | 'restoreVault'> {
  const tools = backupTools(parts);
  const restoreTools = { ...tools, nextId: () => parts.ids.nextId() };
  const backupState = () => reading(({ backups }) => backups.state());
  const thenState = async (changed: Promise<Result<void>>): ReturnType<BackupApi['backupState']> => {
    const done = await changed;
    return done.ok ? backupState() : done;
  };
  return {
    backupState,
    changeBackupPlan: (change) => thenState(changing(({ backups }) => backups.changePlan(change))),
    useRecoveryKeyForBackups: (words) =>
      thenState(
        changing(async ({ backups }) => {
          const opens = await parts.vault.check({ kind: 'recovery-key', text: words });
          return opens.ok ? backups.useRecoveryKey(words) : opens;
        }),
      ),
    makeBackup: (lock, into) => reading(({ backups }) => backups.make(lock, into)),
    stopBackup: () =>
      reading(({ backups }) => {
        backups.stop();
        return Promise.resolve(succeed(undefined));
      }),
    removeOlderBackups: () => thenState(reading(({ backups }) => backups.removeOlder())),
    goOnWithoutLost: () => thenState(changing(({ backups }) => backups.goOnWithoutLost())),
    olderBackupsAreDestroyed: (since) => thenState(changing(({ backups }) => backups.forgetOlder(since))),
    backupLockOf: ({ file, bytes }) => lockOf(sourceIn(tools.places, file, bytes)),
    restoreCaseBooks: (token, ids, beside) =>
      changing(async ({ contents, copies }) => {
        const looked = desk.taken(token);
        if (!looked.ok) return looked;
        const made = await copies.make({ before: 'restore' });
        if (!made.ok) return made;
        const restored = await restoreCaseBooks(contents, looked.value, { ids, beside }, restoreTools);
        if (!restored.ok) return restored;
        await desk.letGo(token);
        if (isAllBack(looked.value.preview, { ids, beside }, restored.value)) {
          await contents.keeping.change((now) => withoutFields(now, 'lostAtOpening'));
        }
        return restored;
      }),
    safetyCopies: () => reading(({ copies }) => copies.list()),
    goBackTo: (name) => changingAlone(({ goingBack }) => goingBack.begin(name)),
  };
}
