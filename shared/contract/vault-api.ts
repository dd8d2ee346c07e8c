import type { AnyReference, BookId } from '../model/ids';
import type { CaseBook, CaseBookField, CollectionName } from '../model/case-book';
import type { ComposedDocument, DocumentKind } from '../model/document';
import type { PartialDate } from '../model/partial-date';
import type { RegisterName, Registers } from '../model/registers';
import type { Submission } from '../model/submission';
import type { Language } from '../model/text';
import type { Issue } from '../failure';
import type { Result } from '../result';

/** `none`: nothing of a vault is on this disk. `damaged`: files are there, neither copy of the header can be read. */
export type VaultStatus = 'none' | 'locked' | 'unlocked' | 'damaged';

export type Secret = {
  readonly kind: 'passphrase' | 'recovery-key';
  readonly text: string;
};

/** Something that was mended while the vault was opened. Nothing was lost unless `lost` says how much. */
export type VaultNotice = {
  readonly code:
    | 'header-copy-repaired'
    | 'keyring-copy-repaired'
    | 'journal-tail-cut'
    | 'working-set-rebuilt'
    | 'journal-rebuilt'
    | 'records-recovered'
    | 'records-lost';
  readonly count?: number;
};

/** The few lines that a list shows of a case book. */
export type CaseBookCard = {
  readonly id: BookId;
  readonly title: string;
  readonly state: CaseBook['state'];
  readonly subjectName?: string;
  /** Names in other spellings and scripts, for the search above the list. */
  readonly variants: readonly string[];
  readonly inCustody: boolean;
  readonly nextDate?: PartialDate;
  readonly records: number;
  /** Instant of the last change, ISO 8601 in UTC. */
  readonly changedAt: string;
};

/** The smallest changes that a form makes. `value: undefined` clears a field. */
export type Change =
  | { readonly op: 'set-book'; readonly field: CaseBookField; readonly value: unknown }
  | { readonly op: 'add'; readonly collection: CollectionName; readonly record: Readonly<Record<string, unknown>> }
  | {
      readonly op: 'set';
      readonly collection: CollectionName;
      readonly id: string;
      readonly field: string;
      readonly value: unknown;
    }
  | { readonly op: 'remove'; readonly collection: CollectionName; readonly id: string };

export type RegisterChange =
  | { readonly op: 'add'; readonly register: RegisterName; readonly record: Readonly<Record<string, unknown>> }
  | {
      readonly op: 'set';
      readonly register: RegisterName;
      readonly id: string;
      readonly field: string;
      readonly value: unknown;
    }
  | { readonly op: 'remove'; readonly register: RegisterName; readonly id: string };

export type CaseBookState = {
  readonly book: CaseBook;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Instant of the last durable save of this book, ISO 8601 in UTC. */
  readonly savedAt: string;
};

/** One change in the history of a book, newest first. */
export type HistoryEntry = {
  readonly hash: string;
  readonly at: string;
  readonly by: string;
  readonly kind: 'created' | 'changed' | 'imported' | 'undone' | 'redone';
  readonly changed: readonly AnyReference[];
};

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

export type StoredSubmission = { readonly id: string; readonly submission: Submission };

export type DocumentRequest = {
  readonly kind: DocumentKind;
  /** One book for a brief; the books to tell of for paragraphs; the submission's own where it is left out. */
  readonly caseBooks?: readonly BookId[];
  readonly submissionId?: string;
  readonly language: Language;
};

/**
 * What the page asks of the program that runs in the vault worker. Every method but the first four answers
 * `vault/locked` until the vault is open. Locking is not here: it ends the process that this runs in.
 */
export interface VaultApi {
  status(): Promise<Result<VaultStatus>>;
  /** Six words from a list of 7,776, drawn without bias: 77 bits. */
  suggestPassphrase(): Promise<Result<string>>;
  /** Makes the vault and opens it. The recovery key is 24 words; it is shown once and kept nowhere. */
  createVault(passphrase: string): Promise<Result<{ readonly recoveryKey: readonly string[] }>>;
  unlock(secret: Secret): Promise<Result<{ readonly notices: readonly VaultNotice[] }>>;

  listCaseBooks(): Promise<Result<readonly CaseBookCard[]>>;
  openCaseBook(id: BookId): Promise<Result<CaseBookState>>;
  createCaseBook(input: {
    readonly title: string;
    readonly subjectKind: CaseBook['parties'][string]['kind'];
  }): Promise<Result<CaseBookState>>;
  /** Applies all changes or none; resolves when they are safe on the disk. */
  changeCaseBook(id: BookId, changes: readonly Change[]): Promise<Result<CaseBookState>>;
  undo(id: BookId): Promise<Result<CaseBookState>>;
  redo(id: BookId): Promise<Result<CaseBookState>>;
  history(id: BookId): Promise<Result<readonly HistoryEntry[]>>;

  registers(): Promise<Result<Registers>>;
  changeRegisters(changes: readonly RegisterChange[]): Promise<Result<Registers>>;
  submissions(): Promise<Result<readonly StoredSubmission[]>>;

  /** Reads an interchange file without writing anything. */
  previewImport(file: Uint8Array<ArrayBuffer>): Promise<Result<ImportPreview>>;
  confirmImport(token: string): Promise<Result<ImportReport>>;
  /** The case books (all of them without ids) with the register entries they use, as an interchange file in UTF-8. */
  exportCaseBooks(ids?: readonly BookId[]): Promise<Result<Uint8Array<ArrayBuffer>>>;

  composeDocument(request: DocumentRequest): Promise<Result<ComposedDocument>>;
  /** The same document as a Word file. The same records give the same bytes. */
  packDocument(request: DocumentRequest): Promise<Result<Uint8Array<ArrayBuffer>>>;
}
