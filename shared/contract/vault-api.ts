import type { AnyReference, BookId } from '../schema/ids';
import type {
  BinnedRecord,
  Change,
  Changed,
  FormDrafts,
  HistoryEntry,
  Holder,
  HolderState,
  RemovedSubmission,
  RecordVersion,
} from './holder';
import type { BackupApi } from './backup-api';
import type { ExchangeApi } from './exchange-api';
import type { ImportPreview, ImportReport } from './import-preview';
import type { ManuscriptApi } from './manuscript-api';
import type { MissingItem } from './missing';
import type { CaseBook } from '../records/case-book';
import type { ConsentOverride } from '../document/consent-override';
import type { Party } from '../kinds/party';
import type { ComposedDocument } from '../document/document';
import type { DocumentKind } from '../document/document-kinds';
import type { PartialDate } from '../values/dates/partial-date';
import type { Submission } from '../document/submission';
import type { Language } from '../values/texts/text';
import type { Secret, SecretsApi } from './secrets-api';
import type { TeamApi } from './team-api';
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

/** What is known of a case when its book is begun. */
export type NewCaseBookInput = {
  readonly title: string;
  readonly subjectKind: Party['kind'];
  /** Fields of the subject; its name is the title where none is given. */
  readonly subject?: Partial<Omit<Party, 'id' | 'kind'>>;
  readonly jurisdiction?: CaseBook['jurisdiction'];
  readonly timeZone?: CaseBook['timeZone'];
};

/** A case book that was just made, and its subject. */
export type NewCaseBook = { readonly id: BookId; readonly subject: string };

/** A party of some case book, to be known again in another. */
export type KnownParty = { readonly bookId: BookId; readonly bookTitle: string; readonly party: Party };

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
export interface VaultApi extends BackupApi, ExchangeApi, ManuscriptApi, SecretsApi, TeamApi {
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
  /** Makes a case book with its subject, and with the own counsel of the registers as defence counsel. */
  createCaseBook(input: NewCaseBookInput): Promise<Result<NewCaseBook>>;
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

  open(holder: Holder): Promise<Result<HolderState>>;
  /** Applies all changes or none; resolves when they are safe on the disk. */
  change(holder: Holder, changes: readonly Change[]): Promise<Result<Changed>>;
  /** Takes back the last change that still stands, as a new change. */
  undo(holder: Holder): Promise<Result<Changed>>;
  /** Makes the last change that was taken back again. */
  redo(holder: Holder): Promise<Result<Changed>>;
  history(holder: Holder): Promise<Result<readonly HistoryEntry[]>>;
  recordHistory(holder: Holder, record: AnyReference): Promise<Result<readonly RecordVersion[]>>;
  /** The records that are gone, the latest first. Bringing one back is a change: `put`. */
  bin(holder: Holder): Promise<Result<readonly BinnedRecord[]>>;
  /**
   * Leaves one change in the place of the whole history, that says what the holder says today, under a new key; safety
   * copies that hold it as it was are removed. What is half typed stays. There is nothing to undo afterwards.
   */
  purgeHistory(holder: Holder): Promise<Result<void>>;
  /**
   * Leaves no earlier value of a record in the history, under a new key, and removes the safety copies as `purgeHistory`
   * does. That it was changed, when and by whom, stays.
   */
  purgeRecord(holder: Holder, record: AnyReference): Promise<Result<void>>;
  /** The same of every record that is gone: the bin is empty then, and nothing in it comes back. */
  emptyBin(holder: Holder): Promise<Result<void>>;
  drafts(holder: Holder): Promise<Result<FormDrafts>>;
  /** Takes the place of the earlier drafts; resolves when they are safe on the disk. */
  keepDrafts(holder: Holder, drafts: FormDrafts): Promise<Result<void>>;
  /** What the documents of a case still lack, what matters most first. */
  missing(id: BookId): Promise<Result<readonly MissingItem[]>>;
  /** The parties of all case books. */
  parties(): Promise<Result<readonly KnownParty[]>>;
  /**
   * The words of all names that these case books and the registers record, in each form that a text may hold: what
   * `SpellingApi.know` is told. For the memory of the page alone.
   */
  wordsOfNames(caseBooks: readonly BookId[]): Promise<Result<readonly string[]>>;

  /** They are changed as a list of the registers: `change('registers', …)`. */
  submissions(): Promise<Result<readonly StoredSubmission[]>>;
  /** The submissions that are gone, the latest first. */
  removedSubmissions(): Promise<Result<readonly RemovedSubmission[]>>;

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
