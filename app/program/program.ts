import type { NewCaseBook, NewCaseBookInput, Secret, VaultApi, VaultStatus } from '#shared/contract/vault-api';
import type { Registers } from '#shared/records/registers';
import { fail, succeed, type Result } from '#shared/result';
import { openLibrary, type Library } from '../book/library';
import { missingIn } from '../readiness/missing';
import { eraseForGood } from '../backup/erase-books';
import type { InTurn } from '../backup/vault-contents';
import type { Ids } from '../ports/ids';
import {
  backupMethods,
  backupTools,
  copyBeforeUpdate,
  keepNewVault,
  openKeptVault,
  PreviewDesk,
  resumeKeeping,
  type KeptVault,
} from './backup-methods';
import { composeFromLibrary } from './compose-from-library';
import { eraseSample } from './erase-sample';
import { exportFile } from './export-file';
import { ImportFiles } from './import-files';
import { newCaseBook } from './new-case-book';
import { packDocument } from './pack-document';
import { joinShares, readShare } from '../vault/secrets/key-shares';
import { judgeRecoveryKey, newRecoveryKey } from '../vault/secrets/recovery-key';
import type { VaultSecrets } from '../vault/vault-door';
import type { OpenDoor, ProgramParts } from './program-parts';
import { countRestored, restoreVault } from './restore-vault';
import {
  changePassphrase,
  changeRecoveryKey,
  proveRecoveryKey,
  recoverySheet,
  renewalOf,
  secretsState,
  shareRecoveryKey,
} from './secrets';
import { Turn } from '#shared/turn';

type Session = {
  readonly library: Library;
  readonly imports: ImportFiles;
  readonly kept: KeptVault;
  readonly secrets: VaultSecrets;
};

/**
 * The program behind the window. Changes run one after the other. What goes wrong as expected is a failure of its
 * own; what nobody expected is `internal`, here and nowhere else.
 */
