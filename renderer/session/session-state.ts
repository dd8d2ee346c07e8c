import type { FormDrafts } from '#shared/contract/vault-api';
import { sameValue } from '#shared/schema/same-value';
import { livingDrafts, withDraft } from './drafts';
import type { Fields, HolderChange } from './holder-change';
import type { HolderVault, SavedState } from './holder-vault';
import { sharing, withChanges } from './lists';
import { enqueue } from './save-queue';
import type { HolderSnapshot, SaveState } from './snapshot';

/** What can be undone beside the changes that the holder itself remembers. */
export type DraftPast = { readonly canUndo: boolean; readonly canRedo: boolean };

/** What a session knows, and who is told when it changes. */
export class SessionState<State extends SavedState, List extends string> {
  #snapshot: HolderSnapshot<State, List> = {
    saved: {},
    lists: {},
    drafts: {},
    save: { kind: 'waiting' },
    pending: [],
    canUndo: false,
    canRedo: false,
    revision: 0,
  };
  /** The drafts on the disk; absent until they are read. */
  #kept: FormDrafts | undefined;
  #savedAt = '';
  readonly #listeners = new Set<() => void>();
  readonly #vault: HolderVault<State, List>;
  readonly #past: () => DraftPast;

  constructor(vault: HolderVault<State, List>, past: () => DraftPast) {
    this.#vault = vault;
    this.#past = past;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly read = (): HolderSnapshot<State, List> => this.#snapshot;

  get areDraftsRead(): boolean {
    return this.#kept !== undefined;
  }

  /** The fields of the holder itself as they stand on the disk. */
  get own(): Fields {
    const { state } = this.#snapshot;
    return state === undefined ? {} : this.#vault.ownOf(state);
  }

  get areDraftsWritten(): boolean {
    const { drafts } = this.#snapshot;
    return this.#kept === undefined || drafts === this.#kept || sameValue(drafts, this.#kept);
  }

  get isWritten(): boolean {
    return this.#snapshot.pending.length === 0 && this.areDraftsWritten;
  }

  /** Something else may have written drafts: they are to be read again. */
  draftsMayBeOthers(): void {
    this.#kept = undefined;
  }

  /** Takes what was read from the vault; `drafts` only when they were read too. What was typed stands above them. */
  opened(state: State, drafts: FormDrafts | undefined): void {
    const before = this.#snapshot;
    this.took([], state);
    if (drafts !== undefined) {
      this.#kept = livingDrafts(drafts, this.#snapshot.saved);
      this.publish({ drafts: { ...this.#kept, ...before.drafts } });
    }
    const { lists, drafts: kept } = this.#snapshot;
    const isChanged = before.state !== undefined && (before.lists !== lists || !sameValue(before.drafts, kept));
    this.publish({ loadFailure: undefined, ...(isChanged && { revision: before.revision + 1 }) });
    this.showWhetherSaved();
  }

  /** Takes the state after changes that are on the disk now. */
  took(changes: readonly HolderChange<List>[], state: State): void {
    if (changes.length > 0 || state.savedAt > this.#savedAt) this.#savedAt = state.savedAt;
    const { pending, lists } = this.#snapshot;
    const saved = sharing(lists, this.#vault.listsOf(state));
    const since = pending.filter((change) => !changes.includes(change));
    this.publish({ state, saved, pending: since, lists: withChanges(saved, since) });
  }

  keptDrafts(drafts: FormDrafts, at: string): void {
    this.#kept = drafts;
    this.#savedAt = at;
  }

  enqueue(changes: readonly HolderChange<List>[]): void {
    const { pending, lists } = this.#snapshot;
    this.publish({ pending: changes.reduce(enqueue<List>, pending), lists: withChanges(lists, changes) });
  }

  /** Takes changes out of what waits. */
  drop(isDropped: (change: HolderChange<List>) => boolean): void {
    const pending = this.#snapshot.pending.filter((change) => !isDropped(change));
    this.publish({ pending, lists: withChanges(this.#snapshot.saved, pending) });
  }

  setDraft(key: string, value: unknown): void {
    this.publish({ drafts: withDraft(this.#snapshot.drafts, key, value) });
  }

  /** What failed is said until it is written, whatever is typed meanwhile. */
  showWhetherSaved(): void {
    if (this.#snapshot.save.kind !== 'failed' || this.isWritten) this.showSent();
  }

  /** All that was sent is written. */
  showSent(): void {
    const save: SaveState = this.isWritten ? { kind: 'saved', at: this.#savedAt } : { kind: 'waiting' };
    this.publish({ save });
  }

  publish(next: Partial<HolderSnapshot<State, List>>): void {
    const snapshot = { ...this.#snapshot, ...next };
    const { state, pending } = snapshot;
    const past = this.#past();
    const isNewer = past.canUndo || pending.length > 0;
    this.#snapshot = {
      ...snapshot,
      canUndo: isNewer || state?.canUndo === true,
      canRedo: past.canRedo || (!isNewer && state?.canRedo === true),
    };
    for (const listener of this.#listeners) listener();
  }
}
