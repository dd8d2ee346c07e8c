import type {
  ManuscriptApi,
  ManuscriptChange,
  ManuscriptSaved,
  ManuscriptState,
} from '#shared/contract/manuscript-api';
import type { Failure } from '#shared/failure';
import { living, type Living } from '#shared/manuscript/living';
import type { Edited } from '#shared/manuscript/deeds';
import type { ManuscriptId, WrittenBlock } from '#shared/manuscript/manuscript';
import { blockChanges, writtenFrom } from '#shared/manuscript/written-from';
import type { Result } from '#shared/result';
import { Turn } from '#shared/turn';
import { Retries } from '../../../session/retries';
import { afterPause, afterWait, type SessionParts } from '../../../session/session-parts';
import type { SaveState } from '../../../session/snapshot';

/** What a session asks of the vault. */
export type ManuscriptMethods = Pick<ManuscriptApi, 'openManuscript' | 'changeManuscript' | 'stepManuscript'>;

/** A manuscript that was read: what the editor is laid out from, and what is in it. */
export type OpenManuscript = {
  readonly state: ManuscriptState;
  /** What was written, laid over what the composer says, as it was read last. */
  readonly current: Living;
  /** What of the editor was counted in when `current` was made. */
  readonly stored: Edited;
  /** The units as they stand in the editor, made over `current`. */
  readonly edited: Edited;
  /** As typed, on the disk or on its way to it. */
  readonly title: string;
};

export type ManuscriptSnapshot = {
  readonly opened?: OpenManuscript;
  readonly loadFailure?: Failure | undefined;
  readonly save: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Rises with everything that came to the disk. */
  readonly writes: number;
};

type Blocks = ReadonlyMap<string, WrittenBlock>;

/**
 * A manuscript that is worked on. It outlives the page, so that nothing typed goes with it: what is edited is stored after
 * a short pause, in the order in which it was edited, and tried again while it cannot be.
 */
