import { collectionNames } from '#shared/records/case-book';
import type { Result } from '#shared/result';
import type { Turn } from '#shared/turn';
import type { BookStore } from '../ports/book-store';
import type { Clock } from '../ports/clock';
import type { Ids } from '../ports/ids';
import { afterTime, type Later } from '../ports/later';
import { writeCard } from './card';
import { cardFor, CaseBooks } from './case-books';
import { DocumentCopies } from './document-copies';
import { Forgetting } from './forgetting';
import { Documents, type Draft } from './stored/documents';
import { Holders } from './holders';
import { SharedRegisters } from './shared-registers';

/** Everything that an open vault holds. */
export type Library = {
  readonly caseBooks: CaseBooks;
  readonly shared: SharedRegisters;
  readonly holders: Holders;
  /** Taking out of their history what case books and registers said earlier. */
  readonly forgetting: Forgetting;
  /** Documents on their way out of the vault and into it. */
  readonly copies: DocumentCopies;
  /** What all of these are kept in, for other books with a history. */
  readonly documents: Documents;
  /** Writes drafts of case books and registers together: all or none. */
  readonly write: (drafts: readonly Draft[]) => Promise<Result<void>>;
  /** To be called when its vault is left: nothing is written any more, and nothing more is known of it. */
  readonly close: () => void;
};

export type LibraryParts = {
  readonly store: BookStore;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The turns of everything that is changed in the vault. */
  readonly turns: Turn;
  /** Absent for the clock of the machine. */
  readonly later?: Later;
  /** Told of a bug that was caught where nobody waits for an answer. */
  readonly onBug?: (error: unknown) => void;
};

/** Opens the library of a vault. Automerge must be ready. */
export function openLibrary(parts: LibraryParts): Library {
  const documents = new Documents({
    later: afterTime,
    ...parts,
    card: (state) => {
      const card = isCaseBook(Object.keys(state.plain.lists)) ? cardFor(state) : undefined;
      return card && writeCard(card);
    },
  });
  const shared = new SharedRegisters({ ...parts, documents });
  return {
    caseBooks: new CaseBooks({ ...parts, documents }),
    shared,
    holders: new Holders({ ...parts, documents }, shared),
    forgetting: new Forgetting({ ...parts, documents }, shared),
    copies: new DocumentCopies({ ...parts, documents }),
    documents,
    write: (drafts) => documents.write(drafts),
    close: () => {
      documents.close();
    },
  };
}

function isCaseBook(lists: readonly string[]): boolean {
  return lists.includes(collectionNames[0] ?? '');
}
