import type { AnyReference, BookId } from '../schema/ids';
import type { BackupApi } from './backup-api';
import type { ImportPreview, ImportReport } from './import-preview';
import type { MissingItem } from './missing';
import type { CaseBook, CaseBookField, CollectionName } from '../records/case-book';
import type { ConsentOverride } from '../document/consent-override';
import type { Audience, Party } from '../kinds/party';
import type { ComposedDocument, DocumentKind } from '../document/document';
import type { PartialDate } from '../values/dates/partial-date';
import type { RegisterName, Registers } from '../records/registers';
import type { Submission } from '../document/submission';
import type { Language } from '../values/texts/text';
import type { Secret, SecretsApi } from './secrets-api';
import type { Result } from '../result';

export type { Secret } from './secrets-api';

/** `none`: nothing of a vault is on this disk. `damaged`: files are there, neither copy of the header can be read. */
export type VaultStatus = 'none' | 'locked' | 'unlocked' | 'damaged';

/** Something that was mended while the vault was opened. Nothing was lost unless `lost` says how much. */
export type VaultNotice = {
  readonly code:
    | 'header-copy-repaired'
    | 'keyring-copy-repaired'
    | 'journal-tail-cut'
    | 'working-set-rebuilt'
    | 'journal-rebuilt'
    | 'records-recovered'
    | 'working-set-unreadable'
    | 'keyring-older'
    | 'beginning-lost'
    | 'books-lost'
    | 'records-lost'
    | 'nothing-lost'
    | 'not-proved'
    | 'going-back-finished'
    | 'going-back-unfinished'
    | 'going-back-broken';
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
  /** The next day, from today on, on which a hearing is held. */
  readonly nextHearing?: PartialDate;
  /** What the team itself calls the case. */
  readonly reference?: string;
  /** Came with the program, to try it with. */
  readonly isSample: boolean;
  /** Came from a file or a backup beside another state of the same case book, which is here too. */
  readonly isAnotherCopy: boolean;
  readonly records: number;
  /** Instant of the last change, ISO 8601 in UTC. */
  readonly changedAt: string;
};

/**
 * The smallest changes that a form makes. `value: undefined` clears a field. `put` sets a record as a whole, with its
 * `id`, whether it is there or not: a record that comes back from the bin, or as it was at an earlier time.
 */
export type Change =
  | { readonly op: 'set-book'; readonly field: CaseBookField; readonly value: unknown }
  | { readonly op: 'add'; readonly collection: CollectionName; readonly record: Readonly<Record<string, unknown>> }
  | { readonly op: 'put'; readonly collection: CollectionName; readonly record: Readonly<Record<string, unknown>> }
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
  | { readonly op: 'put'; readonly register: RegisterName; readonly record: Readonly<Record<string, unknown>> }
  | {
      readonly op: 'set';
      readonly register: RegisterName;
      readonly id: string;
      readonly field: string;
      readonly value: unknown;
    }
  | { readonly op: 'remove'; readonly register: RegisterName; readonly id: string };

/** What every state tells beside its content. */
type Saved = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Instant of the last durable save, ISO 8601 in UTC; empty where nothing was saved yet. */
  readonly savedAt: string;
  /** After undo and redo: the records that they changed. */
  readonly touched?: readonly AnyReference[];
};

export type CaseBookState = Saved & {
  readonly book: CaseBook;
  /** So many entries of its history have no whole copy left; set until the book is changed, which writes it whole. */
  readonly lost?: number;
};
export type RegistersState = Saved & { readonly registers: Registers };

/** What is known of a case when its book is begun. */
export type NewCaseBookInput = {
  readonly title: string;
  readonly subjectKind: Party['kind'];
  /** Fields of the subject; its name is the title where none is given. */
  readonly subject?: Partial<Omit<Party, 'id' | 'kind'>>;
  readonly jurisdiction?: CaseBook['jurisdiction'];
  readonly timeZone?: CaseBook['timeZone'];
};

/** What has a history of its own: a case book, or the registers that all of them share. */
export type Holder = BookId | 'registers';

/**
 * What is typed and cannot be stored yet, by its place in the forms: a date that nobody can read so far, a record
 * that lacks what it must have. Plain JSON values; sealed like everything else.
 */
export type FormDrafts = Readonly<Record<string, unknown>>;

/** One field of a record, before and after a change; `undefined` where it was empty. */
export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

/**
 * A record as it was after a change, newest first. Changes of the same fields by the same person within a few minutes
 * are one version: nobody wants to read every pause in typing.
 */
export type RecordVersion = {
  readonly hash: string;
  /** Instant of the change, ISO 8601 in UTC. */
  readonly at: string;
  /** As in `HistoryEntry`. */
  readonly by: string;
  readonly kind: HistoryEntry['kind'];
  readonly changes: readonly FieldChange[];
  /** The whole record then; absent after it was deleted. */
  readonly record?: Readonly<Record<string, unknown>>;
};

