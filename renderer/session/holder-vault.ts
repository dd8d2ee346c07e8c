import type {
  CaseBookState,
  Change,
  FormDrafts,
  RegisterChange,
  RegistersState,
  VaultApi,
} from '#shared/contract/vault-api';
import { caseBookFields, collectionNames, type CollectionName } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import type { BookId, ReferenceKind } from '#shared/schema/ids';
import { registerKinds } from '#shared/records/lists';
import { registerNames, type RegisterName } from '#shared/records/registers';
import type { Result } from '#shared/result';
import type { Fields, HolderChange, Lists } from './holder-change';

/** What every state of a holder tells beside its content. */
export type SavedState = { readonly canUndo: boolean; readonly canRedo: boolean; readonly savedAt: string };

/** One holder as a session knows it: a case book, or the registers. */
export type HolderVault<State extends SavedState, List extends string> = {
  readonly open: () => Promise<Result<State>>;
  readonly change: (changes: readonly HolderChange<List>[]) => Promise<Result<State>>;
  readonly undo: () => Promise<Result<State>>;
  readonly redo: () => Promise<Result<State>>;
  readonly drafts: () => Promise<Result<FormDrafts>>;
  readonly keepDrafts: (drafts: FormDrafts) => Promise<Result<void>>;
  /** The kind of record that a list holds. */
  readonly kindOf: (list: List) => ReferenceKind;
  readonly listsOf: (state: State) => Lists;
  /** The fields of the holder itself. */
  readonly ownOf: (state: State) => Fields;
};

type BookMethods = Pick<VaultApi, 'openCaseBook' | 'changeCaseBook' | 'undo' | 'redo' | 'drafts' | 'keepDrafts'>;
type RegisterMethods = Pick<
  VaultApi,
  'registers' | 'changeRegisters' | 'undoRegisters' | 'redoRegisters' | 'drafts' | 'keepDrafts'
>;

/** A case book of the vault as a holder. */
export function bookHolder(vault: BookMethods, id: BookId): HolderVault<CaseBookState, CollectionName> {
  return {
    open: () => vault.openCaseBook(id),
    change: (changes) => vault.changeCaseBook(id, changes.flatMap(bookChange)),
    undo: () => vault.undo(id),
    redo: () => vault.redo(id),
    drafts: () => vault.drafts(id),
    keepDrafts: (drafts) => vault.keepDrafts(id, drafts),
    kindOf: (list) => collectionKinds[list],
    listsOf: ({ book }) => Object.fromEntries(collectionNames.map((name) => [name, book[name]])),
    ownOf: ({ book }) => Object.fromEntries(caseBookFields.map((name) => [name, book[name]])),
  };
}

function bookChange(change: HolderChange<CollectionName>): readonly Change[] {
  if (change.op === 'set-own') {
    const field = caseBookFields.find((name) => name === change.field);
    return field === undefined ? [] : [{ op: 'set-book', field, value: change.value }];
  }
  const { list, ...rest } = change;
  return [{ ...rest, collection: list }];
}

/** The registers that all case books share as a holder. */
export function registersHolder(vault: RegisterMethods): HolderVault<RegistersState, RegisterName> {
  return {
    open: () => vault.registers(),
    change: (changes) => vault.changeRegisters(changes.flatMap(registerChange)),
    undo: () => vault.undoRegisters(),
    redo: () => vault.redoRegisters(),
    drafts: () => vault.drafts('registers'),
    keepDrafts: (drafts) => vault.keepDrafts('registers', drafts),
    kindOf: (list) => registerKinds[list],
    listsOf: ({ registers }) => Object.fromEntries(registerNames.map((name) => [name, registers[name]])),
    ownOf: () => ({}),
  };
}

function registerChange(change: HolderChange<RegisterName>): readonly RegisterChange[] {
  if (change.op === 'set-own') return [];
  const { list, ...rest } = change;
  return [{ ...rest, register: list }];
}
