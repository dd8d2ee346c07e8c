import type { Issue } from '#shared/failure';
import { sameValue } from '#shared/schema/same-value';
import { fail, type Result, succeed } from '#shared/result';
import { Turn } from '#shared/turn';
import { draftChanges } from './draft-changes';
import { DraftPast } from './draft-past';
import { hasDraftsIn, refusalsOf, withoutGone, withoutTouched } from './drafts';
import { firstIssue, settingEffect } from './field-effect';
import { Retries } from './retries';
import { afterPause, afterWait, type Later, type SessionParts, shortId } from './session-parts';
import { SessionState } from './session-state';
import { SessionWriter } from './session-writer';
import type { StepChange } from './snapshot';
import { changedFields, stepChanges } from './step-changes';
import type { Fields } from '#shared/schema/fields';
import type { Change } from '#shared/contract/holder';
import { ownFieldPlace, unfinishedKey, refusalKey } from '#shared/contract/draft-keys';
import type { HeldList } from '#shared/records/lists';
import type { HolderMethods } from './session-parts';
import { idOf, withEntry } from '#shared/schema/fields';
import type { Holder } from '#shared/contract/holder';

/** What undo or redo did, record by record. `undefined` where something typed could not be written first. */
export type StepOutcome = Result<readonly StepChange[]> | undefined;

/**
 * One open holder: its state, the changes on their way to the disk, and what is typed and cannot be stored yet. Lives
 * longer than the page that shows it, so that what was typed is written even when the person has moved on. Writes one
 * batch at a time, in order.
 */
export class HolderSession {
  readonly #vault: HolderMethods;
  readonly #holder: Holder;
  readonly #past = new DraftPast();
  readonly #state: SessionState;
  readonly #writer: SessionWriter;
  readonly #turn = new Turn();
  readonly #later: Later;
  readonly #retries: Retries;
  readonly #nextId: () => string;
  /** Records that became whole in this session, as they were before. */
  readonly #finished = new Map<string, unknown>();
  /** Records that were begun and not left yet, as they began. */
  readonly #fresh = new Map<string, Fields>();
  #callOff: (() => void) | undefined;

  readonly subscribe: SessionState['subscribe'];
  readonly read: SessionState['read'];

  constructor(vault: HolderMethods, holder: Holder, parts: SessionParts = {}) {
    this.#vault = vault;
    this.#holder = holder;
    this.#state = new SessionState(this.#past.ends);
    this.#writer = new SessionWriter({ vault, holder }, this.#state, parts.now ?? (() => new Date().toISOString()));
    this.#later = parts.later ?? afterPause;
    this.#retries = new Retries(parts.wait ?? afterWait);
    this.#nextId = parts.nextId ?? shortId;
    this.subscribe = this.#state.subscribe;
    this.read = this.#state.read;
  }

  /** Reads the holder from the vault; nothing typed is lost by it. */
  readonly load = (): Promise<void> => this.#turn.run(() => this.#open());

