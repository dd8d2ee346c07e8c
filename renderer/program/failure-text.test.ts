import { describe, expect, it } from 'vitest';
import type { FailureCode, FailureOf } from '#shared/failure';
import { createTranslator } from '#shared/i18n/translator';
import { failureText } from './failure-text';

const translator = createTranslator('en');

/** What systems and databases give as reasons; none of it is for a person. */
const reasons = [
  ...['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EIO', 'EBUSY', 'EMFILE', 'ENAMETOOLONG', 'ELOOP'],
  ...['ENODEV', 'ENXIO', 'ENOTCONN', 'ESTALE', 'EEXIST', 'EFBIG'],
  ...['BulkError', 'AbortError', 'UnknownError', 'DatabaseClosedError', 'InvalidStateError', 'TimeoutError'],
  ...['reopen-needed', 'ended', 'unknown'],
];

/** Each failure that there is, in every form that it has; one that is missing does not compile. */
const failures: { readonly [Code in FailureCode]: readonly FailureOf<Code>[] } = {
  'vault/wrong-passphrase': [{ code: 'vault/wrong-passphrase' }],
  'vault/wrong-recovery-key': [{ code: 'vault/wrong-recovery-key' }],
  'vault/weak-passphrase': [{ code: 'vault/weak-passphrase' }],
  'vault/same-passphrase': [{ code: 'vault/same-passphrase' }],
  'vault/already-exists': [{ code: 'vault/already-exists' }],
  'vault/not-found': [{ code: 'vault/not-found' }],
  'vault/locked': [{ code: 'vault/locked' }],
  'vault/header-damaged': [{ code: 'vault/header-damaged' }],
  'vault/keyring-unreadable': [{ code: 'vault/keyring-unreadable' }],
  'vault/newer-format': [{ code: 'vault/newer-format', format: 2 }],
  'vault/unsafe-parameters': [{ code: 'vault/unsafe-parameters' }],
  'vault/unfinished': [{ code: 'vault/unfinished' }],
  'vault/not-the-same': [{ code: 'vault/not-the-same' }],
  'vault/share-damaged': [{ code: 'vault/share-damaged' }],
  'vault/same-share': [{ code: 'vault/same-share' }],
  'vault/shares-of-two-sets': [{ code: 'vault/shares-of-two-sets' }],
  'vault/record-damaged': [1, 2].map((count) => ({ code: 'vault/record-damaged', count })),
  'vault/working-set-unreadable': [{ code: 'vault/working-set-unreadable' }],
  'storage/disk-full': [{ code: 'storage/disk-full' }],
  'storage/no-answer': [{ code: 'storage/no-answer' }],
  'storage/not-written': reasons.map((reason) => ({ code: 'storage/not-written', reason })),
  'storage/not-read': reasons.map((reason) => ({ code: 'storage/not-read', reason })),
  'spelling/not-available': [{ code: 'spelling/not-available' }],
  'backup/no-place': [{ code: 'backup/no-place' }],
  'backup/place-away': [{ code: 'backup/place-away' }],
  'backup/place-within': [{ code: 'backup/place-within' }],
  'backup/no-room': [{ code: 'backup/no-room' }],
  'backup/no-room-for-copy': [{ code: 'backup/no-room-for-copy' }],
  'travel/not-proved': [{ code: 'travel/not-proved' }],
  'case-book/not-found': [{ code: 'case-book/not-found' }],
  'case-book/invalid-change': [{ code: 'case-book/invalid-change', issues: [] }],
  'case-book/nothing-to-undo': [{ code: 'case-book/nothing-to-undo' }],
  'case-book/nothing-to-redo': [{ code: 'case-book/nothing-to-redo' }],
  'manuscript/not-found': [{ code: 'manuscript/not-found' }],
  'manuscript/invalid-change': [{ code: 'manuscript/invalid-change', issues: [] }],
  'manuscript/unread': [1, 2].map((count) => ({ code: 'manuscript/unread', count })),
  'manuscript/case-books-gone': [{ code: 'manuscript/case-books-gone' }],
  'interchange/too-large': [{ code: 'interchange/too-large', bytes: 2, limit: 1 }],
  'interchange/not-text': [{ code: 'interchange/not-text' }],
  'interchange/not-json': [{ code: 'interchange/not-json', line: 3, column: 14 }],
  'interchange/not-interchange': [{ code: 'interchange/not-interchange' }],
  'interchange/newer-version': [{ code: 'interchange/newer-version', version: 2 }],
  'interchange/invalid': [{ code: 'interchange/invalid', issues: [], more: 0 }],
  'interchange/preview-expired': [{ code: 'interchange/preview-expired' }],
  'backup/not-proved': [{ code: 'backup/not-proved' }],
  'backup/stopped': [{ code: 'backup/stopped' }],
  'backup/preview-expired': [{ code: 'backup/preview-expired' }],
  'backup/copy-not-found': [{ code: 'backup/copy-not-found' }],
  'backup/going-back-unfinished': [{ code: 'backup/going-back-unfinished' }],
  'backup/going-back-broken': [{ code: 'backup/going-back-broken' }],
  'interchange/too-slow': [{ code: 'interchange/too-slow', seconds: 120 }],
  'interchange/not-readable': [{ code: 'interchange/not-readable' }],
  'interchange/cancelled': [{ code: 'interchange/cancelled' }],
  'document/nothing-to-say': [{ code: 'document/nothing-to-say' }],
  'document/no-submission': [{ code: 'document/no-submission' }],
  'document/language-unavailable': [{ code: 'document/language-unavailable', language: 'ru' }],
  'document/kept-shut': [1, 2].map((count) => ({ code: 'document/kept-shut', count })),
  'document/no-reason': [{ code: 'document/no-reason' }],
  'exchange/not-a-packet': [{ code: 'exchange/not-a-packet' }],
  'exchange/wrong-key': [{ code: 'exchange/wrong-key' }],
  'exchange/damaged': [{ code: 'exchange/damaged' }],
  'exchange/not-signed': [{ code: 'exchange/not-signed' }],
  'exchange/newer-format': [{ code: 'exchange/newer-format', format: 2 }],
  'exchange/too-large': [{ code: 'exchange/too-large', bytes: 2, limit: 1 }],
  'exchange/preview-expired': [{ code: 'exchange/preview-expired' }],
  'exchange/not-a-code': [{ code: 'exchange/not-a-code' }],
  'exchange/own-code': [{ code: 'exchange/own-code' }],
  'exchange/conflict-gone': [{ code: 'exchange/conflict-gone' }],
  'exchange/nothing-to-undo': [{ code: 'exchange/nothing-to-undo' }],
  'exchange/no-invitation': [{ code: 'exchange/no-invitation' }],
  'exchange/no-team': [{ code: 'exchange/no-team' }],
  'exchange/no-folder': [{ code: 'exchange/no-folder' }],
  'exchange/folder-away': [{ code: 'exchange/folder-away' }],
  'exchange/folder-within': [{ code: 'exchange/folder-within' }],
  'backup/not-a-backup': [{ code: 'backup/not-a-backup' }],
  'backup/wrong-key': [{ code: 'backup/wrong-key' }],
  'backup/damaged': [{ code: 'backup/damaged' }],
  'backup/newer-format': [{ code: 'backup/newer-format', format: 2 }],
  'backup/too-large': [{ code: 'backup/too-large', bytes: 2, limit: 1 }],
  'backup/unpacks-too-large': [{ code: 'backup/unpacks-too-large', limit: 1 }],
  'backup/not-a-recipient': [{ code: 'backup/not-a-recipient' }],
  'backup/no-lock': [{ code: 'backup/no-lock' }],
  'contract/bad-input': [{ code: 'contract/bad-input' }],
  'contract/untrusted-sender': [{ code: 'contract/untrusted-sender' }],
  internal: [{ code: 'internal' }],
};

/** Codes, names of errors and of system errors, and messages that miss a value. */
const wordsOfDevelopers =
  /\b[A-Z][a-z]+[A-Z]\w*|\bE[A-Z]{2,}\b|\b\w+\/\w+-\w+|reopen-needed|\berror\b|\bundefined\b|[{}]/u;

const namesOfFiles = /header-[ab]\.dcv|Partitions\/casebook\/IndexedDB/g;

describe('a failure in words', () => {
  it('says what happened with its numbers, what is safe and what to do', () => {
    expect(failureText({ code: 'interchange/not-json', line: 3, column: 14 }, translator)).toEqual({
      what: 'The file is not valid JSON: it breaks off or goes wrong at line 3, column 14.',
      safe: 'Nothing was added to the vault.',
      next: 'Mend that place in a text editor, or ask whoever sent it for the file again.',
    });
  });

  it.each(Object.values(failures).flat())('has three sentences without a word of developers for %j', (failure) => {
    for (const words of Object.values(failureText(failure, translator))) {
      expect(words).toMatch(/^[A-Z\d“].+\.$/u);
      expect(words.replaceAll(namesOfFiles, '')).not.toMatch(wordsOfDevelopers);
    }
  });
});