export class ManuscriptSession {
  readonly #vault: ManuscriptMethods;
  readonly #id: ManuscriptId;
  readonly #turn = new Turn();
  readonly #retries: Retries;
  readonly #later: NonNullable<SessionParts['later']>;
  readonly #listeners = new Set<() => void>();
  #callOff: (() => void) | undefined;
  /** As they stand on the disk. */
  #blocks: Blocks = new Map();
  #savedTitle = '';
  #snapshot: ManuscriptSnapshot = {
    save: { kind: 'saved', at: '' },
    canUndo: false,
    canRedo: false,
    writes: 0,
  };

  constructor(vault: ManuscriptMethods, id: ManuscriptId, parts: Pick<SessionParts, 'later' | 'wait'> = {}) {
    this.#vault = vault;
    this.#id = id;
    this.#later = parts.later ?? afterPause;
    this.#retries = new Retries(parts.wait ?? afterWait);
  }

  readonly read = (): ManuscriptSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Has the document composed again; what was typed stands above it. */
  readonly load = async (): Promise<void> => {
    await this.flush();
    await this.#turn.run(() => this.#open());
  };

  /** Lets something else write into the manuscript or into what it tells of; afterwards it is read again. */
  readonly giveWay = <Value>(task: () => Promise<Value>): Promise<Value> =>
    this.#turn.run(async () => {
      const done = await task();
      if (this.#snapshot.opened !== undefined) await this.#open();
      return done;
    });

  /** Takes what stands in the editor; it is stored after a short pause in typing. */
  readonly edit = (edited: Edited): void => {
    const { opened } = this.#snapshot;
    if (opened === undefined) return;
    this.#publish({ opened: { ...opened, edited } });
    this.#wait();
  };

  readonly rename = (title: string): void => {
    const { opened } = this.#snapshot;
    if (opened === undefined) return;
    this.#publish({ opened: { ...opened, title } });
    this.#wait();
  };

  readonly isWritten = (): boolean => {
    const { kind } = this.#snapshot.save;
    return kind === 'saved';
  };

  /** Stores what waits now; true when everything is on the disk. What failed is tried again by itself. */
  readonly flush = async (): Promise<boolean> => {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#retries.callOff();
    // What was typed while the rest was on its way goes too.
    do if (!this.isWritten()) await this.#turn.run(() => this.#send());
    while (this.#snapshot.save.kind === 'waiting');
    const { save } = this.#snapshot;
    this.#retries.note(save.kind === 'failed' ? save.failure : undefined, () => void this.flush());
    return this.isWritten();
  };

  /** Its editor is closed: what was typed is counted in, so that the next one begins with it, and stored. */
  readonly leave = (): Promise<boolean> => {
    const { opened } = this.#snapshot;
    if (opened !== undefined) {
      const blocks = this.isWritten() ? this.#blocks : withChanges(this.#blocks, this.#changes(opened));
      const current = living(opened.state.document, [...blocks.values()]);
      const edited: Edited = { units: current.units, seen: new Set() };
      this.#publish({ opened: { ...opened, current, stored: edited, edited } });
    }
    return this.flush();
  };

  /** Takes back the last stored change, or makes it again. Nothing is done while something typed cannot be stored. */
  readonly step = async (direction: 'undo' | 'redo'): Promise<Result<ManuscriptState> | undefined> => {
    if (!(await this.flush())) return undefined;
    return this.#turn.run(async () => {
      const stepped = await this.#vault.stepManuscript(this.#id, direction);
      if (stepped.ok) {
        this.#take(stepped.value);
        this.#publish({ writes: this.#snapshot.writes + 1 });
      }
      return stepped;
    });
  };

  #wait(): void {
    if (this.#snapshot.save.kind !== 'failed') this.#publish({ save: { kind: 'waiting' } });
    this.#callOff?.();
    this.#callOff = this.#later(() => void this.flush());
  }

  async #open(): Promise<void> {
    const result = await this.#vault.openManuscript(this.#id);
    if (result.ok) this.#take(result.value);
    else this.#publish({ loadFailure: result.failure });
  }

  /** Lays what is on the disk, and above it what is not there yet, over what the composer says now. */
  #take(state: ManuscriptState): void {
    const { opened } = this.#snapshot;
    const waiting = opened === undefined || this.isWritten() ? [] : this.#changes(opened);
    const disk: Blocks = new Map(state.blocks.map((block) => [block.id, block]));
    const current = living(state.document, [...withChanges(disk, waiting).values()]);
    const title = waiting.some(({ op }) => op === 'rename') ? opened?.title : undefined;
    this.#blocks = disk;
    this.#savedTitle = state.own.title;
    const edited: Edited = { units: current.units, seen: new Set() };
    this.#publish({
      opened: { state, current, stored: opened?.edited ?? edited, edited, title: title ?? state.own.title },
      loadFailure: undefined,
      canUndo: state.canUndo,
      canRedo: state.canRedo,
      ...(waiting.length === 0 && { save: { kind: 'saved', at: state.savedAt } }),
    });
    if (waiting.length > 0) this.#wait();
  }

  /** What has to be stored so that the disk has what stands in the editor. */
  #changes({ edited: { units, seen }, current, title }: OpenManuscript): readonly ManuscriptChange[] {
    const written = blockChanges(this.#blocks, writtenFrom(units, current, seen));
    return title === this.#savedTitle || title.trim() === '' ? written : [{ op: 'rename', title }, ...written];
  }

  async #send(): Promise<void> {
    const { opened, save } = this.#snapshot;
    if (opened === undefined || this.isWritten()) return;
    const changes = this.#changes(opened);
    if (changes.length === 0) {
      this.#publish({ save: { kind: 'saved', at: opened.state.savedAt } });
      return;
    }
    if (save.kind !== 'failed') this.#publish({ save: { kind: 'saving' } });
    const result = await this.#vault.changeManuscript(this.#id, changes);
    if (result.ok) this.#wrote(opened, changes, result.value);
    else this.#publish({ save: { kind: 'failed', failure: result.failure } });
  }

  #wrote(sent: OpenManuscript, changes: readonly ManuscriptChange[], saved: ManuscriptSaved): void {
    const { opened = sent, writes } = this.#snapshot;
    this.#blocks = withChanges(this.#blocks, changes);
    this.#savedTitle = changes.find(({ op }) => op === 'rename') === undefined ? this.#savedTitle : sent.title;
    const isAll = opened.edited === sent.edited && opened.title === sent.title;
    const { canUndo, canRedo, savedAt } = saved;
    this.#publish({
      opened: { ...opened, state: { ...opened.state, ...saved } },
      canUndo,
      canRedo,
      writes: writes + 1,
      save: isAll ? { kind: 'saved', at: savedAt } : { kind: 'waiting' },
    });
  }

  #publish(change: Partial<ManuscriptSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function withChanges(blocks: Blocks, changes: readonly ManuscriptChange[]): Blocks {
  const next = new Map(blocks);
  for (const change of changes) {
    if (change.op === 'put') next.set(change.block.id, change.block);
    if (change.op === 'remove') next.delete(change.id);
  }
  return next;
}
