import type { BookId } from '#shared/schema/ids';
import type { Failure } from '#shared/failure';
import { fail, succeed, type Result } from '#shared/result';
import type { Turn } from '#shared/turn';
import type { BookEntry } from '../../ports/book-store';
import type { Later } from '../../ports/later';
import { writeView, type DocumentState } from './stored-view';

/** What a book says now. `seal`: what the view names that it was made from; absent where the card alone is owed. */
export type Owed = { readonly state: DocumentState; readonly seal?: string };

export type ViewsBehindParts = {
  /** Writes view and card of a book. */
  readonly write: (bookId: BookId, owed: Owed) => Promise<Result<void>>;
  /** The turns of everything that is changed in the vault. */
  readonly turns: Pick<Turn, 'run'>;
  readonly later: Later;
  /** Told of a bug that was caught. */
  readonly onBug?: (error: unknown) => void;
};

/** Shorter than the pause after which the end mark says that all is written: one mark stands for both. */
const quietMilliseconds = 1_000;
/** So long one book that is changed without a pause keeps the others waiting. */
const longestMilliseconds = 5_000;

/**
 * The views and cards that are still to be written: a save waits for its change alone, and many saves have one view. Of a
 * book that is owed one, what it says is here and nowhere else until it is written, after a second in which nothing was
 * owed anew, or after five. What is owed when the program ends is made from the changes when it is next asked for.
 *
 * A view takes its turn among the changes: one that a change overtook would say what is no longer true. What cannot be
 * written holds up no other, stays owed, and is tried again after the next change; nobody is told, for nothing is lost.
 */
export class ViewsBehind {
  readonly #parts: ViewsBehindParts;
  readonly #owed = new Map<BookId, Owed>();
  /** How often something ceased to be owed. */
  #paid = 0;
  #callOffPause: () => void = () => undefined;
  #callOffLongest: (() => void) | undefined;
  #isClosed = false;

  constructor(parts: ViewsBehindParts) {
    this.#parts = parts;
  }

  /** Takes a view to be written in the place of the one that is owed. */
  owe(bookId: BookId, owed: Owed): void {
    if (this.#isClosed) return;
    this.#owed.set(bookId, owed);
    const write = () => void this.#writeAll();
    this.#callOffPause();
    this.#callOffPause = this.#parts.later(write, quietMilliseconds);
    this.#callOffLongest ??= this.#parts.later(write, longestMilliseconds);
  }

  /** What a book says that is owed a view. */
  stateOf(bookId: BookId): DocumentState | undefined {
    return this.#owed.get(bookId)?.state;
  }

  /**
   * What the store says of many books, and of those that are owed a view what they say now. Read again where one was
   * written meanwhile: the store may have answered with what was there before.
   */
  async over<Value>(
    read: () => Promise<Result<ReadonlyMap<BookId, Value>>>,
    shown: (state: DocumentState) => Value,
  ): Promise<Result<ReadonlyMap<BookId, Value>>> {
    const before = this.#paid;
    const stored = await read();
    if (!stored.ok) return stored;
    if (this.#paid !== before) return this.over(read, shown);
    const owed = [...this.#owed].map(([bookId, { state }]) => [bookId, shown(state)] as const);
    return succeed(new Map([...stored.value, ...owed]));
  }

  /** Owes these books nothing any more: they are gone, or were written with all that they say. */
  drop(bookIds: readonly BookId[]): void {
    for (const bookId of bookIds) if (this.#owed.delete(bookId)) this.#paid += 1;
  }

  /** Lets go of everything that is owed, and writes nothing any more. */
  close(): void {
    this.#isClosed = true;
    this.#callOff();
    this.#owed.clear();
  }

  /** Awaits nothing any more, until something is owed anew. */
  #callOff(): void {
    this.#callOffPause();
    this.#callOffLongest?.();
    this.#callOffLongest = undefined;
  }

  /** Each in a turn of its own, so that a save waits for one at most. */
  async #writeAll(): Promise<void> {
    this.#callOff();
    for (const bookId of [...this.#owed.keys()]) {
      const written = await this.#parts.turns.run(() => this.#tryToWrite(bookId));
      if (!written.ok && concernsAll(written.failure)) return;
    }
  }

  async #tryToWrite(bookId: BookId): Promise<Result<void>> {
    try {
      return await this.#write(bookId);
    } catch (error) {
      this.#parts.onBug?.(error);
      return fail({ code: 'internal' });
    }
  }

  async #write(bookId: BookId): Promise<Result<void>> {
    const owed = this.#owed.get(bookId);
    if (!owed) return succeed(undefined);
    const written = await this.#parts.write(bookId, owed);
    const isGone = !written.ok && written.failure.code === 'case-book/not-found';
    if (isGone || (written.ok && this.#owed.get(bookId) === owed)) this.drop([bookId]);
    return written;
  }
}

/** Whether what failed for one book will fail for every other. */
function concernsAll({ code }: Failure): boolean {
  return code.startsWith('storage/') || code === 'vault/locked';
}

/** View and card as entries of the book; without a seal the card alone, and no card where it has none. */
export function derivedEntries(
  bookId: BookId,
  { state, seal }: Owed,
  card: Uint8Array<ArrayBuffer> | undefined,
): readonly BookEntry[] {
  const view: readonly BookEntry[] = seal === undefined ? [] : [{ bookId, kind: 'view', body: writeView(state, seal) }];
  return card ? [...view, { bookId, kind: 'card', body: card }] : view;
}
