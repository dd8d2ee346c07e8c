import type { FormDrafts } from '#shared/contract/holder';
import { sameValue } from '#shared/schema/same-value';
import { livingDrafts } from './drafts';
import { sharing, withChanged, withChanges } from './lists';
import { enqueue } from './save-queue';
import type { HolderSnapshot, SaveState } from './snapshot';
import type { Fields } from '#shared/schema/fields';
import type { Change } from '#shared/contract/holder';
import { withEntry } from '#shared/schema/fields';
import type { Lists, HolderState, Changed } from '#shared/contract/holder';

/** What can be undone beside the changes that the holder itself remembers. */
export type DraftPast = { readonly canUndo: boolean; readonly canRedo: boolean };

/** What a session knows, and who is told when it changes. */
export class SessionState {
  #snapshot: HolderSnapshot = {
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
  #hasMissed = false;
  readonly #listeners = new Set<() => void>();
  readonly #past: () => DraftPast;

  constructor(past: () => DraftPast) {
    this.#past = past;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly read = (): HolderSnapshot => this.#snapshot;

  get areDraftsRead(): boolean {
    return this.#kept !== undefined;
  }

  /** The fields of the holder itself as they stand on the disk. */
  get own(): Fields {
    return this.#snapshot.state?.own ?? {};
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
  opened(state: HolderState, drafts: FormDrafts | undefined): void {
    const before = this.#snapshot;
    this.#hasMissed = false;
    this.#stands([], state, sharing(before.lists, state.lists));
    if (drafts !== undefined) {
      this.#kept = livingDrafts(drafts, this.#snapshot.saved);
      this.publish({ drafts: { ...this.#kept, ...before.drafts } });
    }
    const { lists, drafts: kept } = this.#snapshot;
    const isChanged = before.state !== undefined && (before.lists !== lists || !sameValue(before.drafts, kept));
    this.publish({ loadFailure: undefined, ...(isChanged && { revision: before.revision + 1 }) });
    this.showWhetherSaved();
  }

  /** Something else has written into the holder since it was read: what is shown is not all of it. */
  get hasMissed(): boolean {
    return this.#hasMissed;
  }

  /** Takes what changes that are on the disk now have come to. */
  took(changes: readonly Change[], { since, records, ...saved }: Changed): void {
    const { state, saved: before, lists: shown } = this.#snapshot;
    if (state?.version !== since) this.#hasMissed = true;
    const lists = records.reduce((all, changed) => withChanged(all, changed, shown), before);
    this.#stands(changes, { ...saved, lists }, lists);
  }

  /** `saved`: the records on the disk, where they say what is shown already as the same objects. */
  #stands(changes: readonly Change[], state: HolderState, saved: Lists): void {
    if (changes.length > 0 || state.savedAt > this.#savedAt) this.#savedAt = state.savedAt;
    const since = this.#snapshot.pending.filter((change) => !changes.includes(change));
    this.publish({ state, saved, pending: since, lists: withChanges(saved, since) });
  }

  keptDrafts(drafts: FormDrafts, at: string): void {
    this.#kept = drafts;
    this.#savedAt = at;
  }

  enqueue(changes: readonly Change[]): void {
    const { pending, lists } = this.#snapshot;
    this.publish({ pending: changes.reduce(enqueue, pending), lists: withChanges(lists, changes) });
  }

  /** Takes changes out of what waits. */
  drop(isDropped: (change: Change) => boolean): void {
    const pending = this.#snapshot.pending.filter((change) => !isDropped(change));
    this.publish({ pending, lists: withChanges(this.#snapshot.saved, pending) });
  }

  setDraft(key: string, value: unknown): void {
    this.publish({ drafts: withEntry(this.#snapshot.drafts, key, value) });
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

  publish(next: Partial<HolderSnapshot>): void {
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
