import type { ManuscriptState } from '#shared/contract/manuscript-api';
import type { ComposedDocument } from '#shared/document/document';
import { overLimit } from '#shared/document/word-count';
import { living } from '#shared/manuscript/living';
import type { ManuscriptId, ManuscriptOwn, WrittenBlock } from '#shared/manuscript/manuscript';
import { newsChecks } from '#shared/manuscript/news-checks';
import { printed } from '#shared/manuscript/printed';
import { fail, succeed, type Result } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import type { Finish } from '../composer/names/look-over';
import { composeFromLibrary, type FromLibrary } from './compose-from-library';
import type { ProgramParts } from './program-parts';
import type { OpenVault } from './session/session';

type Compose = ProgramParts['compose'];

/** A manuscript as it stands on the disk, with what the composer writes for it today. */
export async function openManuscript(
  open: OpenVault,
  compose: Compose,
  id: ManuscriptId,
): Promise<Result<ManuscriptState>> {
  const stored = await open.manuscripts.read(id);
  if (!stored.ok) return stored;
  const { own, blocks, unread, canUndo, canRedo, savedAt, lost } = stored.value;
  const composed = await composeFor(open, compose, own);
  if (!composed.ok) return composed;
  const { document } = composed.value;
  const gaps = { ...(unread > 0 && { unread }), ...(lost !== undefined && { lost }) };
  return succeed({ id, own, blocks, document, canUndo, canRedo, savedAt, ...gaps });
}

/** The tree that would leave, searched for names as a whole; out of what the case books say now. */
export async function printManuscript(
  open: OpenVault,
  compose: Compose,
  id: ManuscriptId,
): Promise<Result<FromLibrary>> {
  const stored = await open.manuscripts.read(id);
  if (!stored.ok) return stored;
  const { own, blocks, unread } = stored.value;
  if (unread > 0) return fail({ code: 'manuscript/unread', count: unread });
  const composed = await composeFor(open, compose, own, (document) => finished(document, blocks));
  if (!composed.ok) return composed;
  return composed.value.document.blocks.length === 0 ? fail({ code: 'document/nothing-to-say' }) : composed;
}

/** What the composer writes for a manuscript, and what a person makes of it; it may be nothing. */
export async function composeFor(
  { library, kept }: Pick<OpenVault, 'library' | 'kept'>,
  compose: Compose,
  { kind, language, caseBooks = [], submission }: ManuscriptOwn,
  finish: Finish = asItIs,
): Promise<Result<FromLibrary>> {
  const here = new Set<BookId>(kept.contents.store.bookIds('case-book'));
  const left = caseBooks.filter((id) => here.has(id));
  if (caseBooks.length > 0 && left.length === 0) return fail({ code: 'manuscript/case-books-gone' });
  const about = {
    ...(left.length > 0 && { caseBooks: left }),
    ...(submission !== undefined && { submissionId: submission }),
  };
  return composeFromLibrary(library, compose, { kind, language, ...about }, finish);
}

const asItIs: Finish = (document) => document;

/** With what was written in it, and with its words counted anew. */
function finished(document: ComposedDocument, blocks: readonly WrittenBlock[]): ComposedDocument {
  const current = living(document, blocks);
  const tree = printed(document, current.units, current.told);
  const tooLong = overLimit(tree.words);
  const checks = [...tree.checks.filter(({ code }) => code !== 'over-limit'), ...newsChecks(current)];
  return { ...tree, checks: tooLong ? [...checks, tooLong] : checks };
}
