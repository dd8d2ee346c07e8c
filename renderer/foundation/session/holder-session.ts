import type { FormDrafts } from '#shared/contract/vault-api';
import type { Failure, Issue } from '#shared/failure';
import { sameValue } from '#shared/model/same-value';
import { fail, type Result, succeed } from '#shared/result';
import { Turn } from '#shared/turn';
import { draftChanges } from './draft-changes';
import { type DraftSteps, forgetDraft, noSteps, noteStep, redoDraft, undoDraft } from './draft-steps';
import { hasDraftsIn, livingDrafts, unfinishedKey, withDraft, withoutTouched } from './drafts';
import { firstIssue, refusalDrafts, settingEffect } from './field-effect';
import type { Fields, HolderChange } from './holder-change';
import type { HolderVault, SavedState } from './holder-vault';
import { sharing, withChanges } from './lists';
import { afterPause, type Later, type SessionParts, shortId } from './session-parts';
import { issuesOfChange } from './refused';
import { enqueue } from './save-queue';
import type { HolderSnapshot, SaveState, StepChange } from './snapshot';
import { stepChanges } from './step-changes';

/** What undo or redo did, record by record. `undefined` where something typed could not be written first. */
export type StepOutcome = Result<readonly StepChange[]> | undefined;

/**
 * One open holder: its state, the changes on their way to the disk, and what is typed and cannot be stored yet. Lives
 * longer than the page that shows it, so that what was typed is written even when the person has moved on. Writes one
 * batch at a time, in order.
 */
export class HolderSession<State extends SavedState, List extends string> {
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
  #steps: DraftSteps = noSteps;
  /** How many changes of the holder were undone after steps in the drafts; they are done again before these. */
  #undoneBelow = 0;
  /** Records that became whole in this session, as they were before. */
  readonly #finished = new Map<string, unknown>();
  readonly #fresh = new Map<string, Fields>();
  readonly #listeners = new Set<() => void>();
  readonly #turn = new Turn();
  #callOff: (() => void) | undefined;
  readonly #vault: HolderVault<State, List>;
  readonly #later: Later;
  readonly #nextId: () => string;
  readonly #now: () => string;

