import type { Library } from '../book/library';
import type { KeepingBook } from '../keeping/keeping-book';
import type { BookStore } from '../ports/book-store';

/** An open vault, as far as backups know it. */
export type VaultContents = {
  readonly store: BookStore;
  readonly library: Library;
  readonly keeping: KeepingBook;
};

/** Lets a task run while no change does. */
export type InTurn = <Value>(task: () => Promise<Value>) => Promise<Value>;

/** For what runs in a turn already. */
export const inTurnAlready: InTurn = (task) => task();
