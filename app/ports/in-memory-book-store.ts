import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { BookId } from '#shared/schema/ids';
import {
  isErasable,
  type BookContent,
  type BookEntry,
  type BookRole,
  type BookStore,
  type EntryKind,
} from './book-store';

type Book = { readonly id: BookId; readonly role: BookRole; readonly entries: readonly BookEntry[] };

/**
 * The book store without a disk: keeps copies of what is written, as long as the object lives. Ids count up from
 * `first`, so that two stores may have none in common.
 */
export function inMemoryBookStore(first = 1): BookStore {
  const books = new Map<BookId, Book>();
  let next = first;

  return {
    bookIds: (role) => [...books.values()].filter((book) => book.role === role).map((book) => book.id),
    createBooks: (role, count) => {
      const ids = Array.from({ length: count }, () => {
        while (books.has(bookIdNumber(next))) next += 1;
        return bookIdNumber(next++);
      });
      for (const id of ids) books.set(id, { id, role, entries: [] });
      return Promise.resolve(succeed(ids));
    },
    addBooks: (role, ids) => {
      for (const id of ids) if (!books.has(id)) books.set(id, { id, role, entries: [] });
      return Promise.resolve(succeed(undefined));
    },
    eraseBooks: (ids) => Promise.resolve(eraseBooks(books, ids)),
    renewBook: (bookId, entries) => Promise.resolve(renewBook(books, bookId, entries)),
    write: (entries) => Promise.resolve(write(books, entries)),
    read: (bookId, kinds) => Promise.resolve(read(books, bookId, kinds)),
    lostIn: () => 0,
    lostAtOpening: 0,
    readAll: (role, kind) => Promise.resolve(readAll(books, role, kind)),
  };
}

function eraseBooks(books: Map<BookId, Book>, ids: readonly BookId[]): Result<void> {
  if (ids.some((id) => !isErasable(books.get(id)?.role))) return fail({ code: 'case-book/not-found' });
  for (const id of ids) books.delete(id);
  return succeed(undefined);
}

function renewBook(books: Map<BookId, Book>, bookId: BookId, contents: readonly BookContent[]): Result<void> {
  const book = books.get(bookId);
  if (!book) return fail({ code: 'case-book/not-found' });
  books.set(bookId, { ...book, entries: [] });
  return write(
    books,
    contents.map((content) => ({ ...content, bookId })),
  );
}

function write(books: Map<BookId, Book>, entries: readonly BookEntry[]): Result<void> {
  if (entries.some((entry) => !books.has(entry.bookId))) return fail({ code: 'case-book/not-found' });
  for (const entry of entries) {
    const book = books.get(entry.bookId);
    if (book) books.set(entry.bookId, { ...book, entries: withEntry(book.entries, copyOf(entry)) });
  }
  return succeed(undefined);
}

function read(
  books: ReadonlyMap<BookId, Book>,
  bookId: BookId,
  kinds: readonly EntryKind[],
): Result<readonly BookEntry[]> {
  const book = books.get(bookId);
  if (!book) return fail({ code: 'case-book/not-found' });
  return succeed(book.entries.filter((entry) => kinds.includes(entry.kind)).map(copyOf));
}

function readAll(
  books: ReadonlyMap<BookId, Book>,
  role: BookRole,
  kind: 'card' | 'view' | 'draft',
): Result<ReadonlyMap<BookId, Uint8Array<ArrayBuffer>>> {
  const found = new Map<BookId, Uint8Array<ArrayBuffer>>();
  for (const book of books.values()) {
    const entry = book.entries.find((candidate) => candidate.kind === kind);
    if (book.role === role && entry) found.set(book.id, entry.body.slice());
  }
  return succeed(found);
}

/** What still counts of a book once an entry has been added to it. */
function withEntry(entries: readonly BookEntry[], added: BookEntry): readonly BookEntry[] {
  const replaced: readonly EntryKind[] =
    added.kind === 'change'
      ? ['view', 'card']
      : added.kind === 'snapshot'
        ? ['change', 'snapshot', 'view', 'card']
        : [added.kind];
  const kept = entries.filter((entry) => !replaced.includes(entry.kind));
  return added.kind === 'draft' && added.body.length === 0 ? kept : [...kept, added];
}

function copyOf(entry: BookEntry): BookEntry {
  return { ...entry, body: entry.body.slice() };
}

function bookIdNumber(number: number): BookId {
  return BookId.parse(number.toString(16).padStart(32, '0'));
}
