import * as z from 'zod';
import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import { writeKeptPart } from '../../backup/kept-part';
import { keptPart } from '../../backup/kept-parts';
import type { Keeping } from '../../keeping/keeping';
import type { KeepingBook } from '../../keeping/keeping-book';
import type { BookEntry, BookStore } from '../../ports/book-store';
import { utf8 } from '../../vault/crypto/bytes';
import type { PacketHolder } from '../packet/packet';

type Contents = { readonly store: BookStore; readonly keeping: KeepingBook };
type Kept = Keeping['unknown'][number];

/** The facts of a holder lie before its entries, as one of a kind that no holder has. */
const factsKind = 'packet-facts';
const Facts = z.record(z.string(), z.unknown());

/**
 * Keeps what came with a shared copy and is of roles that this program does not know, as it is: it goes into backups, and
 * on with the next packet of the share. What came before under the same id is replaced.
 */
export async function keepUnknown(
  { store, keeping }: Contents,
  share: BookId,
  holders: readonly PacketHolder[],
): Promise<Result<void>> {
  if (holders.length === 0) return succeed(undefined);
  const kept = await keeping.read();
  if (!kept.ok) return kept;
  const there = of(kept.value, share);
  const bookOf = ({ id, role }: PacketHolder) => there.find((part) => part.holder === id && part.role === role)?.book;
  const lacking = holders.filter((holder) => bookOf(holder) === undefined).length;
  const rooms = lacking > 0 ? await store.createBooks('kept', lacking) : succeed<readonly BookId[]>([]);
  if (!rooms.ok) return rooms;
  const free = [...rooms.value];
  const parts: Kept[] = [];
  const entries: BookEntry[] = [];
  for (const holder of holders) {
    const book = bookOf(holder) ?? free.shift();
    if (book === undefined) return fail({ code: 'internal' });
    parts.push({ book, holder: holder.id, role: holder.role, share });
    entries.push({ bookId: book, kind: 'snapshot', body: writeKeptPart(asKept(holder)) });
  }
  const books = new Set<string>(parts.map(({ book }) => book));
  const noted = await keeping.change(
    (now) => ({ ...now, unknown: [...now.unknown.filter(({ book }) => !books.has(book)), ...parts] }),
    entries,
  );
  return noted.ok ? succeed(undefined) : noted;
}

/** What is kept of a share, to go on with it. */
export async function unknownOf({ store, keeping }: Contents, share: BookId): Promise<Result<readonly PacketHolder[]>> {
  const kept = await keeping.read();
  if (!kept.ok) return kept;
  const holders: PacketHolder[] = [];
  for (const named of of(kept.value, share)) {
    const part = await keptPart(store, named);
    if (!part.ok) return part;
    if (part.value && part.value.lost === 0) holders.push(asCame(part.value));
  }
  return succeed(holders);
}

function of({ unknown }: Keeping, share: BookId): readonly Kept[] {
  return unknown.filter((part) => part['share'] === share);
}

function asKept({ id, role, facts, entries, readable }: PacketHolder): Parameters<typeof writeKeptPart>[0] {
  const all = [{ kind: factsKind, body: utf8(JSON.stringify(facts)) }, ...entries];
  return { id, role, records: 0, lost: 0, entries: all, ...(readable && { readable }) };
}

function asCame({ id, role, entries, readable }: Parameters<typeof writeKeptPart>[0]): PacketHolder {
  const [first, ...rest] = entries;
  const facts = Facts.parse(JSON.parse(new TextDecoder().decode(first?.body)));
  return { id, role, facts, entries: rest, ...(readable && { readable }) };
}
