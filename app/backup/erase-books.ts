import type { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';
import { withoutFields } from '../keeping/keeping';
import { partsKept } from './kept-parts';
import type { SafetyCopies } from './safety-copies';
import type { VaultContents } from './vault-contents';

/**
 * Erases case books and manuscripts with what this program does not know of them. Safety copies stay: see `eraseForGood`.
 */
export async function eraseWithParts(
  { store, library, keeping }: VaultContents,
  ids: readonly BookId[],
): Promise<Result<void>> {
  const kept = await keeping.read();
  if (!kept.ok) return kept;
  const all = await partsKept(store, kept.value);
  if (!all.ok) return all;
  const parts = all.value.filter(({ holder }) => ids.some((id) => id === holder));
  const there = new Set(store.bookIds('kept'));
  const erased = await store.eraseBooks([...ids, ...parts.map(({ book }) => book).filter((id) => there.has(id))]);
  if (!erased.ok) return erased;
  library.copies.forget(ids);
  if (parts.length === 0) return succeed(undefined);
  const noted = await keeping.change((now) => ({
    ...now,
    unknown: now.unknown.filter((part) => !parts.some(({ book }) => book === part.book)),
  }));
  return noted.ok ? succeed(undefined) : noted;
}

/**
 * Erases case books and manuscripts with what was shared of them, and every safety copy that holds one of them. What is to go is noted first: if it breaks off between
 * the two, `finishErasing` removes the copies when the vault is next opened.
 */
export async function eraseForGood(
  contents: VaultContents,
  copies: SafetyCopies,
  ids: readonly BookId[],
  sharedCopies: readonly BookId[] = [],
): Promise<Result<void>> {
  const kept = await contents.keeping.read();
  if (!kept.ok) return kept;
  if (kept.value.safetyIdentity !== undefined) {
    const noted = await contents.keeping.change((now) => ({ ...now, erasing: [...(now.erasing ?? []), ...ids] }));
    if (!noted.ok) return noted;
  }
  const erased = await eraseWithParts(contents, [...ids, ...sharedCopies]);
  const finished = await finishErasing(contents, copies);
  return erased.ok ? finished : erased;
}

/** Removes the safety copies of case books that were erased, and forgets what was to be erased and is there still. */
export async function finishErasing(contents: VaultContents, copies: SafetyCopies): Promise<Result<void>> {
  const kept = await contents.keeping.read();
  if (!kept.ok) return kept;
  const { erasing } = kept.value;
  if (erasing === undefined) return succeed(undefined);
  const there = new Set((['case-book', 'manuscript'] as const).flatMap((role) => contents.store.bookIds(role)));
  const forgotten = await copies.forgetHolding(erasing.filter((id) => !there.has(id)));
  if (!forgotten.ok) return forgotten;
  const done = await contents.keeping.change((now) => withoutFields(now, 'erasing'));
  return done.ok ? succeed(undefined) : done;
}
