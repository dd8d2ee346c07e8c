import type { Secret, VaultNotice, VaultStatus } from '#shared/contract/vault-api';
import type { CaseBook } from '#shared/records/case-book';
import type { PersonSetAside } from '#shared/records/consent';
import type { ComposedDocument } from '#shared/document/document';
import type { DocumentKind } from '#shared/document/document-kinds';
import type { Registers } from '#shared/records/registers';
import type { Submission } from '#shared/document/submission';
import type { Language } from '#shared/values/texts/text';
import type { Result } from '#shared/result';
import type { Finish } from '../composer/names/look-over';
import type { Releasable } from '../composer/release';
import type { ImportReader } from '../interchange/import-reader';
import type { BookToBuild } from '../vault/build-vault';
import type { OpenDoor, SessionParts } from './session/session-parts';

/** The vault on the disk, closed. */
export type VaultDoor = {
  readonly status: () => Promise<Result<Exclude<VaultStatus, 'unlocked'>>>;
  readonly create: (passphrase: string) => Promise<Result<OpenDoor & { readonly recoveryKey: readonly string[] }>>;
  readonly open: (secret: Secret) => Promise<Result<OpenDoor & { readonly notices: readonly VaultNotice[] }>>;
  readonly suggestPassphrase: () => string;
  /** Whether a secret opens it. Fails as opening does. */
  readonly check: (secret: Secret) => Promise<Result<void>>;
  /** Makes one of books from elsewhere where there is none. */
  readonly build: (secrets: readonly Secret[], books: AsyncIterable<Result<BookToBuild>>) => Promise<Result<void>>;
};

/** What a document is composed of. */
export type Composition = {
  readonly kind: DocumentKind;
  readonly caseBooks: readonly CaseBook[];
  /** Nothing is told of them; what they want of their names still holds where free words name them. */
  readonly setAside: readonly PersonSetAside[];
  readonly registers: Registers;
  readonly submission?: Submission;
  readonly language: Language;
};

/** What the program is put together from. */
export type ProgramParts = SessionParts & {
  readonly vault: VaultDoor;
  readonly compose: (composition: Composition, finish?: Finish) => Result<ComposedDocument>;
  /** Reads the files of imports, beside everything else. */
  readonly importReader: ImportReader;
  readonly pack: (document: Releasable) => Promise<Uint8Array<ArrayBuffer>>;
};
