import * as z from 'zod';
import type { BookEntry } from '../../ports/book-store';
import type { Plain } from './plain';

/** The number of the view's format: a view of another is made anew. */
const viewFormat = 1;

const fields = z.record(z.string(), z.unknown());
const StoredView = z.object({
  format: z.literal(viewFormat),
  /** What the view was made from; see `sealOf`. */
  of: z.string(),
  savedAt: z.string(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  plain: z.object({ fields, lists: z.record(z.string(), z.record(z.string(), fields)) }),
});

/** The present state of a document, without its history. */
export type DocumentState = {
  readonly plain: Plain;
  /** Instant of the last change, ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Entries of the history that have no whole copy left; absent where none is missing. */
  readonly lost?: number;
};

export function writeView(state: DocumentState, of: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ format: viewFormat, of, ...stateIn(state) }));
}

/** The state in a view, if it was made from the given chunks and by a program that knows the format. */
export function readView(body: Uint8Array, of: string): DocumentState | undefined {
  const view = StoredView.safeParse(jsonIn(body));
  return view.success && view.data.of === of ? stateIn(view.data) : undefined;
}

/** The state in a view of which the store says that no change has followed it. */
export function readLatestView(body: Uint8Array): DocumentState | undefined {
  const view = StoredView.safeParse(jsonIn(body));
  return view.success ? stateIn(view.data) : undefined;
}

function stateIn({ plain, savedAt, canUndo, canRedo }: DocumentState): DocumentState {
  return { plain, savedAt, canUndo, canRedo };
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/**
 * Names the chunks that a document is made of: how many, and the start of the last one, where Automerge writes a
 * checksum of it. A view that names other chunks is old.
 */
export function sealOf(chunks: readonly Uint8Array[]): string {
  const last = chunks.at(-1)?.slice(0, 12) ?? new Uint8Array();
  return `${chunks.length}:${[...last].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

export function chunksIn(entries: readonly Pick<BookEntry, 'kind' | 'body'>[]): readonly Uint8Array<ArrayBuffer>[] {
  return entries.filter(({ kind }) => kind === 'change' || kind === 'snapshot').map(({ body }) => body);
}
