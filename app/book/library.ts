import { collectionNames } from '#shared/records/case-book';
import type { Result } from '#shared/result';
import type { BookStore } from '../ports/book-store';
import type { Clock } from '../ports/clock';
import type { Ids } from '../ports/ids';
import { writeCard } from './card';
import { cardFor, CaseBooks } from './case-books';
import { DocumentCopies } from './document-copies';
import { Documents, type Draft } from './stored/documents';
import { Holders } from './holders';
import { SharedRegisters } from './shared-registers';

/** Everything that an open vault holds. */
export type Library = {
  readonly caseBooks: CaseBooks;
  readonly shared: SharedRegisters;
  readonly holders: Holders;
  /** Documents on their way out of the vault and into it. */
  readonly copies: DocumentCopies;
  /** Writes drafts of case books and registers together: all or none. */
  readonly write: (drafts: readonly Draft[]) => Promise<Result<void>>;
};

export type LibraryParts = { readonly store: BookStore; readonly clock: Clock; readonly ids: Ids };

/** Opens the library of a vault. Automerge must be ready. */
export function openLibrary(parts: LibraryParts): Library {
  const documents = new Documents({
    ...parts,
    card: (state) => (isCaseBook(Object.keys(state.plain.lists)) ? writeCard(cardFor(state)) : undefined),
  });
  const shared = new SharedRegisters({ ...parts, documents });
  return {
    caseBooks: new CaseBooks({ ...parts, documents }),
    shared,
    holders: new Holders({ ...parts, documents }, shared),
    copies: new DocumentCopies({ ...parts, documents }),
    write: (drafts) => documents.write(drafts),
  };
}

function isCaseBook(lists: readonly string[]): boolean {
  return lists.includes(collectionNames[0] ?? '');
}
