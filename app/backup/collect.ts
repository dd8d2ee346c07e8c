import type { BookId } from '#shared/schema/ids';

import { succeed, type Result } from '#shared/result';
import { caseBookIn } from '../book/case-book-state';
import type { CopyForm, DocumentCopy } from '../book/document-copies';
import type { Library } from '../book/library';
import type { Plain } from '../book/stored/plain';
import { usedEntries } from '../interchange/used-entries';
import { writeInterchange } from '../interchange/write-interchange';
import { portable, writeKeeping } from '../keeping/keeping';
import type { BookStore } from '../ports/book-store';
import type { BackedUpHolder } from './format/holder';
import { exchangeRoles, isKnownRole, type DocumentRole } from './known-kinds';
import { keptPart, partsKept, type KeptPart } from './kept-parts';
import type { InTurn, VaultContents } from './vault-contents';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Everything that a vault holds, one holder at a time: case books, parts that this program does not know, registers,
 * manuscripts, and how the vault is kept, as far as that is not of this computer only. Between two of them changes go on. A book that is
 * erased meanwhile is left out. For a backup each document is whole and stands beside a form that anybody can read; for a
 * safety copy it stays as it is stored.
 */
export async function* collect(
  contents: VaultContents,
  form: CopyForm,
  inTurn: InTurn,
): AsyncGenerator<Result<BackedUpHolder>> {
  const kept = await contents.keeping.read();
  if (!kept.ok) {
    yield kept;
    return;
  }
  const parts = await partsKept(contents.store, kept.value);
  if (!parts.ok) {
    yield parts;
    return;
  }
  for (const id of contents.store.bookIds('case-book')) {
    yield* present(await inTurn(() => caseBook(contents, id, form, parts.value)));
  }
  for (const part of parts.value.filter(({ role }) => !isKnownRole(role))) {
    yield* present(await keptPart(contents.store, part));
  }
  for (const id of contents.store.bookIds('registers')) {
    yield* present(await inTurn(() => registers(contents, id, form, parts.value)));
  }
  for (const id of contents.store.bookIds('manuscript')) {
    yield* present(await inTurn(() => manuscript(contents, id, form, parts.value)));
  }
  yield* exchanged(contents, inTurn);
  if (form === 'whole') yield* present(await keptKeeping(contents));
}

/** How many records a document holds in all its lists. */
export function recordsIn({ lists }: Plain): number {
  return Object.values(lists).reduce((sum, records) => sum + Object.keys(records).length, 0);
}

function* present(holder: Result<BackedUpHolder | undefined>): Generator<Result<BackedUpHolder>> {
  if (!holder.ok) yield holder;
  else if (holder.value) yield succeed(holder.value);
}

async function caseBook(
  contents: VaultContents,
  id: BookId,
  form: CopyForm,
  parts: readonly KeptPart[],
): Promise<Result<BackedUpHolder | undefined>> {
  const copy = await takenUnlessErased(contents.library, id, form);
  if (!copy.ok || !copy.value) return copy.ok ? succeed(undefined) : copy;
  const readable = form === 'whole' ? await readableBook(contents.library, id, copy.value) : succeed(undefined);
  if (!readable.ok) return readable;
  return holderOf({ id, role: 'case-book', copy: copy.value, readable: readable.value }, contents.store, parts);
}

/** Undefined for a book that was erased since the books were listed, or in which nothing was written. */
async function takenUnlessErased(
  { copies }: Library,
  id: BookId,
  form: CopyForm,
): Promise<Result<DocumentCopy | undefined>> {
  const copy = await copies.take(id, form);
  return copy.ok || copy.failure.code !== 'case-book/not-found' ? copy : succeed(undefined);
}

/** The book with the register entries that it uses, in the interchange format. */
async function readableBook(library: Library, id: BookId, { plain }: DocumentCopy): Promise<Result<Bytes | undefined>> {
  const book = plain && caseBookIn(id, plain);
  if (!book?.ok) return succeed(undefined);
  const shared = await library.shared.read();
  if (!shared.ok) return shared;
  const used = usedEntries([book.value], shared.value.registers);
  return succeed(writeInterchange({ caseBooks: [book.value], registers: used, submissions: [] }));
}