  constructor(vault: HolderVault<State, List>, parts: SessionParts = {}) {
    this.#vault = vault;
    this.#later = parts.later ?? afterPause;
    this.#nextId = parts.nextId ?? shortId;
    this.#now = parts.now ?? (() => new Date().toISOString());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly read = (): HolderSnapshot<State, List> => this.#snapshot;

  /** Reads the holder from the vault; nothing typed is lost by it. */
  readonly load = (): Promise<void> =>
    this.#turn.run(async () => {
      const reading = this.#kept === undefined ? this.#vault.drafts() : succeed(undefined);
      const [opened, drafts] = await Promise.all([this.#vault.open(), reading]);
      if (!opened.ok) this.#publish({ loadFailure: opened.failure });
      else if (!drafts.ok) this.#publish({ loadFailure: drafts.failure });
      else this.#opened(opened.value, drafts.value);
    });

  /** Takes a change; it is sent after a short pause in typing. */
  readonly edit = (change: HolderChange<List>): void => {
    this.#forgetSteps();
    this.#enqueue([change]);
    this.#schedule();
  };

  /** Keeps what was typed at a place, sealed on the disk; `undefined` takes it away. */
  readonly keepDraft = (place: string, value: unknown): void => {
    this.#setDraft(place, value);
    this.#schedule();
  };

  readonly draft = (place: string): unknown => this.#snapshot.drafts[place];

  /** Begins a record: unfinished until it has what its kind must have. Gives its id. */
  readonly begin = (list: List, initial: Fields = {}): string => {
    const id = this.#nextId();
    const record = { ...initial, id };
    const isWhole = Object.keys(initial).length > 0 && this.#issueIn(list, record) === undefined;
    if (isWhole) this.edit({ op: 'add', list, record });
    else {
      this.#fresh.set(unfinishedKey(list, id), initial);
      this.#publish({ drafts: withDraft(this.#snapshot.drafts, unfinishedKey(list, id), initial) });
    }
    return id;
  };

  /** Gives a field of a record, stored or unfinished, another value; `undefined` empties it. */
  readonly setField = (list: List, id: string, field: string, value: unknown): void => {
    const draftBefore = this.#snapshot.drafts[unfinishedKey(list, id)];
    const setting = { list, id, field, value };
    const { changes, drafts } = settingEffect(setting, this.#snapshot, this.#vault.kindOf(list));
    if (changes.length > 0) {
      this.#forgetSteps();
      if (changes[0]?.op === 'add') this.#finished.set(unfinishedKey(list, id), draftBefore);
      this.#enqueue(changes);
      for (const [key] of drafts) this.#publish({ drafts: withDraft(this.#snapshot.drafts, key, undefined) });
    } else for (const [key, draft] of drafts) this.#setDraft(key, draft);
    this.#schedule();
  };

  /** Takes records away, unfinished ones too. */
  readonly remove = (list: List, ids: readonly string[]): void => {
    const stored = ids.filter((id) => this.#snapshot.lists[list]?.[id] !== undefined);
    for (const id of ids) {
      const key = unfinishedKey(list, id);
      if (this.#snapshot.drafts[key] !== undefined) this.#setDraft(key, undefined, true);
    }
    if (stored.length > 0) {
      this.#forgetSteps();
      this.#enqueue(stored.map((id) => ({ op: 'remove', list, id })));
    }
    this.#schedule();
  };

  /** Makes a whole record and gives its id when it is on the disk. Nothing is kept of one that cannot be written. */
  readonly create = async (list: List, fields: Fields): Promise<Result<string>> => {
    const id = this.#nextId();
    const record = { ...fields, id };
    const issue = this.#issueIn(list, record);
    if (issue !== undefined) return fail({ code: 'case-book/invalid-change', issues: [issue] });
    const change: HolderChange<List> = { op: 'add', list, record };
    this.edit(change);
    await this.flush();
    if (this.#snapshot.saved[list]?.[id] !== undefined) return succeed(id);
    const { save, drafts, pending } = this.#snapshot;
    this.#publish({ drafts: withDraft(drafts, unfinishedKey(list, id), undefined) });
    this.#setPending(pending.filter((each) => each !== change));
    return fail(save.kind === 'failed' ? save.failure : { code: 'case-book/invalid-change', issues: [] });
  };

  /** The page of a record was left: one that was begun and nothing typed into is forgotten. */
  readonly leave = (list: List, id: string): void => {
    const key = unfinishedKey(list, id);
    const initial = this.#fresh.get(key);
    this.#fresh.delete(key);
    const draft = this.#snapshot.drafts[key];
    if (initial === undefined || draft === undefined || !sameValue(draft, initial)) return;
    if (hasDraftsIn(this.#snapshot.drafts, list, id)) return;
    this.#steps = forgetDraft(this.#steps, key);
    this.#publish({ drafts: withDraft(this.#snapshot.drafts, key, undefined) });
    this.#schedule();
  };

  /** Sends what waits now; true when everything is on the disk. */
  readonly flush = async (): Promise<boolean> => {
    this.#callOff?.();
    this.#callOff = undefined;
    if (!this.#isWritten()) await this.#turn.run(() => this.#send());
    return this.#isWritten();
  };

  readonly undo = (): Promise<StepOutcome> => this.#step('undo');
  readonly redo = (): Promise<StepOutcome> => this.#step('redo');

  async #step(direction: 'undo' | 'redo'): Promise<StepOutcome> {
    const { drafts } = this.#snapshot;
    const isBookFirst = direction === 'redo' && this.#undoneBelow > 0;
    const stepped = isBookFirst ? undefined : (direction === 'undo' ? undoDraft : redoDraft)(this.#steps, drafts);
    if (stepped !== undefined) {
      this.#steps = stepped.steps;
      this.#publish({ drafts: stepped.drafts, revision: this.#snapshot.revision + 1 });
      this.#schedule();
      const { lists } = this.#snapshot;
      return succeed(draftChanges(stepped.key, { lists, drafts }, { lists, drafts: stepped.drafts }));
    }
    if (direction === 'redo' && this.#steps.done.length > 0) return fail({ code: 'case-book/nothing-to-redo' });
    if (!(await this.flush())) return undefined;
    return this.#turn.run(async () => {
      const before = { lists: this.#snapshot.saved, own: this.#own() };
      const result = await this.#vault[direction]();
      if (!result.ok) return result;
      if (this.#steps.undone.length > 0) this.#undoneBelow += direction === 'undo' ? 1 : -1;
      this.#take(result.value);
      const changes = stepChanges(before, { lists: this.#snapshot.saved, own: this.#own() });
      this.#stepDrafts(changes);
      return succeed(changes);
    });
  }

  /** A record whose making was undone is unfinished again; what is half typed in a field that went back is gone. */
  #stepDrafts(changes: readonly StepChange[]): void {
    let drafts = withoutTouched(this.#snapshot.drafts, changes);
    for (const { list, id, after } of changes) {
      if (list === undefined) continue;
      const key = unfinishedKey(list, id);
      drafts = withDraft(drafts, key, after === undefined ? this.#finished.get(key) : undefined);
    }
    this.#publish({ drafts, revision: this.#snapshot.revision + 1, save: { kind: 'waiting' } });
    this.#publish({ save: this.#saveState() });
    if (!this.#isWritten()) this.#schedule();
  }

  async #send(): Promise<void> {
    if (this.#isWritten()) return;
    this.#publish({ save: { kind: 'saving' } });
    const failure = (await this.#sendChanges()) ?? (await this.#sendDrafts());
    this.#publish({ save: failure === undefined ? this.#saveState() : { kind: 'failed', failure } });
  }

  async #sendChanges(): Promise<Failure | undefined> {
    const batch = this.#snapshot.pending;
    if (batch.length === 0) return undefined;
    const result = await this.#vault.change(batch);
    if (result.ok) {
      this.#took(batch, result.value);
      return undefined;
    }
    if (result.failure.code !== 'case-book/invalid-change') return result.failure;
    const { issues } = result.failure;
    const blamed = batch.filter((change) => issuesOfChange(issues, change).length > 0);
    if (blamed.length === 0) return this.#sendOneByOne(batch);
    for (const change of blamed) this.#refuse(change, issuesOfChange(issues, change));
    return this.#sendChanges();
  }

  /** Where nobody can say which change of a batch was refused, each is tried alone. */
  async #sendOneByOne(batch: readonly HolderChange<List>[]): Promise<Failure | undefined> {
    for (const change of batch) {
      const result = await this.#vault.change([change]);
      if (result.ok) this.#took([change], result.value);
      else if (result.failure.code === 'case-book/invalid-change') this.#refuse(change, result.failure.issues);
      else return result.failure;
    }
    return undefined;
  }

  async #sendDrafts(): Promise<Failure | undefined> {
    const { drafts } = this.#snapshot;
    if (this.#kept !== undefined && sameValue(drafts, this.#kept)) return undefined;
    const result = await this.#vault.keepDrafts(drafts);
    if (!result.ok) return result.failure;
    this.#kept = drafts;
    this.#savedAt = this.#now();
    return undefined;
  }

  #refuse(change: HolderChange<List>, issues: readonly Issue[]): void {
    const { pending, lists } = this.#snapshot;
    if (!pending.includes(change)) return;
    const isNew = change.op === 'add' || change.op === 'put';
    const record = isNew ? lists[change.list]?.[change.record.id] : undefined;
    const isStored = isNew && this.#snapshot.saved[change.list]?.[change.record.id] !== undefined;
    this.#setPending(pending.filter((each) => each !== change && !(isNew && !isStored && isAbout(each, change))));
    for (const [key, value] of refusalDrafts({ change, issues, record, isStored })) {
      this.#publish({ drafts: withDraft(this.#snapshot.drafts, key, value) });
    }
  }

  #opened(state: State, read: FormDrafts | undefined): void {
    const before = this.#snapshot;
    if (read !== undefined) this.#savedAt = state.savedAt;
    this.#take(state);
    if (read !== undefined) {
      this.#kept = livingDrafts(read, this.#snapshot.saved);
      this.#publish({ drafts: this.#kept });
    }
    const isChanged = before.state !== undefined && before.lists !== this.#snapshot.lists;
    this.#publish({
      loadFailure: undefined,
      save: this.#saveState(),
      ...(isChanged && { revision: before.revision + 1 }),
    });
  }

  #took(batch: readonly HolderChange<List>[], state: State): void {
    this.#savedAt = state.savedAt;
    this.#take(
      state,
      this.#snapshot.pending.filter((change) => !batch.includes(change)),
    );
  }

  #take(state: State, pending = this.#snapshot.pending): void {
    const saved = sharing(this.#snapshot.lists, this.#vault.listsOf(state));
    this.#publish({ state, pending, saved, lists: withChanges(saved, pending) });
  }

  #setPending(pending: readonly HolderChange<List>[]): void {
    this.#publish({ pending, lists: withChanges(this.#snapshot.saved, pending) });
  }

  #enqueue(changes: readonly HolderChange<List>[]): void {
    const { pending, lists } = this.#snapshot;
    this.#publish({ pending: changes.reduce(enqueue<List>, pending), lists: withChanges(lists, changes) });
  }

  #setDraft(key: string, value: unknown, isStep = value !== undefined): void {
    const before = this.#snapshot.drafts[key];
    if (sameValue(before, value)) return;
    this.#undoneBelow = 0;
    this.#steps = isStep
      ? noteStep(this.#steps, { key, before, after: value }, this.#callOff !== undefined)
      : forgetDraft(this.#steps, key);
    this.#publish({ drafts: withDraft(this.#snapshot.drafts, key, value) });
  }

  #forgetSteps(): void {
    this.#steps = noSteps;
    this.#undoneBelow = 0;
  }

  #schedule(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    if (this.#isWritten()) {
      this.#publish({ save: this.#saveState() });
      return;
    }
    this.#publish({ save: { kind: 'waiting' } });
    this.#callOff = this.#later(() => void this.flush());
  }

  #issueIn(list: List, record: Fields & { readonly id: string }): Issue | undefined {
    return firstIssue(this.#vault.kindOf(list), record, list, record.id);
  }

  #own(): Fields {
    const { state } = this.#snapshot;
    return state === undefined ? {} : this.#vault.ownOf(state);
  }

  #isWritten(): boolean {
    const { pending, drafts } = this.#snapshot;
    return pending.length === 0 && (this.#kept === undefined || sameValue(drafts, this.#kept));
  }

  #saveState(): SaveState {
    return this.#isWritten() ? { kind: 'saved', at: this.#savedAt } : { kind: 'waiting' };
  }

  #publish(next: Partial<HolderSnapshot<State, List>>): void {
    const snapshot = { ...this.#snapshot, ...next };
    const { pending, state } = snapshot;
    const isBookAlone = this.#steps.done.length === 0 && pending.length === 0;
    this.#snapshot = {
      ...snapshot,
      canUndo: !isBookAlone || state?.canUndo === true,
      canRedo: this.#steps.undone.length > 0 || (isBookAlone && state?.canRedo === true),
    };
    for (const listener of this.#listeners) listener();
  }
}

function isAbout(change: HolderChange, made: HolderChange): boolean {
  return (
    (change.op === 'set' || change.op === 'remove') &&
    (made.op === 'add' || made.op === 'put') &&
    change.list === made.list &&
    change.id === made.record.id
  );
}
