import type { BackupApi, BesideBooks, BroughtOut } from '#shared/contract/backup-api';
import type { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';
import { lockOf } from '../backup/format/age-head';
import { sourceIn } from '../backup/proved-backup';
import { withoutFields } from '../keeping/keeping';
import { isAllBack } from './is-all-back';
import type { PreviewDesk } from './preview-desk';
import type { ProgramParts } from './program-parts';
import { restoreCaseBooks } from './restoring/restore-case-books';
import { backupTools, type KeptVault } from './session/kept-vault';
import type { Session } from './session/session';

type Methods = Omit<BackupApi, 'copyBeforeUpdate' | 'restoreVault'>;
type Wanted = { readonly ids: readonly BookId[]; readonly beside: BesideBooks | undefined };

/** Backups and safety copies: making them, looking into one, and bringing case books back. */
export function backupMethods(parts: ProgramParts, session: Session, desk: PreviewDesk): Methods {
  const bringBack = bringingBack(parts, desk);
  return {
    ...planMethods(parts, session),
    makeBackup: (lock, into) => session.reading(({ kept }) => kept.backups.make(lock, into)),
    stopBackup: () =>
      session.reading(({ kept }) => {
        kept.backups.stop();
        return Promise.resolve(succeed(undefined));
      }),
    backupLockOf: ({ file, bytes }) => lockOf(sourceIn(parts.backupPlaces, file, bytes)),
    previewBackup: (file, key) =>
      session.guard(() =>
        desk.look(file, key, session.open && { contents: session.open.kept.contents, inTurn: session.inTurn }),
      ),
    letGoOfPreview: (token) =>
      session.guard(async () => {
        await desk.letGo(token, session.inTurn);
        return succeed(undefined);
      }),
    restoreCaseBooks: (token, ids, beside) => session.changing(({ kept }) => bringBack(kept, token, { ids, beside })),
    safetyCopies: () => session.reading(({ kept }) => kept.copies.list()),
    goBackTo: (name) => session.changingAlone(({ kept }) => kept.goingBack.begin(name)),
  };
}

type PlanMethods = Pick<
  BackupApi,
  | 'backupState'
  | 'changeBackupPlan'
  | 'useRecoveryKeyForBackups'
  | 'removeOlderBackups'
  | 'goOnWithoutLost'
  | 'olderBackupsAreDestroyed'
>;

/** How backups are made and what is known of the earlier ones. Every method answers with the state afterwards. */
function planMethods({ vault }: Pick<ProgramParts, 'vault'>, session: Session): PlanMethods {
  const backupState = () => session.reading(({ kept }) => kept.backups.state());
  const thenState = async (changed: Promise<Result<void>>): ReturnType<BackupApi['backupState']> => {
    const done = await changed;
    return done.ok ? backupState() : done;
  };
  return {
    backupState,
    changeBackupPlan: (change) => thenState(session.changing(({ kept }) => kept.backups.changePlan(change))),
    useRecoveryKeyForBackups: (words) =>
      thenState(
        session.changing(async ({ kept }) => {
          const opens = await vault.check({ kind: 'recovery-key', text: words });
          return opens.ok ? kept.backups.useRecoveryKey(words) : opens;
        }),
      ),
    removeOlderBackups: () => thenState(session.reading(({ kept }) => kept.backups.removeOlder())),
    goOnWithoutLost: () => thenState(session.changing(({ kept }) => kept.backups.goOnWithoutLost())),
    olderBackupsAreDestroyed: (since) => thenState(session.changing(({ kept }) => kept.backups.forgetOlder(since))),
  };
}

/** Brings case books back from the backup that was looked into, once a safety copy of what is there now is made. */
function bringingBack(parts: ProgramParts, desk: PreviewDesk) {
  const tools = { ...backupTools(parts), nextId: () => parts.ids.nextId() };
  return async ({ contents, copies }: KeptVault, token: string, wanted: Wanted): Promise<Result<BroughtOut>> => {
    const looked = desk.taken(token);
    if (!looked.ok) return looked;
    const made = await copies.make({ before: 'restore' });
    if (!made.ok) return made;
    const restored = await restoreCaseBooks(contents, looked.value, wanted, tools);
    if (!restored.ok) return restored;
    await desk.letGo(token);
    if (isAllBack(looked.value.preview, wanted, restored.value)) {
      await contents.keeping.change((now) => withoutFields(now, 'lostAtOpening'));
    }
    return restored;
  };
}
