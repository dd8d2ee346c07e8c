import type { CaseBookState, NewCaseBookInput, Secret, VaultApi, VaultStatus } from '#shared/contract/vault-api';
import type { Registers } from '#shared/model/registers';
import { fail, succeed, type Result } from '#shared/result';
import { openLibrary, type Library } from '../case-book/library';
import { missingIn } from '../case-book/missing';
import { KeepingBook } from '../keeping/keeping-book';
import type { Ids } from '../ports/ids';
import { composeFromLibrary } from './compose-from-library';
import { eraseSample } from './erase-sample';
import { exportFile } from './export-file';
import { ImportFiles } from './import-files';
import { newCaseBook } from './new-case-book';
import { packDocument } from './pack-document';
import { joinShares, readShare } from '../vault/key-shares';
import { newRecoveryKey } from '../vault/recovery-key';
import type { OpenDoor, ProgramParts } from './program-parts';
import {
  changePassphrase,
  changeRecoveryKey,
  proveRecoveryKey,
  recoverySheet,
  renewalOf,
  secretsState,
  shareRecoveryKey,
  type OpenSecrets,
} from './secrets';
import { Turn } from '#shared/turn';

type Session = { readonly library: Library; readonly imports: ImportFiles; readonly own: OpenSecrets };

/**
 * The program behind the window. Changes run one after the other. What goes wrong as expected is a failure of its
 * own; what nobody expected is `internal`, here and nowhere else.
 */
