/**
 * Every expected failure of the program. A code says what happened; the other fields name the place.
 * Fields never hold a name or a text of a case book except where the person at the screen has just given it
 * (an imported file). The window turns codes into sentences: see `i18n/locales`, under `failure`.
 */
export type Failure =
  // The vault on the disk
  | { readonly code: 'vault/wrong-passphrase' }
  | { readonly code: 'vault/wrong-recovery-key' }
  | { readonly code: 'vault/weak-passphrase' }
  | { readonly code: 'vault/same-passphrase' }
  | { readonly code: 'vault/already-exists' }
  | { readonly code: 'vault/not-found' }
  | { readonly code: 'vault/locked' }
  | { readonly code: 'vault/header-damaged' }
  | { readonly code: 'vault/keyring-unreadable' }
  | { readonly code: 'vault/newer-format'; readonly format: number }
  | { readonly code: 'vault/unsafe-parameters' }
  | { readonly code: 'vault/unfinished' }
  | { readonly code: 'vault/not-the-same' }
  | { readonly code: 'vault/share-damaged' }
  | { readonly code: 'vault/same-share' }
  | { readonly code: 'vault/shares-of-two-sets' }
  | { readonly code: 'vault/working-set-unreadable' }
  | { readonly code: 'vault/record-damaged'; readonly count: number }
  // Writing
  | { readonly code: 'storage/disk-full' }
  | { readonly code: 'storage/no-answer' }
  | { readonly code: 'storage/not-written'; readonly reason: string }
  | { readonly code: 'storage/not-read'; readonly reason: string }
  // Backups and the places they are kept in
  | { readonly code: 'backup/no-place' }
  | { readonly code: 'backup/place-away' }
  | { readonly code: 'backup/place-within' }
  | { readonly code: 'backup/no-room' }
  | { readonly code: 'backup/no-room-for-copy' }
  | { readonly code: 'travel/not-proved' }
  // Spelling
  | { readonly code: 'spelling/not-available' }
  // Case books
  | { readonly code: 'case-book/not-found' }
  | { readonly code: 'case-book/invalid-change'; readonly issues: readonly Issue[] }
  | { readonly code: 'case-book/nothing-to-undo' }
  | { readonly code: 'case-book/nothing-to-redo' }
  // Manuscripts
  | { readonly code: 'manuscript/not-found' }
  | { readonly code: 'manuscript/invalid-change'; readonly issues: readonly Issue[] }
  | { readonly code: 'manuscript/unread'; readonly count: number }
  | { readonly code: 'manuscript/case-books-gone' }
  // Files that come in
  | { readonly code: 'interchange/too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'interchange/not-text' }
  | { readonly code: 'interchange/not-json'; readonly line: number; readonly column: number }
  | { readonly code: 'interchange/not-interchange' }
  | { readonly code: 'interchange/newer-version'; readonly version: number }
  | { readonly code: 'interchange/invalid'; readonly issues: readonly Issue[]; readonly more: number }
  | { readonly code: 'interchange/preview-expired' }
  | { readonly code: 'interchange/too-slow'; readonly seconds: number }
  | { readonly code: 'interchange/not-readable' }
  | { readonly code: 'interchange/cancelled' }
  // Backups and safety copies
  | { readonly code: 'backup/not-proved' }
  | { readonly code: 'backup/stopped' }
  | { readonly code: 'backup/preview-expired' }
  | { readonly code: 'backup/copy-not-found' }
  | { readonly code: 'backup/going-back-unfinished' }
  | { readonly code: 'backup/going-back-broken' }
  // Packets between vaults
  | { readonly code: 'exchange/not-a-packet' }
  | { readonly code: 'exchange/wrong-key' }
  | { readonly code: 'exchange/damaged' }
  | { readonly code: 'exchange/not-signed' }
  | { readonly code: 'exchange/newer-format'; readonly format: number }
  | { readonly code: 'exchange/too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'exchange/preview-expired' }
  | { readonly code: 'exchange/not-a-code' }
  | { readonly code: 'exchange/own-code' }
  | { readonly code: 'exchange/conflict-gone' }
  | { readonly code: 'exchange/nothing-to-undo' }
  | { readonly code: 'exchange/no-invitation' }
  | { readonly code: 'exchange/no-team' }
  // The folders of teams
  | { readonly code: 'exchange/no-folder' }
  | { readonly code: 'exchange/folder-away' }
  | { readonly code: 'exchange/folder-within' }
  // Documents
  | { readonly code: 'document/nothing-to-say' }
  | { readonly code: 'document/no-submission' }
  | { readonly code: 'document/language-unavailable'; readonly language: string }
  | { readonly code: 'document/kept-shut'; readonly count: number }
  | { readonly code: 'document/no-reason' }
  // Backups
  | { readonly code: 'backup/not-a-backup' }
  | { readonly code: 'backup/wrong-key' }
  | { readonly code: 'backup/damaged' }
  | { readonly code: 'backup/newer-format'; readonly format: number }
  | { readonly code: 'backup/too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'backup/unpacks-too-large'; readonly limit: number }
  | { readonly code: 'backup/not-a-recipient' }
  | { readonly code: 'backup/no-lock' }
  // The border between processes
  | { readonly code: 'contract/bad-input' }
  | { readonly code: 'contract/untrusted-sender' }
  | { readonly code: 'internal' };

export type FailureCode = Failure['code'];

export type FailureOf<Code extends FailureCode> = Extract<Failure, { code: Code }>;

/** One thing that is wrong in a record or a file, and where: `caseBooks[2].charges[0].brought`. */
export type Issue = {
  readonly path: string;
  readonly problem: IssueProblem;
  /** The offending text as it was given, shortened; only of files and forms that the user has just given. */
  readonly given?: string;
  /** What would have been accepted, in the words of the format: a list of choices, a kind of value. */
  readonly expected?: string;
};

export type IssueProblem =
  | 'missing'
  | 'wrong-type'
  | 'unknown-choice'
  | 'unknown-field'
  | 'unreadable-date'
  | 'unknown-reference'
  | 'ambiguous-reference'
  | 'duplicate-id'
  | 'out-of-range'
  | 'too-long'
  | 'end-before-start';
