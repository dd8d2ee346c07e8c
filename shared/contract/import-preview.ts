import type { Issue } from '../failure';
import type { BookId } from '../schema/ids';
import type { RegisterName } from '../records/registers';

/**
 * A case book of an import. `alreadyThere`: a book that came with the same id is here in another state; this becomes
 * a second one. `unchanged`: the very same book is here; nothing is added for it.
 */
export type ImportedBook = {
  readonly title: string;
  readonly records: number;
  readonly alreadyThere: boolean;
  readonly unchanged?: true;
};

/** What an import would add, for the person to look at before anything is written. */
export type ImportPreview = {
  /** Given back to `confirmImport`; good until the next preview or lock. */
  readonly token: string;
  readonly caseBooks: readonly ImportedBook[];
  readonly registers: Readonly<Record<RegisterName, { readonly added: number; readonly reused: number }>>;
  readonly submission?: { readonly title: string };
  /** Things that will be imported and deserve a look. */
  readonly remarks: readonly Issue[];
};

export type ImportReport = { readonly caseBooks: readonly BookId[]; readonly records: number };