  /**
   * Lets something else write into the holder, drafts too. Nothing is sent meanwhile; afterwards all of it is read, and
   * what was typed stands above it. Until it could be read, no draft is written over what came.
   */
  readonly giveWay = <Value>(task: () => Promise<Value>): Promise<Value> =>
    this.#turn.run(async () => {
      const done = await task();
      this.#state.draftsMayBeOthers();
      await this.#open();
      return done;
    });

  /**
   * Lets something of the holder's past be forgotten, once all that was typed is on the disk, and forgets with it what the
   * session remembers of its own steps and of what was typed into records that are gone.
   */
  readonly forgetBy = async (task: () => Promise<Result<void>>): Promise<Result<void>> => {
    await this.flush();
    return this.giveWay(async () => {
      const done = await task();
      if (!done.ok) return done;
      this.#past.forget();
      this.#finished.clear();
      const { drafts, lists } = this.read();
      this.#state.publish({ drafts: withoutGone(drafts, lists) });
      return done;
    });
  };

  /** Takes a change; it is sent after a short pause in typing. */
  readonly edit = (change: Change): void => {
    const before = change.op === 'put' ? this.read().lists[change.list]?.[idOf(change.record)] : undefined;
    this.#change([change]);
    if (change.op === 'set-own') this.#state.setDraft(refusalKey(ownFieldPlace(change.field)), undefined);
    if (change.op === 'put' && before !== undefined) this.#dropShadows(change.list, before, change.record);
    this.#schedule();
  };

  /** Keeps what was typed at a place, sealed on the disk; `undefined` takes it away. */
  readonly keepDraft = (place: string, value: unknown): void => {
    this.#setDraft(place, value);
    this.#schedule();
  };

  readonly draft = (place: string): unknown => this.read().drafts[place];

  /** Begins a record: unfinished until it has what its kind must have. Gives its id. */
  readonly begin = (list: HeldList, initial: Fields = {}): string => {
    const id = this.#nextId();
    const record = { ...initial, id };
    const isWhole = Object.keys(initial).length > 0 && this.#issueIn(list, record) === undefined;
    if (isWhole) this.edit({ op: 'add', list, record });
    else {
      this.#fresh.set(unfinishedKey(list, id), initial);
      this.#state.setDraft(unfinishedKey(list, id), initial);
    }
    return id;
  };

  /** Gives a field of a record, stored or unfinished, another value; `undefined` empties it. */
  readonly setField = (list: HeldList, id: string, field: string, value: unknown): void => {
    const draftBefore = this.draft(unfinishedKey(list, id));
    const setting = { list, id, field, value };
    const { changes, drafts } = settingEffect(setting, this.read());
    if (changes.length > 0) {
      if (changes[0]?.op === 'add') this.#finished.set(unfinishedKey(list, id), draftBefore);
      this.#change(changes);
      for (const [key] of drafts) this.#state.setDraft(key, undefined);
    } else for (const [key, draft] of drafts) this.#setDraft(key, draft);
    this.#schedule();
  };

  /** Takes records away, unfinished ones too. */
  readonly remove = (list: HeldList, ids: readonly string[]): void => {
    const stored = ids.filter((id) => this.read().lists[list]?.[id] !== undefined);
    for (const id of ids) {
      const key = unfinishedKey(list, id);
      if (this.draft(key) !== undefined) this.#setDraft(key, undefined, true);
      this.#finished.delete(key);
    }
    if (stored.length > 0) this.#change(stored.map((id) => ({ op: 'remove', list, id })));
    this.#schedule();
  };

  /** Makes a whole record and gives its id when it is on the disk. Nothing is kept of one that cannot be written. */
  readonly create = async (list: HeldList, fields: Fields): Promise<Result<string>> => {
    const id = this.#nextId();
    const record = { ...fields, id };
    const issue = this.#issueIn(list, record);
    if (issue !== undefined) return fail({ code: 'case-book/invalid-change', issues: [issue] });
    const change: Change = { op: 'add', list, record };
    this.edit(change);
    await this.flush();
    const { save, saved } = this.read();
    if (saved[list]?.[id] !== undefined) return succeed(id);
    this.#state.setDraft(unfinishedKey(list, id), undefined);
    this.#state.drop((each) => each === change);
    return fail(save.kind === 'failed' ? save.failure : { code: 'case-book/invalid-change', issues: [] });
  };

  /** The page of a record was left: one that was begun and nothing typed into is forgotten. */
  readonly leave = (list: HeldList, id: string): void => {
    const key = unfinishedKey(list, id);
    const initial = this.#fresh.get(key);
    this.#fresh.delete(key);
    const draft = this.draft(key);
    if (initial === undefined || draft === undefined || !sameValue(draft, initial)) return;
    if (hasDraftsIn(this.read().drafts, list, id)) return;
    this.#past.forgetDraft(key);
    this.#state.setDraft(key, undefined);
    this.#schedule();
  };

  readonly isWritten = (): boolean => this.#state.isWritten;

  /** Sends what waits now; true when everything is on the disk. What failed is tried again by itself. */
  readonly flush = async (): Promise<boolean> => {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#retries.callOff();
    // What was typed while the rest was on its way goes too.
    do if (!this.#state.isWritten) await this.#turn.run(() => this.#send());
    while (!this.#state.isWritten && this.read().save.kind === 'waiting');
    const { save } = this.read();
    this.#retries.note(save.kind === 'failed' ? save.failure : undefined, () => void this.flush());
    return this.#state.isWritten;
  };

  readonly undo = (): Promise<StepOutcome> => this.#step('undo');
  readonly redo = (): Promise<StepOutcome> => this.#step('redo');

  async #send(): Promise<void> {
    await this.#writer.send();
    await this.#catchUp();
  }

  /** Somebody else has written into the holder: all of it is read, and what was typed stands above it. */
  async #catchUp(): Promise<void> {
    if (this.#state.hasMissed) await this.#open();
  }

  async #open(): Promise<void> {
    const reading = this.#state.areDraftsRead ? succeed(undefined) : this.#vault.drafts(this.#holder);
    const [opened, drafts] = await Promise.all([this.#vault.open(this.#holder), reading]);
    if (!opened.ok) this.#state.publish({ loadFailure: opened.failure });
    else if (!drafts.ok) this.#state.publish({ loadFailure: drafts.failure });
    else this.#state.opened(opened.value, drafts.value);
  }

  async #step(direction: 'undo' | 'redo'): Promise<StepOutcome> {
    const { lists, drafts, revision } = this.read();
    const stepped = this.#past.step(direction, drafts);
    if (stepped !== undefined) {
      this.#state.publish({ drafts: stepped.drafts, revision: revision + 1 });
      this.#schedule();
      return succeed(draftChanges(stepped.key, { lists, drafts }, { lists, drafts: stepped.drafts }));
    }
    if (direction === 'redo' && this.#past.ends().canUndo) return fail({ code: 'case-book/nothing-to-redo' });
    if (!(await this.flush())) return undefined;
    return this.#turn.run(async () => {
      const before = { lists: this.read().saved, own: this.#state.own };
      const result = await this.#vault[direction](this.#holder);
      if (!result.ok) return result;
      this.#past.steppedBelow(direction);
      this.#state.took([], result.value);
      const changes = stepChanges(before, { lists: this.read().saved, own: this.#state.own });
      this.#stepDrafts(changes);
      await this.#catchUp();
      return succeed(changes);
    });
  }

  /** A record whose making was undone is unfinished again; what is half typed in a field that went back is gone. */
  #stepDrafts(changes: readonly StepChange[]): void {
    let drafts = withoutTouched(this.read().drafts, changes);
    for (const { list, id, after } of changes) {
      if (list === undefined) continue;
      const key = unfinishedKey(list, id);
      drafts = withEntry(drafts, key, after === undefined ? this.#finished.get(key) : undefined);
    }
    this.#state.publish({ drafts, revision: this.read().revision + 1 });
    this.#schedule();
  }

  #change(changes: readonly Change[]): void {
    this.#past.forget();
    this.#state.enqueue(changes);
  }

  /** A record as it was earlier would stand hidden behind what was typed over it since. */
  #dropShadows(list: HeldList, before: Fields, after: Fields): void {
    const { drafts, revision } = this.read();
    const refused = refusalsOf(drafts, list, idOf(after)).map(([field]) => field);
    const fields = [...changedFields(before, after), ...refused];
    const left = withoutTouched(drafts, [{ list, id: idOf(after), fields, before, after }]);
    this.#state.publish({ drafts: left, revision: revision + 1 });
  }

  #setDraft(key: string, value: unknown, isStep = value !== undefined): void {
    const before = this.draft(key);
    if (sameValue(before, value)) return;
    if (isStep) this.#past.note({ key, before, after: value }, this.#callOff !== undefined);
    else this.#past.forgetDraft(key);
    this.#state.setDraft(key, value);
  }

  #issueIn(list: HeldList, record: Fields & { readonly id: string }): Issue | undefined {
    return firstIssue(list, record);
  }

  #schedule(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#state.showWhetherSaved();
    if (!this.#state.isWritten) this.#callOff = this.#later(() => void this.flush());
  }
}
