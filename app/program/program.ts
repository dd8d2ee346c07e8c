import type { CaseBookState, NewCaseBookInput, VaultApi, VaultStatus } from '#shared/contract/vault-api';
import type { Registers } from '#shared/model/registers';
import { fail, succeed, type Result } from '#shared/result';
import { openLibrary, type Library } from '../case-book/library';
import { missingIn } from '../case-book/missing';
import type { BookStore } from '../ports/book-store';
import type { Ids } from '../ports/ids';
import { composeFromLibrary } from './compose-from-library';
import { eraseSample } from './erase-sample';
import { exportFile } from './export-file';
import { ImportFiles } from './import-files';
import { newCaseBook } from './new-case-book';
import { packDocument } from './pack-document';
import type { ProgramParts } from './program-parts';
import { Turn } from '#shared/turn';

type Session = { readonly library: Library; readonly imports: ImportFiles };

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
  const enter = async (store: BookStore): Promise<void> => {
    await parts.ready();
    const library = openLibrary({ ...parts, store });
    session = { library, imports: new ImportFiles(library, ids) };
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
        await enter(created.value.store);
        return succeed({ recoveryKey: created.value.recoveryKey });
      }),
    unlock: (secret) =>
      alone(async () => {
        const opened = await vault.open(secret);
        if (!opened.ok) return opened;
        await enter(opened.value.store);
        return succeed({ notices: opened.value.notices });
      }),

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
