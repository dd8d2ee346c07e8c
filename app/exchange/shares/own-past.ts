import { fail, succeed, type Result } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import type { Library } from '../../book/library';
import {
  happenings,
  happeningsAfter,
  headsOf,
  plainOf,
  type Document,
  type Happening,
} from '../../book/stored/document';
import { nothing, type Plain } from '../../book/stored/plain';
import type { BookStore } from '../../ports/book-store';

/** What a document of the vault says, what it said when it was last in step, and what happened since. */
export type OwnPast = {
  readonly now: Plain;
  /** Undefined where the document was never in step, or its history does not reach back so far any more. */
  readonly before?: Plain;
  readonly heads: readonly string[];
  readonly since: readonly Happening[];
  /** All that ever happened, oldest first. */
  readonly all: readonly Happening[];
};

const empty: OwnPast = { now: nothing, heads: [], since: [], all: [] };

/** A case book as it stands, against the point of its history at which it was last in step. */
export async function pastOfBook(
  library: Library,
  book: BookId,
  inStepAt: readonly string[],
): Promise<Result<OwnPast>> {
  const document = await library.copies.withHistory(book);
  return document.ok ? succeed(pastOf(document.value, inStepAt)) : document;
}

/** The registers in the same way; empty where nothing was written in them. */
export async function pastOfRegisters(
  { store, library }: { readonly store: BookStore; readonly library: Library },
  inStepAt: readonly string[],
): Promise<Result<OwnPast>> {
  const [id] = store.bookIds('registers');
  if (id === undefined) return succeed(empty);
  const document = await library.copies.withHistory(id);
  if (document.ok) return succeed(pastOf(document.value, inStepAt));
  return document.failure.code === 'case-book/not-found' ? succeed(empty) : fail(document.failure);
}

function pastOf(document: Document, inStepAt: readonly string[]): OwnPast {
  const since = inStepAt.length === 0 ? undefined : happeningsAfter(document, inStepAt);
  const now = plainOf(document);
  const heads = headsOf(document);
  const all = happenings(document);
  if (since === undefined) return { now, heads, since: all, all };
  return { now, before: since.length === 0 ? now : plainOf(document, [...inStepAt]), heads, since, all };
}