export function createProgram(parts: ProgramParts): VaultApi {
  const { vault, ids, compose } = parts;
  const turns = new Turn();
  let session: Session | undefined;

  const guard = async <Value>(task: () => Promise<Result<Value>>): Promise<Result<Value>> => {
    try {
      return await task();
    } catch (error) {
      parts.onBug?.(error);
      return fail({ code: 'internal' });
    }
  };
  const alone = <Value>(task: () => Promise<Result<Value>>) => turns.run(() => guard(task));
  const enter = async ({ store, secrets }: OpenDoor): Promise<void> => {
    await parts.ready();
    const library = openLibrary({ ...parts, store });
    const own = { secrets, keeping: new KeepingBook(store), clock: parts.clock };
    session = { library, imports: new ImportFiles(library, ids), own };
  };
  /** Enters the vault that a renewal has left open. */
  const renew = async (own: OpenSecrets, current: Secret, passphrase: string, words: string) => {
    const request = await renewalOf(own, current, passphrase, words);
    if (!request.ok) return request;
    const { outcome, now } = await own.secrets.renew(request.value);
    if (now !== 'unchanged') session = undefined;
    if (typeof now !== 'string') await enter(now);
    if (!outcome.ok) return outcome;
    return session ? secretsState(session.own) : locked();
  };
  const reading = <Value>(task: (open: Session) => Promise<Result<Value>>) =>
    guard(async () => (session ? task(session) : locked()));
  const changing = <Value>(task: (open: Session) => Promise<Result<Value>>) =>
    alone(async () => (session ? task(session) : locked()));

  /** A change for which the registers must be known. */
  const changingWith = <Value>(task: (open: Session, registers: Registers) => Promise<Result<Value>>) =>
    changing(async (open) => {
      const shared = await open.library.shared.read();
      return shared.ok ? task(open, shared.value.registers) : shared;
    });

  return {
    status: () => guard<VaultStatus>(async () => (session ? succeed('unlocked') : vault.status())),
    suggestPassphrase: () => guard(() => Promise.resolve(succeed(vault.suggestPassphrase()))),
    createVault: (passphrase) =>
      alone(async () => {
        const created = await vault.create(passphrase);
        if (!created.ok) return created;
        await enter(created.value);
        return succeed({ recoveryKey: created.value.recoveryKey });
      }),
    unlock: (secret) =>
      alone(async () => {
        const opened = await vault.open(secret);
        if (!opened.ok) return opened;
        await enter(opened.value);
        return succeed({ notices: opened.value.notices });
      }),

    secretsState: () => reading(({ own }) => secretsState(own)),
    changePassphrase: (current, passphrase) => changing(({ own }) => changePassphrase(own, current, passphrase)),
    suggestRecoveryKey: () => guard(() => Promise.resolve(succeed(newRecoveryKey()))),
    changeRecoveryKey: (current, words) => changing(({ own }) => changeRecoveryKey(own, current, words)),
    renewVault: (current, passphrase, words) => changing(({ own }) => renew(own, current, passphrase, words)),
    proveRecoveryKey: (words) => changing(({ own }) => proveRecoveryKey(own, words)),
    recoverySheet: (words) => reading(({ own }) => recoverySheet(own, words)),
    shareRecoveryKey: (words) => reading(({ own }) => shareRecoveryKey(own, words)),
    readShare: (text) => guard(async () => succeed(await readShare(text))),
    joinShares: (one, other) => guard(() => joinShares(one, other)),

    listCaseBooks: () => reading(({ library }) => library.caseBooks.list()),
    openCaseBook: (id) => reading(({ library }) => library.caseBooks.open(id)),
    createCaseBook: (input) => changingWith(({ library }, registers) => createCaseBook(library, registers, input, ids)),
    changeCaseBook: (id, changes) =>
      changingWith(({ library }, registers) => library.caseBooks.change(id, changes, registers)),
    undo: (id) => changingWith(({ library }, registers) => library.caseBooks.step(id, 'undo', registers)),
    redo: (id) => changingWith(({ library }, registers) => library.caseBooks.step(id, 'redo', registers)),
    eraseCaseBooks: (wanted) => changing(({ library }) => library.caseBooks.erase(wanted)),
    eraseSample: () => changing(({ library }) => eraseSample(library)),

    history: (holder) => changing(({ library }) => library.holders.history(holder)),
    recordHistory: (holder, record) => changing(({ library }) => library.holders.recordHistory(holder, record)),
    bin: (holder) => changing(({ library }) => library.holders.bin(holder)),
    drafts: (holder) => changing(({ library }) => library.holders.drafts(holder)),
    keepDrafts: (holder, drafts) => changing(({ library }) => library.holders.keepDrafts(holder, drafts)),
    missing: (id) =>
      reading(async ({ library }) => {
        const shared = await library.shared.read();
        const state = await library.caseBooks.open(id);
        if (!shared.ok) return shared;
        if (!state.ok) return state;
        return succeed(missingIn(state.value.book, shared.value.registers));
      }),
    parties: () => reading(({ library }) => library.caseBooks.parties()),

    registers: () => reading(({ library }) => library.shared.state()),
    changeRegisters: (changes) => changing(({ library }) => library.shared.change(changes)),
    undoRegisters: () => changing(({ library }) => library.shared.step('undo')),
    redoRegisters: () => changing(({ library }) => library.shared.step('redo')),
    submissions: () =>
      reading(async ({ library }) => {
        const shared = await library.shared.read();
        return shared.ok ? succeed(shared.value.submissions) : shared;
      }),

    // The reading stands in no queue: changes are saved while it goes on.
    previewImport: async (file) => {
      const interchange = await reading(() => parts.importReader.read(file));
      return interchange.ok ? changing(({ imports }) => imports.preview(interchange.value)) : interchange;
    },
    cancelImport: () =>
      reading(() => {
        parts.importReader.stop();
        return Promise.resolve(succeed(undefined));
      }),
    confirmImport: (token) => changing(({ imports }) => imports.confirm(token)),
    exportCaseBooks: (wanted) => reading(({ library }) => exportFile(library, wanted)),

    composeDocument: (request) =>
      changing(async ({ library }) => {
        const composed = await composeFromLibrary(library, compose, request);
        return composed.ok ? succeed(composed.value.document) : composed;
      }),
    packDocument: (request, override) => changing(({ library }) => packDocument(library, parts, request, override)),
  };
}

async function createCaseBook(
  library: Library,
  registers: Registers,
  input: NewCaseBookInput,
  ids: Ids,
): Promise<Result<CaseBookState>> {
  const book = newCaseBook(input, registers, () => ids.nextId());
  if (!book.ok) return book;
  const drafts = await library.caseBooks.draftNew([{ book: book.value, kind: 'created' }], registers);
  if (!drafts.ok) return drafts;
  const written = await library.write(drafts.value);
  if (!written.ok) return written;
  const [draft] = drafts.value;
  return draft ? library.caseBooks.open(draft.bookId) : fail({ code: 'internal' });
}

function locked(): Result<never> {
  return fail({ code: 'vault/locked' });
}
