import type { CaseBook } from '#shared/records/case-book';
import { ConsentOverride } from '#shared/document/consent-override';
import type { ComposedDocument, RecordPointer } from '#shared/document/document';
import { obstaclesTo } from '#shared/document/obstacles';
import { fail, succeed, type Result } from '#shared/result';

/** Who is named without a recorded consent, because a person gave a reason. */
export type Overridden = Pick<ConsentOverride, 'reason' | 'people'>;

/**
 * A document that may leave. Nobody outside this file can make one, and what it holds is private: a copy, or a
 * look-alike from the other side of a process, holds nothing that can be read.
 */
class ReleasedDocument {
  readonly #document: ComposedDocument;
  readonly #overridden: Overridden | undefined;

  constructor(document: ComposedDocument, overridden: Overridden | undefined) {
    this.#document = document;
    this.#overridden = overridden;
  }

  static read(released: ReleasedDocument): Released {
    const overridden = released.#overridden;
    return { document: released.#document, ...(overridden && { overridden }) };
  }
}
export type Releasable = ReleasedDocument;

/** What is in a document that may leave; `overridden` is what the case books are to keep of it. */
export type Released = { readonly document: ComposedDocument; readonly overridden?: Overridden };

/** Reads a document that may leave. Anything else is a bug and throws. */
export function readReleased(releasable: Releasable): Released {
  return ReleasedDocument.read(releasable);
}

/**
 * The only way to a document that can be packed. Fails with `document/kept-shut` where something keeps it shut that
 * is not overridden, and with `document/no-reason` where an override says too little. A suspected name and the consent
 * of somebody who said no are never overridden. `override` may come from anywhere: it is read here.
 */
export function release(
  document: ComposedDocument,
  caseBooks: readonly CaseBook[],
  override?: unknown,
): Result<Releasable> {
  const obstacles = obstaclesTo(document, caseBooks);
  const read = ConsentOverride.safeParse(override);
  if (override !== undefined && !read.success) return fail({ code: 'document/no-reason' });
  const meant = new Set(read.data?.people.map(keyOf));
  const isOverridden = (people: readonly RecordPointer[]) => people.every((person) => meant.has(keyOf(person)));
  const left = obstacles.filter(({ check, yields }) => !(yields && isOverridden(check.records)));
  if (left.length > 0) return fail({ code: 'document/kept-shut', count: left.length });
  if (read.data === undefined || obstacles.length === 0) return succeed(new ReleasedDocument(document, undefined));
  const named = new Set(obstacles.flatMap(({ check }) => check.records.map(keyOf)));
  const people = read.data.people.filter((person) => named.has(keyOf(person)));
  return succeed(new ReleasedDocument(document, { reason: read.data.reason, people }));
}

const keyOf = ({ bookId, record }: RecordPointer) => JSON.stringify([bookId ?? '', record.kind, record.id]);
