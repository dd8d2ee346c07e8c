import type { ManuscriptOwn } from '#shared/manuscript/manuscript';
import { succeed, type Result } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import type { CopiedHolder } from '../../backup/copied-holder';
import type { BackedUpHolder } from '../../backup/format/holder';
import { chunksOf } from '../../backup/known-kinds';
import type { VaultContents } from '../../backup/vault-contents';
import type { Draft } from '../../book/stored/documents';

/** A manuscript of a backup, and what it tells of. */
export type WantedManuscript = {
  readonly id: BookId;
  readonly holder: BackedUpHolder;
  readonly caseBooks: readonly BookId[];
};

/** The manuscript, where it tells of nothing but case books that are wanted. */
export function wantedManuscript(
  holder: BackedUpHolder,
  { id, content }: Extract<CopiedHolder, { role: 'manuscript' }>,
  ids: ReadonlySet<string>,
): readonly WantedManuscript[] {
  const { caseBooks = [] }: Partial<ManuscriptOwn> = content?.own ?? {};
  const isWanted = caseBooks.length > 0 && caseBooks.every((book) => ids.has(book));
  return isWanted ? [{ id, holder, caseBooks }] : [];
}

/**
 * What is to be written so that manuscripts are here. One that is here stays as it is; so does one away that tells of a
 * case book which comes under another id: its sentences are known by the ids of their records.
 */
export async function bringManuscripts(
  { store, library }: VaultContents,
  wanted: readonly WantedManuscript[],
  newIds: ReadonlyMap<string, BookId>,
): Promise<Result<readonly Draft[]>> {
  const here = new Set(store.bookIds('manuscript'));
  const coming = wanted.filter(
    ({ id, caseBooks }) => !here.has(id) && caseBooks.every((book) => newIds.get(book) === book),
  );
  if (coming.length === 0) return succeed([]);
  const added = await store.addBooks(
    'manuscript',
    coming.map(({ id }) => id),
  );
  if (!added.ok) return added;
  const drafts: Draft[] = [];
  for (const { id, holder } of coming) {
    const draft = library.copies.bring(id, chunksOf(holder));
    if (!draft.ok) return draft;
    drafts.push(draft.value);
  }
  return succeed(drafts);
}