export function createProgram(parts: ProgramParts): VaultApi {
  const { vault, ids, compose } = parts;
  const turns = new Turn();
  const inTurn: InTurn = (task) => turns.run(task);
  const tools = backupTools(parts);
  const desk = new PreviewDesk(parts);
  let session: Session | undefined;
  let updating: Promise<Result<void>> = Promise.resolve(succeed(undefined));

  const guard = async <Value>(task: () => Promise<Result<Value>>): Promise<Result<Value>> => {
    try {
      return await task();
    } catch (error) {
      parts.onBug?.(error);
      return fail({ code: 'internal' });
    }
  };
  const alone = <Value>(task: () => Promise<Result<Value>>) => turns.run(() => guard(task));
  const enter = async ({ store, secrets }: OpenDoor): Promise<Session> => {
    await parts.ready();
    const library = openLibrary({ ...parts, store });
    const kept = openKeptVault(store, library, tools, inTurn);
    session = { library, imports: new ImportFiles(library, ids), kept, secrets };
    return session;
  };
  const own = ({ secrets, kept }: Session) => ({ secrets, keeping: kept.contents.keeping, clock: parts.clock });
  /** Enters the vault that a renewal has left open. */
  const renew = async (open: Session, current: Secret, passphrase: string, words: string) => {
    const request = await renewalOf(own(open), current, passphrase, words);
    if (!request.ok) return request;
    const { outcome, now } = await open.secrets.renew(request.value);
    if (now !== 'unchanged') session = undefined;
    const entered = typeof now === 'string' ? session : await enter(now);
    if (!outcome.ok) return outcome;
    // Where this fails it is noted that they are there still, and the next unlocking tries again.
    await entered?.kept.copies.clearLeft();
    return entered ? secretsState(own(entered)) : locked();
  };
  const reading = <Value>(task: (open: Session) => Promise<Result<Value>>) =>
    guard(async () => (session ? task(session) : locked()));
  const changing = <Value>(task: (open: Session) => Promise<Result<Value>>) =>
    alone(async () => {
      if (!session) return locked();
      // A way back to a safety copy that broke off is gone to its end before anything else is changed.
      const settled = await session.kept.goingBack.settle();
      return settled.ok ? task(session) : settled;
    });

  /** A change beside which no backup is made. The turn of the backups is outside: a backup takes turns with the changes. */
  const changingAlone = <Value>(task: (open: Session) => Promise<Result<Value>>) =>
    reading(({ kept }) => kept.backups.whileNoneIsMade(() => changing(task)));

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
        const { kept } = await enter(created.value);
        await desk.close();
        await keepNewVault(kept, parts);
        return succeed({ recoveryKey: created.value.recoveryKey });
      }),
    unlock: (secret) =>
      alone(async () => {
        const opened = await vault.open(secret);
        if (!opened.ok) return opened;
        const { kept } = await enter(opened.value);
        await desk.close();
        const resumed = await resumeKeeping(kept);
        const { version } = parts;
        if (version !== undefined) updating = changing((open) => copyBeforeUpdate(open.kept, version));
        return succeed({ notices: [...opened.value.notices, ...resumed] });
      }),
    ...backupMethods(parts, desk, {
      reading: (task) => reading(({ kept }) => task(kept)),
      changing: (task) => changing(({ kept }) => task(kept)),
      changingAlone: (task) => changingAlone(({ kept }) => task(kept)),
    }),
    copyBeforeUpdate: () => updating,
    previewBackup: (file, key) =>
      guard(() => desk.look(file, key, session && { contents: session.kept.contents, inTurn })),
    letGoOfPreview: (token) =>
      guard(async () => {
        await desk.letGo(token, inTurn);
        return succeed(undefined);
      }),
    restoreVault: (token, passphrase) =>
      alone(async () => {
        if (session) return fail({ code: 'vault/already-exists' });
        const looked = desk.taken(token);
        if (!looked.ok) return looked;
        const restored = await restoreVault(looked.value, passphrase, parts);
        if (!restored.ok) return restored;
        const { store, recoveryKey } = restored.value;
        const { library } = await enter(restored.value);
        await desk.close();
        await countRestored(looked.value, store, library);
        return succeed(recoveryKey ? { recoveryKey } : {});
      }),

    secretsState: () => reading((open) => secretsState(own(open))),
    changePassphrase: (current, passphrase) => changing((open) => changePassphrase(own(open), current, passphrase)),
    suggestRecoveryKey: () => guard(() => Promise.resolve(succeed(newRecoveryKey()))),
    changeRecoveryKey: (current, words) => changingAlone((open) => changeRecoveryKey(own(open), current, words)),
    renewVault: (current, passphrase, words) => changingAlone((open) => renew(open, current, passphrase, words)),
    proveRecoveryKey: (words) => changing((open) => proveRecoveryKey(own(open), words)),
    recoverySheet: (words) => reading((open) => recoverySheet(own(open), words)),
    shareRecoveryKey: (words) => reading((open) => shareRecoveryKey(own(open), words)),
    judgeRecoveryKey: (text) => guard(() => Promise.resolve(succeed(judgeRecoveryKey(text)))),
    readShare: (text) => guard(async () => succeed(await readShare(text))),
    joinShares: (one, other) => guard(() => joinShares(one, other)),

    listCaseBooks: () => reading(({ library }) => library.caseBooks.list()),
    createCaseBook: (input) => changingWith(({ library }, registers) => createCaseBook(library, registers, input, ids)),
    eraseCaseBooks: (wanted) => changing(({ kept }) => eraseForGood(kept.contents, kept.copies, wanted)),
    eraseSample: () =>
      changing(({ library, kept }) => eraseSample(library, (books) => eraseForGood(kept.contents, kept.copies, books))),

    open: (holder) => reading(({ library }) => library.holders.open(holder)),
    change: (holder, changes) => changing(({ library }) => library.holders.change(holder, changes)),
    undo: (holder) => changing(({ library }) => library.holders.step(holder, 'undo')),
    redo: (holder) => changing(({ library }) => library.holders.step(holder, 'redo')),
    history: (holder) => changing(({ library }) => library.holders.history(holder)),
    recordHistory: (holder, record) => changing(({ library }) => library.holders.recordHistory(holder, record)),
    bin: (holder) => changing(({ library }) => library.holders.bin(holder)),
    drafts: (holder) => changing(({ library }) => library.holders.drafts(holder)),
    keepDrafts: (holder, drafts) => changing(({ library }) => library.holders.keepDrafts(holder, drafts)),
    missing: (id) =>
      reading(async ({ library }) => {
        const shared = await library.shared.read();
        const book = await library.caseBooks.one(id);
        if (!shared.ok) return shared;
        if (!book.ok) return book;
        return succeed(missingIn(book.value, shared.value.registers));
      }),
    parties: () => reading(({ library }) => library.caseBooks.parties()),

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
    confirmImport: (token) =>
      changing(({ imports, kept }) => imports.confirm(token, () => kept.copies.make({ before: 'import' }))),
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
): Promise<Result<NewCaseBook>> {
  const book = newCaseBook(input, registers, () => ids.nextId());
  if (!book.ok) return book;
  const drafts = await library.caseBooks.draftNew([{ book: book.value, kind: 'created' }], registers);
  if (!drafts.ok) return drafts;
  const written = await library.write(drafts.value);
  if (!written.ok) return written;
  const [draft] = drafts.value;
  return draft ? succeed({ id: draft.bookId, subject: book.value.subject ?? '' }) : fail({ code: 'internal' });
}

function locked(): Result<never> {
  return fail({ code: 'vault/locked' });
}
