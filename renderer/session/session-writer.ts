import { idOf } from '#shared/schema/fields';
import type { Failure, Issue } from '#shared/failure';
import { refusalDrafts } from './field-effect';
import { issuesOfChange } from './refused';
import type { SessionState } from './session-state';
import type { Change } from '#shared/contract/holder';
import type { HolderMethods } from './session-parts';
import type { Holder } from '#shared/contract/holder';

type Target = { readonly vault: HolderMethods; readonly holder: Holder };

/** Brings what waits in a session to the disk: changes first, drafts after them. */
export class SessionWriter {
  readonly #to: Target;
  readonly #state: SessionState;
  readonly #now: () => string;

  constructor(to: Target, state: SessionState, now: () => string) {
    this.#to = to;
    this.#state = state;
    this.#now = now;
  }

  async send(): Promise<void> {
    if (this.#state.isWritten) return;
    if (this.#state.read().save.kind !== 'failed') this.#state.publish({ save: { kind: 'saving' } });
    const failure = (await this.#sendChanges()) ?? (await this.#sendDrafts());
    if (failure === undefined) this.#state.showSent();
    else this.#state.publish({ save: { kind: 'failed', failure } });
  }

  async #sendChanges(): Promise<Failure | undefined> {
    const batch = this.#state.read().pending;
    if (batch.length === 0) return undefined;
    const result = await this.#to.vault.change(this.#to.holder, batch);
    if (result.ok) {
      this.#state.took(batch, result.value);
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
  async #sendOneByOne(batch: readonly Change[]): Promise<Failure | undefined> {
    for (const change of batch) {
      const result = await this.#to.vault.change(this.#to.holder, [change]);
      if (result.ok) this.#state.took([change], result.value);
      else if (result.failure.code === 'case-book/invalid-change') this.#refuse(change, result.failure.issues);
      else return result.failure;
    }
    return undefined;
  }

  async #sendDrafts(): Promise<Failure | undefined> {
    if (this.#state.areDraftsWritten) return undefined;
    const { drafts } = this.#state.read();
    const result = await this.#to.vault.keepDrafts(this.#to.holder, drafts);
    if (!result.ok) return result.failure;
    this.#state.keptDrafts(drafts, this.#now());
    return undefined;
  }

  /** Takes a refused change out of what waits and keeps what was typed; a new record is unfinished again. */
  #refuse(change: Change, issues: readonly Issue[]): void {
    const { pending, lists, saved } = this.#state.read();
    if (!pending.includes(change)) return;
    const made = change.op === 'add' || change.op === 'put' ? change : undefined;
    const id = made === undefined ? '' : idOf(made.record);
    const record = made && lists[made.list]?.[id];
    const isStored = made !== undefined && saved[made.list]?.[id] !== undefined;
    this.#state.drop((each) => each === change || (made !== undefined && !isStored && isAbout(each, made)));
    for (const [key, value] of refusalDrafts({ change, issues, record, isStored })) this.#state.setDraft(key, value);
  }
}

function isAbout(change: Change, made: Change & { readonly op: 'add' | 'put' }): boolean {
  if (change.op !== 'set' && change.op !== 'remove') return false;
  return change.list === made.list && change.id === idOf(made.record);
}
