import type { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';
import type { Keeping } from '../keeping/keeping';
import type { BookStore } from '../ports/book-store';
import type { BackedUpHolder } from './format/holder';
import { readKeptPart } from './kept-part';

/** A part of a backup that is not known here: the book that keeps it, and of what holder and role it is. */
export type KeptPart = Pick<Keeping['unknown'][number], 'book' | 'holder' | 'role'>;

/**
 * All parts that are kept: those that the record of keeping names, and those that it does not name any more, because it
 * was lost once. Each of them says itself of what it is.
 */
export async function partsKept(store: BookStore, { unknown }: Keeping): Promise<Result<readonly KeptPart[]>> {
  const named = new Set(unknown.map(({ book }) => book));
  const parts: KeptPart[] = [...unknown];
  for (const book of store.bookIds('kept').filter((id) => !named.has(id))) {
    const read = await readKept(store, book);
    if (!read.ok) return read;
    if (read.value) parts.push({ book, holder: read.value.id, role: read.value.role });
    else if (store.lostIn(book) > 0) parts.push({ book, holder: book, role: lostRole });
  }
  return succeed(parts);
}

/** The role of a part of which nothing says any more what it was. */
const lostRole = 'lost';

/** A part that came out of a backup and is not known; undefined where it was erased. One that is whole nowhere is lost. */
export async function keptPart(
  store: BookStore,
  { book, holder, role }: KeptPart,
): Promise<Result<BackedUpHolder | undefined>> {
  const read = await readKept(store, book);
  if (!read.ok) return read.failure.code === 'case-book/not-found' ? succeed(undefined) : read;
  if (read.value) return succeed(read.value);
  const lost = store.lostIn(book);
  return succeed(lost > 0 ? { id: holder, role, entries: [], records: 0, lost } : undefined);
}

async function readKept(store: BookStore, book: BookId): Promise<Result<BackedUpHolder | undefined>> {
  const read = await store.read(book, ['snapshot']);
  if (!read.ok) return read;
  const body = read.value.at(-1)?.body;
  return body ? readKeptPart(body) : succeed(undefined);
}
