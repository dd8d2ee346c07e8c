import type { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';
import { withoutFields } from '../keeping/keeping';
import type { SafetyCopies } from './safety-copies';
import type { VaultContents } from './vault-contents';

type Parts = { readonly contents: VaultContents; readonly copies: SafetyCopies };

/**
 * Purges something of the history of a book, and removes every safety copy that holds the book as it was. That it is to be
 * purged is noted first: if it breaks off between the two, `finishPurging` removes the copies when the vault is next opened.
 */
export async function purgeForGood(
  { contents, copies }: Parts,
  book: BookId,
  purge: () => Promise<Result<void>>,
): Promise<Result<void>> {
  const { keeping, library } = contents;
  const kept = await keeping.read();
  if (!kept.ok) return kept;
  const standing = kept.value.safetyIdentity === undefined ? undefined : await library.copies.standingOf(book);
  if (standing) {
    const note = { book, heads: [...standing.heads] };
    const noted = await keeping.change((now) => ({ ...now, purging: [...(now.purging ?? []), note] }));
    if (!noted.ok) return noted;
  }
  const purged = await purge();
  const finished = await finishPurging(contents, copies);
  return purged.ok ? finished : purged;
}

/** Removes the safety copies of books that were purged, and forgets what was to be purged and stands as it stood. */
export async function finishPurging(contents: VaultContents, copies: SafetyCopies): Promise<Result<void>> {
  const { keeping, library, store } = contents;
  const kept = await keeping.read();
  if (!kept.ok) return kept;
  const { purging } = kept.value;
  if (purging === undefined) return succeed(undefined);
  const purged: BookId[] = [];
  for (const { book, heads } of purging) {
    const standing = await library.copies.standingOf(book);
    // Of a book that cannot be read, as one that was erased, nothing says that it was purged: its copies stay.
    if (standing && standing.heads.join() !== heads.join()) purged.push(book);
  }
  const areRegisters = purged.some((book) => store.bookIds('registers').includes(book));
  const forgotten = areRegisters ? await copies.forgetAll() : await copies.forgetHolding(purged);
  if (!forgotten.ok) return forgotten;
  const done = await keeping.change((now) => withoutFields(now, 'purging'));
  return done.ok ? succeed(undefined) : done;
}
