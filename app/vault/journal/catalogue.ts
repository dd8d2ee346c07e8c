import type { EntryKind } from '../../ports/book-store';
import type { VaultFileName } from '../../ports/vault-files';
import type { RecordId } from '../../ports/working-set';
import type { Place, RecordKind } from '../crypto/place';

/** Where the bytes of a record lie in the journal. No bytes: the record was lost when the snapshot was made. */
export type Location = { readonly file: VaultFileName; readonly from: number; readonly length: number };

/** A record of which the place is known. */
export type Known = Place & { readonly id: RecordId; readonly location?: Location };

/** Which records count, book by book: what was written and not replaced since. Holds places, no bodies. */
export class Catalogue {
  readonly #books = new Map<number, Known[]>();

  /** Takes a record in, after all that were written before it. Answers with the records that it replaces. */
  add(record: Known): readonly Known[] {
    const replacedKinds = replacedBy(record.kind);
    const before = this.#books.get(record.book) ?? [];
    const replaced = before.filter((other) => replacedKinds.includes(other.kind));
    const kept = replaced.length === 0 ? before : before.filter((other) => !replacedKinds.includes(other.kind));
    if (record.kind !== 'draft-end') kept.push(record);
    this.#books.set(record.book, kept);
    return record.kind === 'draft-end' ? [...replaced, record] : replaced;
  }

  /** The records of a book of these kinds, in the order of writing. */
  ofBook(book: number, kinds: readonly EntryKind[]): readonly Known[] {
    const records = this.#books.get(book) ?? [];
    return records.filter((record) => record.kind !== 'draft-end' && kinds.includes(record.kind));
  }

  /** Every record that counts. */
  all(): readonly Known[] {
    return [...this.#books.values()].flat();
  }

  /** Forgets a book that was erased; answers with its records. */
  dropBook(book: number): readonly Known[] {
    const records = this.#books.get(book) ?? [];
    this.#books.delete(book);
    return records;
  }

  /** Notes where a record lies now. Nothing happens when it no longer counts. */
  relocate(record: Known, location: Location): void {
    const records = this.#books.get(record.book) ?? [];
    const index = records.findIndex((other) => other.id === record.id);
    if (index >= 0) records[index] = { ...record, location };
  }
}

function replacedBy(kind: RecordKind): readonly RecordKind[] {
  switch (kind) {
    case 'change':
      return ['view', 'card'];
    case 'snapshot':
      return ['change', 'snapshot', 'view', 'card'];
    case 'view':
    case 'card':
      return [kind];
    case 'draft':
    case 'draft-end':
      return ['draft'];
  }
}
