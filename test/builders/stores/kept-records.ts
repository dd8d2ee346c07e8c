import type { Change, Holder, HolderState } from '#shared/contract/holder';
import type { NewCaseBookInput, VaultApi } from '#shared/contract/vault-api';
import { CaseBook } from '#shared/records/case-book';
import { registerNames, Registers } from '#shared/records/registers';
import type { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';

/** What a test asks of the vault to have records changed and to look at them afterwards. */
type Vault = Pick<VaultApi, 'open' | 'change' | 'undo' | 'redo'>;
type Kept = Pick<HolderState, 'canUndo' | 'canRedo' | 'savedAt' | 'lost'>;
export type OpenBook = Kept & { readonly book: CaseBook };
export type OpenRegisters = Kept & { readonly registers: Registers };

/** A case book as the vault has it on the disk. */
export async function openBook(vault: Pick<Vault, 'open'>, id: BookId): Promise<Result<OpenBook>> {
  const state = await vault.open(id);
  if (!state.ok) return state;
  const { own, lists, canUndo, canRedo, savedAt, lost } = state.value;
  const book = CaseBook.parse({ ...own, ...lists, id });
  return succeed({ book, canUndo, canRedo, savedAt, ...(lost !== undefined && { lost }) });
}

export async function createBook(
  vault: Pick<VaultApi, 'open' | 'createCaseBook'>,
  input: NewCaseBookInput,
): Promise<Result<OpenBook>> {
  const made = await vault.createCaseBook(input);
  return made.ok ? openBook(vault, made.value.id) : made;
}

/** Changes a case book, and gives what is on the disk then. */
export async function changeBook(vault: Vault, id: BookId, changes: readonly Change[]): Promise<Result<OpenBook>> {
  return after(await vault.change(id, changes), () => openBook(vault, id));
}

export async function undoIn(vault: Vault, id: BookId): Promise<Result<OpenBook>> {
  return after(await vault.undo(id), () => openBook(vault, id));
}

export async function redoIn(vault: Vault, id: BookId): Promise<Result<OpenBook>> {
  return after(await vault.redo(id), () => openBook(vault, id));
}

/** The registers as the vault has them on the disk. */
export async function openRegisters(vault: Pick<Vault, 'open'>): Promise<Result<OpenRegisters>> {
  const state = await vault.open('registers' satisfies Holder);
  if (!state.ok) return state;
  const { lists, canUndo, canRedo, savedAt } = state.value;
  const registers = registerNames.map((name) => [name, lists[name]] as const);
  return succeed({ registers: Registers.parse(Object.fromEntries(registers)), canUndo, canRedo, savedAt });
}

export async function changeRegisters(vault: Vault, changes: readonly Change[]): Promise<Result<OpenRegisters>> {
  return after(await vault.change('registers', changes), () => openRegisters(vault));
}

async function after<Value>(done: Result<unknown>, look: () => Promise<Result<Value>>): Promise<Result<Value>> {
  return done.ok ? look() : done;
}
