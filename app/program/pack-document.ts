import type { DocumentRequest } from '#shared/contract/vault-api';
import type { ConsentOverride } from '#shared/document/consent-override';
import type { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';
import type { Draft } from '../book/stored/documents';
import type { Library } from '../book/library';
import { forumOf } from '../documents/forums';
import { readReleased, release, type Overridden } from '../composer/release';
import { composeFromLibrary, type FromLibrary } from './compose-from-library';
import type { ProgramParts } from './program-parts';

/**
 * A document as a file, composed anew and released here, whatever the page has seen. Where a person let it leave with
 * a reason, the case books keep that before the file is handed out; what cannot be kept does not leave.
 */
export async function packDocument(
  library: Library,
  { compose, pack }: Pick<ProgramParts, 'compose' | 'pack'>,
  request: DocumentRequest,
  override?: ConsentOverride,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const composed = await composeFromLibrary(library, compose, request);
  return composed.ok ? handOut(library, pack, composed.value, override) : composed;
}

/** What was composed as a file, where nothing keeps it shut. */
export async function handOut(
  library: Library,
  pack: ProgramParts['pack'],
  composed: FromLibrary,
  override?: ConsentOverride,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const released = release(composed.document, composed.caseBooks, override);
  if (!released.ok) return released;
  const bytes = await pack(released.value);
  const { overridden } = readReleased(released.value);
  const kept = overridden ? await keepRelease(library, composed, overridden) : succeed(undefined);
  return kept.ok ? succeed(bytes) : kept;
}

async function keepRelease(
  library: Library,
  { document, registers }: FromLibrary,
  { people, reason }: Overridden,
): Promise<Result<void>> {
  const { kind } = document;
  const readers = forumOf(kind).profile.audience;
  const drafts: Draft[] = [];
  for (const bookId of new Set<BookId>(people.map((person) => person.bookId))) {
    const ids = people.filter((person) => person.bookId === bookId).map(({ record }) => record.id);
    const draft = await library.caseBooks.draftRelease(
      bookId,
      { document: kind, readers, people: ids, reason },
      registers,
    );
    if (!draft.ok) return draft;
    drafts.push(...draft.value);
  }
  return library.write(drafts);
}