/** A record that was there once and is gone, with its last content. It can come back by `put`. */
export type BinnedRecord = {
  readonly to: AnyReference;
  /** Its collection, or its register. */
  readonly list: CollectionName | RegisterName;
  readonly record: Readonly<Record<string, unknown>>;
  readonly deletedAt: string;
  readonly by: string;
};

/** A party of some case book, to be known again in another. */
export type KnownParty = { readonly bookId: BookId; readonly bookTitle: string; readonly party: Party };

/** One change in the history of a book, newest first. */
export type HistoryEntry = {
  readonly hash: string;
  readonly at: string;
  /** The own counsel or organisation of the registers at that time; empty where they named none. */
  readonly by: string;
  readonly kind: 'created' | 'changed' | 'imported' | 'undone' | 'redone' | 'recovered' | 'released';
  readonly changed: readonly AnyReference[];
  readonly released?: ReleasedDocument;
};

/** A document that left although the consent of these parties was not recorded, because a person gave a reason. */
export type ReleasedDocument = {
  readonly document: DocumentKind;
  readonly readers: Audience;
  readonly people: readonly string[];
  readonly reason: string;
};

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
export interface VaultApi extends BackupApi, SecretsApi {
  status(): Promise<Result<VaultStatus>>;
  /** Six words from a list of 7,776, drawn without bias: 77 bits. */
  suggestPassphrase(): Promise<Result<string>>;
  /**
   * Makes the vault and opens it. The recovery key is 24 words; it is shown once and kept nowhere.
   * Backups are not shut for it before it was proved with `proveRecoveryKey`.
   */
  createVault(passphrase: string): Promise<Result<{ readonly recoveryKey: readonly string[] }>>;
  unlock(secret: Secret): Promise<Result<{ readonly notices: readonly VaultNotice[] }>>;

  listCaseBooks(): Promise<Result<readonly CaseBookCard[]>>;
  openCaseBook(id: BookId): Promise<Result<CaseBookState>>;
  /** Makes a case book with its subject, and with the own counsel of the registers as defence counsel. */
  createCaseBook(input: NewCaseBookInput): Promise<Result<CaseBookState>>;
  /** Applies all changes or none; resolves when they are safe on the disk. */
  changeCaseBook(id: BookId, changes: readonly Change[]): Promise<Result<CaseBookState>>;
  undo(id: BookId): Promise<Result<CaseBookState>>;
  redo(id: BookId): Promise<Result<CaseBookState>>;
  /**
   * Destroys the keys of case books and writes the journal anew without them. Copies elsewhere, and what the disk keeps
   * out of reach, stay: see `docs/vault-format.md`.
   */
  eraseCaseBooks(ids: readonly BookId[]): Promise<Result<void>>;
  /**
   * Erases the sample case books, the submissions about nothing else, and the register entries that came with them and
   * that nothing else uses.
   */
  eraseSample(): Promise<Result<void>>;

  history(holder: Holder): Promise<Result<readonly HistoryEntry[]>>;
  recordHistory(holder: Holder, record: AnyReference): Promise<Result<readonly RecordVersion[]>>;
  /** The records that are gone, the latest first. Bringing one back is a change: `put`. */
  bin(holder: Holder): Promise<Result<readonly BinnedRecord[]>>;
  drafts(holder: Holder): Promise<Result<FormDrafts>>;
  /** Takes the place of the earlier drafts; resolves when they are safe on the disk. */
  keepDrafts(holder: Holder, drafts: FormDrafts): Promise<Result<void>>;
  /** What the documents of a case still lack, what matters most first. */
  missing(id: BookId): Promise<Result<readonly MissingItem[]>>;
  /** The parties of all case books. */
  parties(): Promise<Result<readonly KnownParty[]>>;

  registers(): Promise<Result<RegistersState>>;
  changeRegisters(changes: readonly RegisterChange[]): Promise<Result<RegistersState>>;
  undoRegisters(): Promise<Result<RegistersState>>;
  redoRegisters(): Promise<Result<RegistersState>>;
  submissions(): Promise<Result<readonly StoredSubmission[]>>;

  /** Reads an interchange file without writing anything. */
  previewImport(file: Uint8Array<ArrayBuffer>): Promise<Result<ImportPreview>>;
  /** The file that is being read is not wanted any more; its preview answers `interchange/cancelled`. */
  cancelImport(): Promise<Result<void>>;
  confirmImport(token: string): Promise<Result<ImportReport>>;
  /** The case books (all of them without ids) with the register entries they use, as an interchange file in UTF-8. */
  exportCaseBooks(ids?: readonly BookId[]): Promise<Result<Uint8Array<ArrayBuffer>>>;

  composeDocument(request: DocumentRequest): Promise<Result<ComposedDocument>>;
  /**
   * The same document as a Word file. The same records give the same bytes. It is composed and looked at anew: what
   * keeps it shut fails with `document/kept-shut`. With an override the case books keep who was named, and why.
   */
  packDocument(request: DocumentRequest, override?: ConsentOverride): Promise<Result<Uint8Array<ArrayBuffer>>>;
}
