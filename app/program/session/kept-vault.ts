import type { VaultNotice } from '#shared/contract/vault-api';
import { succeed, type Result } from '#shared/result';
import { Backups } from '../../backup/backups';
import { finishErasing } from '../../backup/erase-books';
import { finishPurging } from '../../backup/purge-books';
import { GoingBack } from '../../backup/go-back';
import type { BackupTools } from '../../backup/proved-backup';
import { SafetyCopies } from '../../backup/safety-copies';
import type { InTurn, VaultContents } from '../../backup/vault-contents';
import type { Library } from '../../book/library';
import { KeepingBook } from '../../keeping/keeping-book';
import type { BookStore } from '../../ports/book-store';
import type { SessionParts } from './session-parts';

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

export function backupTools({ backupPlaces, clock, ids, version, workFactor }: SessionParts): BackupTools {
  return {
    places: backupPlaces,
    clock,
    nextActor: () => ids.nextActor(),
    madeWith: version === undefined ? 'Defender Casebook' : `Defender Casebook ${version}`,
    ...(workFactor === undefined ? {} : { workFactor }),
  };
}

/** A new vault remembers which version made it. Of its recovery key it knows nothing until somebody shows that they have it. */
export async function keepNewVault({ contents }: KeptVault, { version }: Pick<SessionParts, 'version'>): Promise<void> {
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
  await finishPurging(contents, copies);
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
