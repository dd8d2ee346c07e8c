import type { BackupApi, BackupFile, BackupKey } from '#shared/contract/backup-api';
import { fail, succeed, type Result } from '#shared/result';
import { lookAt, type LookedAt } from '../backup/preview';
import { inTurnAlready, type InTurn, type VaultContents } from '../backup/vault-contents';
import { backupTools } from './session/kept-vault';
import type { SessionParts } from './session/session-parts';

/** The backup that a person looked into last. */
export class PreviewDesk {
  readonly #parts: SessionParts;
  #waiting: { readonly token: string; readonly looked: LookedAt } | undefined;

  constructor(parts: SessionParts) {
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