async function registers(
  { store, library }: VaultContents,
  id: BookId,
  form: CopyForm,
  parts: readonly KeptPart[],
): Promise<Result<BackedUpHolder | undefined>> {
  const copy = await library.copies.take(id, form);
  if (!copy.ok) return copy;
  if (!copy.value) return succeed(undefined);
  const shared = form === 'whole' ? await library.shared.read() : undefined;
  if (shared && !shared.ok) return shared;
  const submissions = shared?.value.submissions.map(({ submission }) => submission) ?? [];
  const readable = shared && writeInterchange({ caseBooks: [], registers: shared.value.registers, submissions });
  return holderOf({ id, role: 'registers', copy: copy.value, readable }, store, parts);
}

async function manuscript(
  { store, library }: VaultContents,
  id: BookId,
  form: CopyForm,
  parts: readonly KeptPart[],
): Promise<Result<BackedUpHolder | undefined>> {
  const copy = await takenUnlessErased(library, id, form);
  if (!copy.ok || !copy.value) return copy.ok ? succeed(undefined) : copy;
  const { plain } = copy.value;
  const readable = form === 'whole' && plain ? inPlainJson(plain) : undefined;
  return holderOf({ id, role: 'manuscript', copy: copy.value, readable }, store, parts);
}

/** What a manuscript says, to be read without the program. */
function inPlainJson({ fields, lists }: Plain): Bytes {
  return new TextEncoder().encode(JSON.stringify({ ...fields, ...lists }, undefined, 2));
}

type Named = {
  readonly id: BookId;
  readonly role: DocumentRole;
  readonly copy: DocumentCopy;
  readonly readable: Bytes | undefined;
};

/** A holder, with the entries of unknown kinds that came with it once. */
async function holderOf(
  { id, role, copy, readable }: Named,
  store: BookStore,
  parts: readonly KeptPart[],
): Promise<Result<BackedUpHolder>> {
  const kept: BackedUpHolder[] = [];
  for (const named of parts.filter((part) => part.holder === id && part.role === role)) {
    const part = await keptPart(store, named);
    if (!part.ok) return part;
    if (part.value) kept.push(part.value);
  }
  return succeed({
    id,
    role,
    entries: [...copy.entries, ...kept.flatMap(({ entries }) => entries)],
    ...(readable && { readable }),
    records: copy.plain && role !== 'manuscript' ? recordsIn(copy.plain) : 0,
    lost: copy.lost + kept.reduce((sum, { lost }) => sum + lost, 0),
  });
}

/** What is shared with others, and with whom, as it is stored. */
async function* exchanged({ store }: VaultContents, inTurn: InTurn): AsyncGenerator<Result<BackedUpHolder>> {
  for (const role of exchangeRoles) {
    for (const id of store.bookIds(role)) {
      const read = await inTurn(() => store.read(id, ['change', 'snapshot']));
      // Erased since the books were listed.
      if (!read.ok && read.failure.code === 'case-book/not-found') continue;
      const entries = read.ok ? read.value.map(({ kind, body }) => ({ kind, body })) : [];
      yield read.ok ? succeed({ id, role, entries, records: 0, lost: store.lostIn(id) }) : read;
    }
  }
}

async function keptKeeping({ keeping, store }: VaultContents): Promise<Result<BackedUpHolder | undefined>> {
  const [id] = store.bookIds('keeping');
  const read = await keeping.read();
  if (!read.ok) return read;
  if (id === undefined) return succeed(undefined);
  const lost = store.lostIn(id) + (read.value.lostAtOpening ?? 0);
  const body = writeKeeping(portable(read.value));
  return succeed({ id, role: 'keeping', entries: [{ kind: 'snapshot', body }], records: 0, lost });
}
