import type { ImportPreview, ImportReport } from '#shared/contract/import-preview';
import { collectionNames, type CaseBook } from '#shared/records/case-book';
import type { BookId } from '#shared/schema/ids';
import { perRegister, type RegisterName } from '#shared/records/registers';
import { fail, succeed, type Result } from '#shared/result';
import type { Library } from '../../book/library';
import type { Shared } from '../../book/shared-registers';
import type { Interchange } from '../../interchange/interchange';
import {
  newSubmissions,
  planImport,
  submissionTitle,
  type ImportPlan,
  type PlannedBook,
} from '../../interchange/plan-import';
import type { Ids } from '../../ports/ids';
import { presentIn } from './present';

/** Takes files that were read into an open library: first a look at what would happen, then all of it or nothing. */
export class ImportFiles {
  readonly #library: Library;
  readonly #ids: Ids;
  #waiting: { readonly token: string; readonly interchange: Interchange } | undefined;

  constructor(library: Library, ids: Ids) {
    this.#library = library;
    this.#ids = ids;
  }

  async preview(interchange: Interchange): Promise<Result<ImportPreview>> {
    this.#waiting = undefined;
    const planned = await this.#plan(interchange);
    if (!planned.ok) return planned;
    const token = this.#ids.nextId();
    this.#waiting = { token, interchange };
    return succeed(previewOf(token, planned.value.plan));
  }

  /** `before` runs when the file is known to fit, and before anything is written; where it fails, nothing is. */
  async confirm(token: string, before: () => Promise<Result<void>>): Promise<Result<ImportReport>> {
    const waiting = this.#waiting;
    if (waiting?.token !== token) return fail({ code: 'interchange/preview-expired' });
    const planned = await this.#plan(waiting.interchange);
    if (!planned.ok) return planned;
    const ready = await before();
    if (!ready.ok) return ready;
    const { plan, shared } = planned.value;
    const added = plan.books.filter(({ fate }) => fate !== 'same');
    const drafts = await this.#library.caseBooks.draftNew(
      added.map(({ book }) => ({ book, kind: 'imported' })),
      shared.registers,
    );
    if (!drafts.ok) return drafts;
    const ids = drafts.value.map(({ bookId }) => bookId);
    const submissions = newSubmissions(plan, newIds(plan.books, ids), shared.submissions, () => this.#ids.nextId());
    const additions = await this.#library.shared.draftAdditions({
      registers: plan.merge.added,
      submissions,
      met: plan.merge.met,
      isSample: isSample(waiting.interchange),
    });
    if (!additions.ok) return additions;
    const written = await this.#library.write([...drafts.value, ...additions.value]);
    if (!written.ok) return written;
    this.#waiting = undefined;
    return succeed({ caseBooks: ids, records: added.reduce((sum, { book }) => sum + countRecords(book), 0) });
  }

  async #plan(interchange: Interchange): Promise<Result<{ readonly plan: ImportPlan; readonly shared: Shared }>> {
    const found = await presentIn(this.#library, new Set(interchange.caseBooks.map(({ id }) => id)));
    if (!found.ok) return found;
    const { present, shared } = found.value;
    return succeed({ plan: planImport(interchange, present), shared });
  }
}

/** A file that brings nothing but case books to try the program with. */
function isSample({ caseBooks }: Interchange): boolean {
  return caseBooks.length > 0 && caseBooks.every(({ sample }) => sample);
}

function newIds(books: readonly PlannedBook[], ids: readonly BookId[]): ReadonlyMap<string, BookId> {
  const free = [...ids];
  return new Map(
    books.flatMap(({ book, fate, same }) => {
      const id = fate === 'same' ? same : free.shift();
      return id === undefined ? [] : [[book.id, id] as const];
    }),
  );
}

function previewOf(token: string, { books, merge, submissions, remarks }: ImportPlan): ImportPreview {
  const [submission] = submissions;
  const counts = (name: RegisterName) => ({ added: Object.keys(merge.added[name]).length, reused: merge.reused[name] });
  return {
    token,
    caseBooks: books.map(({ book, fate }) => ({
      title: book.title,
      records: countRecords(book),
      alreadyThere: fate === 'copy',
      ...(fate === 'same' ? { unchanged: true } : {}),
    })),
    registers: perRegister(counts),
    ...(submission ? { submission: { title: submissionTitle(submission) } } : {}),
    remarks,
  };
}

function countRecords(book: CaseBook): number {
  return collectionNames.reduce((sum, name) => sum + Object.keys(book[name]).length, 0);
}
