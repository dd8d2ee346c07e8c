import type { Registers } from '#shared/records/registers';
import { fail, type Result } from '#shared/result';
import { Turn } from '#shared/turn';
import type { InTurn } from '../../backup/vault-contents';
import { openLibrary, type Library } from '../../book/library';
import { openExchange, type Exchange } from '../../exchange/exchange';
import { Manuscripts } from '../../manuscripts/manuscripts';
import type { VaultSecrets } from '../../vault/vault-door';
import { ImportFiles } from './import-files';
import { backupTools, openKeptVault, type KeptVault } from './kept-vault';
import type { OpenDoor, SessionParts } from './session-parts';

/** An open vault, and everything that is done with it. */
export type OpenVault = {
  readonly library: Library;
  readonly imports: ImportFiles;
  readonly kept: KeptVault;
  readonly exchange: Exchange;
  readonly manuscripts: Manuscripts;
  readonly secrets: VaultSecrets;
};

type Task<Value> = () => Promise<Result<Value>>;
type VaultTask<Value> = (open: OpenVault) => Promise<Result<Value>>;

/**
 * The vault while it is open, and the ways in which something is done with it: changes run one after the other, reading
 * waits for nothing. What goes wrong as expected is a failure of its own; what nobody expected is `internal`, here and
 * nowhere else. Where the vault must be open and is not, the answer is `vault/locked`.
 */
export class Session {
  readonly #parts: SessionParts;
  readonly #turns = new Turn();
  #open: OpenVault | undefined;

  /** Runs a task when every change before it is done. */
  readonly inTurn: InTurn = (task) => this.#turns.run(task);

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  /** The vault that is open; undefined where none is. */
  get open(): OpenVault | undefined {
    return this.#open;
  }

  async enter({ store, secrets }: OpenDoor): Promise<OpenVault> {
    const parts = this.#parts;
    await parts.ready();
    this.leave();
    const library = openLibrary({ ...parts, store, turns: this.#turns });
    const tools = backupTools(parts);
    const kept = openKeptVault(store, library, tools, this.inTurn);
    const exchange = openExchange(kept.contents, {
      ...tools,
      ids: parts.ids,
      folders: parts.teamFolders,
      inTurn: this.inTurn,
    });
    const manuscripts = new Manuscripts({ store, documents: library.documents, shared: library.shared });
    const open = { library, imports: new ImportFiles(library, parts.ids), kept, exchange, manuscripts, secrets };
    this.#open = open;
    return open;
  }

  /** Lets go of the vault that was open: its keys are no longer those of the vault on the disk. */
  leave(): void {
    this.#open?.library.close();
    this.#open = undefined;
  }

  /** Does what needs no vault, at once. */
  async guard<Value>(task: Task<Value>): Promise<Result<Value>> {
    try {
      return await task();
    } catch (error) {
      this.#parts.onBug?.(error);
      return fail({ code: 'internal' });
    }
  }

  /** Does what needs no vault, while nothing else changes anything. */
  alone<Value>(task: Task<Value>): Promise<Result<Value>> {
    return this.inTurn(() => this.guard(task));
  }

  /** Reads in the open vault, at once. */
  reading<Value>(task: VaultTask<Value>): Promise<Result<Value>> {
    return this.guard(async () => (this.#open ? task(this.#open) : locked()));
  }

  /** Changes something in the open vault, while nothing else does. */
  changing<Value>(task: VaultTask<Value>): Promise<Result<Value>> {
    return this.alone(async () => {
      const open = this.#open;
      if (!open) return locked();
      // A way back to a safety copy that broke off is gone to its end before anything else is changed.
      const settled = await open.kept.goingBack.settle();
      return settled.ok ? task(open) : settled;
    });
  }

  /** A change beside which no backup is made. The turn of the backups is outside: a backup takes turns with the changes. */
  changingAlone<Value>(task: VaultTask<Value>): Promise<Result<Value>> {
    return this.reading(({ kept }) => kept.backups.whileNoneIsMade(() => this.changing(task)));
  }

  /** A change for which the registers must be known. */
  changingWith<Value>(task: (open: OpenVault, registers: Registers) => Promise<Result<Value>>): Promise<Result<Value>> {
    return this.changing(async (open) => {
      const shared = await open.library.shared.read();
      return shared.ok ? task(open, shared.value.registers) : shared;
    });
  }
}

/** What is answered where the vault must be open and is not. */
export function locked(): Result<never> {
  return fail({ code: 'vault/locked' });
}
