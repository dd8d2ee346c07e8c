import type { VaultApi, VaultStatus } from '#shared/contract/vault-api';
import { fail, succeed, type Result } from '#shared/result';
import { openLibrary, type Library } from '../case-book/library';
import type { BookStore } from '../ports/book-store';
import { composeFromLibrary } from './compose-from-library';
import { exportFile } from './export-file';
import { ImportFiles } from './import-files';
import { newCaseBook } from './new-case-book';
import type { ProgramParts } from './program-parts';
import { Turn } from '#shared/turn';

type Session = { readonly library: Library; readonly imports: ImportFiles };

/**
 * The program behind the window. Changes run one after the other. What goes wrong as expected is a failure of its
 * own; what nobody expected is `internal`, here and nowhere else.
 */
export function createProgram(parts: ProgramParts): VaultApi {
  const { vault, ids, compose, pack } = parts;
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
    createCaseBook: ({ title, subjectKind }) =>
      changing(async ({ library }) => {
        const book = newCaseBook(title, subjectKind, ids.nextId());
        if (!book.ok) return book;
        const drafts = await library.caseBooks.draftNew([{ book: book.value, kind: 'created' }]);
        if (!drafts.ok) return drafts;
        const written = await library.write(drafts.value);
        if (!written.ok) return written;
        const [draft] = drafts.value;
        return draft ? library.caseBooks.open(draft.bookId) : fail({ code: 'internal' });
      }),
    changeCaseBook: (id, changes) =>
      changing(async ({ library }) => {
        const shared = await library.shared.read();
        return shared.ok ? library.caseBooks.change(id, changes, shared.value.registers) : shared;
      }),
    undo: (id) => changing(({ library }) => library.caseBooks.step(id, 'undo')),
    redo: (id) => changing(({ library }) => library.caseBooks.step(id, 'redo')),
    history: (id) => changing(({ library }) => library.caseBooks.history(id)),

    registers: () => reading(({ library }) => readRegisters(library)),
    changeRegisters: (changes) => changing(({ library }) => library.shared.change(changes)),
    submissions: () =>
      reading(async ({ library }) => {
        const shared = await library.shared.read();
        return shared.ok ? succeed(shared.value.submissions) : shared;
      }),

    previewImport: (file) => changing(({ imports }) => imports.preview(file)),
    confirmImport: (token) => changing(({ imports }) => imports.confirm(token)),
    exportCaseBooks: (wanted) => reading(({ library }) => exportFile(library, wanted)),

    composeDocument: (request) => reading(({ library }) => composeFromLibrary(library, compose, request)),
    packDocument: (request) =>
      reading(async ({ library }) => {
        const document = await composeFromLibrary(library, compose, request);
        return document.ok ? succeed(await pack(document.value)) : document;
      }),
  };
}

async function readRegisters(library: Library): ReturnType<VaultApi['registers']> {
  const shared = await library.shared.read();
  return shared.ok ? succeed(shared.value.registers) : shared;
}

function locked(): Result<never> {
  return fail({ code: 'vault/locked' });
}
