import { dialog } from 'electron';
import type { Handlers } from '#shared/contract/bridge';
import { createTranslator } from '#shared/i18n/translator';
import type { MessageKey } from '#shared/i18n/messages';
import { fail, succeed, type Result } from '#shared/result';
import type { Backups } from '../backup/open-backups';
import type { LockingWindow } from '../locking/locking-window';
import type { VaultFolders } from '../vault/vault-folders';
import { withinTime } from '../outcry/within-time';
import { finishErasing, putAway, type Beside } from './erasing';

const { say } = createTranslator('en');

/** A stick that cannot be asked whether the backup is there proves nothing. */
const answersWithin = { milliseconds: 5_000, otherwise: false };

type Parts = {
  readonly dataFolder: string;
  readonly window: LockingWindow;
  readonly backups: Backups;
  readonly vaultFolders: VaultFolders;
  readonly beside: Beside;
};

/**
 * Erases everything, where main has seen itself that a backup lies elsewhere and is whole. The page ends first, with the
 * keys that it holds; what could not be done is said in a box of the system, for there is no page left to say it.
 */
export function travelHandlers({
  dataFolder,
  window,
  backups,
  vaultFolders,
  beside,
}: Parts): Pick<Handlers, 'vault.erase-everything'> {
  async function erase(): Promise<void> {
    await backups.pageGone();
    const away = await vaultFolders.takeAway(() => putAway(dataFolder));
    if (!away.ok) tell('travel.nothingErased', dataFolder);
    else await endErasing(dataFolder, beside);
  }
  return {
    'vault.erase-everything': async (): Promise<Result<undefined>> => {
      if (!(await withinTime(backups.files.proofs.areThere(), answersWithin)))
        return fail({ code: 'travel/not-proved' });
      await window.whileGone(erase);
      return succeed(undefined);
    },
  };
}

/** At the start, too: what a break has left of the vault goes before anything of it is read. */
export async function endErasing(dataFolder: string, beside: Beside): Promise<void> {
  const finished = await finishErasing(dataFolder, beside);
  if (!finished.ok) tell('travel.someLeft', dataFolder);
}

function tell(message: Extract<MessageKey, `travel.${'nothingErased' | 'someLeft'}`>, folder: string): void {
  void dialog.showMessageBox({
    type: 'warning',
    title: say('travel.title'),
    message: say('travel.title'),
    detail: say(message, { folder }),
  });
}
