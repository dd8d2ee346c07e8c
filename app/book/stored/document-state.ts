import { fail, succeed, type Result } from '#shared/result';
import type { BookEntry } from '../../ports/book-store';
import { happenings, openWhatIsWhole, plainOf, type Document } from './document';
import type { Message } from './message';
import { patched, type Patch, type Plain } from './plain';
import { readLatestView, type DocumentState } from './stored-view';
import { stepsOf } from './undo';

/** The state after patches, without reading the whole document again. */
export function stateAfter(
  document: Document,
  before: Plain,
  patches: readonly Patch[],
  { kind, sample }: Message,
  savedAt: string,
): DocumentState {
  const plain = patches.reduce(patched, before);
  if (kind === 'changed' && !sample) return { plain, savedAt, canUndo: true, canRedo: false };
  const { undo, redo } = stepsOf(document);
  return { plain, savedAt, canUndo: undo.length > 0, canRedo: redo.length > 0 };
}

/** What a document says, read out of it whole. */
export function stateOf(document: Document): DocumentState {
  const { undo, redo } = stepsOf(document);
  return { plain: plainOf(document), savedAt: changedAt(document), canUndo: undo.length > 0, canRedo: redo.length > 0 };
}

/**
 * What is left of a document with gaps in its history. Its view, where it is whole, says all that the document said;
 * it is left as it is until the next change writes the document whole.
 */
export function stateOfDamaged(
  chunks: readonly Uint8Array[],
  view: BookEntry | undefined,
  lost: number,
  actor: string,
): Result<DocumentState | undefined> {
  const state = view && readLatestView(view.body);
  if (state) return succeed({ ...state, lost });
  const { document, unread } = openWhatIsWhole(chunks, actor);
  if (unread === chunks.length) return fail({ code: 'vault/record-damaged', count: lost });
  return succeed({ ...stateOf(document), lost });
}

/**
 * The instant of the last change in the order of the history, to the second, ISO 8601 in UTC: what the save told that
 * made it. Not the latest instant of all, which is in the future where the clock once was.
 */
export function changedAt(document: Document): string {
  return instant(happenings(document).at(-1)?.at ?? 0);
}

/** An instant as ISO 8601 in UTC. */
export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
