import type { CaseBookState, Change, VaultApi } from '#shared/contract/vault-api';
import type { Failure } from '#shared/failure';
import type { BookId } from '#shared/model/ids';
import type { Result } from '#shared/result';
import { enqueue, putBack, type SaveQueue } from './save-queue';

/** `waiting`: typed and not yet sent. `failed`: kept, and sent again with the next change or on demand. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'waiting' | 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type SessionSnapshot = {
  /** The book as it stands on the disk. Absent until it is opened. */
  readonly state?: CaseBookState;
  readonly loadFailure?: Failure | undefined;
  readonly save: SaveState;
  readonly pending: SaveQueue;
  /** Rises with every undo and redo, when what is half typed no longer holds. */
  readonly revision: number;
};

type Vault = Pick<VaultApi, 'openCaseBook' | 'changeCaseBook' | 'undo' | 'redo'>;

/** Runs something a little later; gives the way to call it off. */
export type Later = (run: () => void) => () => void;

const pause = 400;
const afterPause: Later = (run) => {
  const timer = setTimeout(run, pause);
  return () => {
    clearTimeout(timer);
  };
};

/**
 * One open case book: its state, and the changes on their way to the disk. Lives longer than the page that shows it,
 * so that what was typed is written even when the person has moved on. Writes one batch at a time, in order.
 */
export class CaseBookSession {
  #snapshot: SessionSnapshot = { save: { kind: 'waiting' }, pending: [], revision: 0 };
  #listeners = new Set<() => void>();
  #work: Promise<unknown> = Promise.resolve();
  #callOff: (() => void) | undefined;
  readonly #vault: Vault;
  readonly #id: BookId;
  readonly #later: Later;

  constructor(vault: Vault, id: BookId, later: Later = afterPause) {
    this.#vault = vault;
    this.#id = id;
    this.#later = later;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly read = (): SessionSnapshot => this.#snapshot;

  /** Reads the book from the vault; nothing typed is lost by it. */
  readonly load = (): Promise<void> =>
    this.#inTurn(async () => {
      const result = await this.#vault.openCaseBook(this.#id);
      if (result.ok) this.#show({ state: result.value, ...this.#savedUnlessPending(result.value) });
      else this.#publish({ ...this.#snapshot, loadFailure: result.failure });
    });

  /** Takes a change; it is sent after a short pause in typing. */
  readonly edit = (change: Change): void => {
    this.#publish({ ...this.#snapshot, save: { kind: 'waiting' }, pending: enqueue(this.#snapshot.pending, change) });
    this.#callOff?.();
    this.#callOff = this.#later(() => void this.flush());
  };

  /** Sends what waits now; true when everything is on the disk. */
  readonly flush = async (): Promise<boolean> => {
    this.#callOff?.();
    await this.#inTurn(() => this.#send());
    return this.#snapshot.pending.length === 0;
  };

  readonly undo = (): Promise<Result<CaseBookState> | undefined> => this.#step('undo');
  readonly redo = (): Promise<Result<CaseBookState> | undefined> => this.#step('redo');

  async #step(direction: 'undo' | 'redo'): Promise<Result<CaseBookState> | undefined> {
    if (!(await this.flush())) return undefined;
    return this.#inTurn(async () => {
      const result = await this.#vault[direction](this.#id);
      if (result.ok)
        this.#show({
          state: result.value,
          ...this.#savedUnlessPending(result.value),
          revision: this.#snapshot.revision + 1,
        });
      return result;
    });
  }

  async #send(): Promise<void> {
    const batch = this.#snapshot.pending;
    if (batch.length === 0) return;
    this.#publish({ ...this.#snapshot, save: { kind: 'saving' } });
    const result = await this.#vault.changeCaseBook(this.#id, batch);
    const since = this.#snapshot.pending.filter((change) => !batch.includes(change));
    if (result.ok) this.#show({ state: result.value, pending: since, save: this.#savedOrWaiting(result.value, since) });
    else
      this.#publish({
        ...this.#snapshot,
        pending: putBack(since, batch),
        save: { kind: 'failed', failure: result.failure },
      });
  }

  #savedUnlessPending(state: CaseBookState): Pick<SessionSnapshot, 'save'> {
    return { save: this.#savedOrWaiting(state, this.#snapshot.pending) };
  }

  #savedOrWaiting({ savedAt }: CaseBookState, pending: SaveQueue): SaveState {
    return pending.length === 0 ? { kind: 'saved', at: savedAt } : { kind: 'waiting' };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#work.then(work);
    this.#work = turn.catch(() => undefined);
    return turn;
  }

  #show(next: Partial<SessionSnapshot>): void {
    this.#publish({ ...this.#snapshot, loadFailure: undefined, ...next });
  }

  #publish(next: SessionSnapshot): void {
    this.#snapshot = next;
    for (const listener of this.#listeners) listener();
  }
}
