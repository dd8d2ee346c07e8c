import type { BackedUpBook, BackupFile, BackupKey, BackupPreview } from '#shared/contract/backup-api';
import type { FormDrafts } from '#shared/contract/holder';
import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import { sameValue } from '#shared/schema/same-value';
import { readDrafts } from '../book/form-drafts';
import type { Shared } from '../book/shared-registers';
import { emptyKeeping, type Keeping } from '../keeping/keeping';
import { compareShared, type SharedAndHalfTyped, unfinishedIn } from './beside-books';
import { recordsIn } from './collect';
import { copiedHolder, type CopiedHolder } from './copied-holder';
import type { BackedUpHolder } from './format/holder';
import type { BackupManifest } from './format/manifest';
import { readBackup, type HolderVisit } from './format/read-backup';
import { lacksHalfTyped } from './half-typed';
import { draftOf, isDocumentRole, unknownEntries } from './known-kinds';
import { sourceIn, type BackupTools } from './proved-backup';
import type { InTurn, VaultContents } from './vault-contents';

/** A backup that was read to its end and is to be restored from. */
export type LookedAt = {
  readonly file: BackupFile;
  readonly key: BackupKey;
  readonly manifest: BackupManifest;
  readonly keeping: Keeping;
  readonly shared?: Shared;
  readonly preview: Omit<BackupPreview, 'token'>;
};

/** The open vault that a backup is compared with, where one is open. */
export type Here = { readonly contents: VaultContents; readonly inTurn: InTurn };

/** Reads a backup to its end and says what is in it. Fails as reading does; nothing is written. */
export async function lookAt(
  file: BackupFile,
  key: BackupKey,
  { places, nextActor }: Pick<BackupTools, 'places' | 'nextActor'>,
  here?: Here,
): Promise<Result<LookedAt>> {
  const books: BackedUpBook[] = [];
  let keeping = emptyKeeping;
  let registers = 0;
  let shared: Shared | undefined;
  let unknown = 0;
  let manuscripts = 0;
  let halfTyped: FormDrafts = {};
  const visit: HolderVisit = async (holder) => {
    const copied = copiedHolder(holder, nextActor());
    if (!copied.ok) return copied;
    unknown += unknownIn(holder, copied.value);
    if (copied.value.role === 'keeping') ({ keeping } = copied.value);
    manuscripts += copied.value.role === 'manuscript' ? 1 : 0;
    registers += copied.value.role === 'registers' ? 1 : 0;
    if (registers > 1) return fail({ code: 'backup/damaged' });
    if (copied.value.role === 'registers') {
      shared = copied.value.content?.shared;
      halfTyped = readDrafts(draftOf(holder));
    }
    const book = copied.value.role === 'case-book' ? await bookIn(holder, copied.value, here) : undefined;
    if (book) books.push(book);
    return succeed(undefined);
  };
  const read = await readBackup(sourceIn(places, file.file, file.bytes), key, visit);
  if (!read.ok) return read;
  const { madeAt, madeWith, totals } = read.value;
  const compared = await compareShared({ shared, halfTyped }, here && (() => sharedIn(here)));
  if (!compared.ok) return compared;
  const preview = {
    ...{ madeAt, madeWith, caseBooks: books, records: totals.records, manuscripts, unknown, lost: totals.lost },
    ...compared.value,
  };
  return succeed({ file, key, manifest: read.value, keeping, ...(shared && { shared }), preview });
}

/** Reads it once more. It must be the very same that was looked at. */
export async function readAgain(
  { file, key, manifest }: LookedAt,
  { places }: Pick<BackupTools, 'places'>,
  visit: HolderVisit,
): Promise<Result<void>> {
  const read = await readBackup(sourceIn(places, file.file, file.bytes), key, visit);
  if (!read.ok) return read;
  return sameValue(read.value, manifest) ? succeed(undefined) : fail({ code: 'backup/damaged' });
}

function unknownIn(holder: BackedUpHolder, { role }: CopiedHolder): number {
  if (role === 'unknown') return 1;
  return isDocumentRole(role) ? unknownEntries(holder).length : 0;
}

function sharedIn({ contents: { library }, inTurn }: Here): Promise<Result<SharedAndHalfTyped>> {
  return inTurn(async () => {
    const shared = await library.shared.read();
    if (!shared.ok) return shared;
    const halfTyped = await library.holders.drafts('registers');
    return halfTyped.ok ? succeed({ shared: shared.value, halfTyped: halfTyped.value }) : halfTyped;
  });
}

/** Undefined for a book of which nothing can be shown. */
async function bookIn(
  holder: BackedUpHolder,
  { id, content }: Extract<CopiedHolder, { role: 'case-book' }>,
  here: Here | undefined,
): Promise<BackedUpBook | undefined> {
  if (!content) return undefined;
  const { book, plain, savedAt, heads } = content;
  const there = here ? await stateOf({ id, heads, halfTyped: draftOf(holder) }, here) : ({ here: 'absent' } as const);
  const facts = { records: recordsIn(plain), changedAt: savedAt, lost: holder.lost, unfinished: unfinishedIn(holder) };
  return { id, title: book.title, ...facts, ...there };
}

type BackedUp = {
  readonly id: BookId;
  readonly heads: readonly string[];
  readonly halfTyped: Uint8Array<ArrayBuffer>;
};

type StateHere = Pick<BackedUpBook, 'here' | 'hereChangedAt'>;

/** The same is a book that is at the same change, and has all that was half-typed. */
function stateOf({ id, heads, halfTyped }: BackedUp, { contents, inTurn }: Here): Promise<StateHere> {
  return inTurn(async () => {
    if (!contents.store.bookIds('case-book').includes(id)) return { here: 'absent' };
    const present = await contents.library.copies.standingOf(id);
    if (present) {
      const lacks = !sameValue(present.heads, heads) || (await lacksHalfTyped(contents.store, id, halfTyped));
      return lacks ? { here: 'other', hereChangedAt: present.savedAt } : { here: 'same' };
    }
    // A book that was made and never written into is free.
    const written = await contents.store.read(id, ['change', 'snapshot']);
    const isFree = written.ok && written.value.length === 0 && contents.store.lostIn(id) === 0;
    return { here: isFree ? 'absent' : 'other' };
  });
}
