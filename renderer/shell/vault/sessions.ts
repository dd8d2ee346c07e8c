import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import type { Failure } from '#shared/failure';
import type { ManuscriptId } from '#shared/manuscript/manuscript';
import { ManuscriptSession } from '../../features/manuscripts/session/manuscript-session';
import { HolderSession } from '../../session/holder-session';

export type Sessions = {
  readonly of: (id: BookId) => HolderSession;
  readonly ofManuscript: (id: ManuscriptId) => ManuscriptSession;
  /** The session of what all case books share. */
  readonly registers: HolderSession;
  /** Drops what is known of case books that are gone for ever, and of manuscripts that told of nothing else. */
  readonly forget: (ids: readonly BookId[]) => void;
  readonly forgetManuscript: (id: ManuscriptId) => void;
  /** Lets something else write into all that is open, the registers too; afterwards it is read again. */
  readonly giveWay: <Value>(task: () => Promise<Value>) => Promise<Value>;
  /** Reads the registers anew, of these case books the ones that were opened, and what manuscripts tell; nothing typed is lost. */
  readonly readAnew: (ids: readonly BookId[]) => Promise<void>;
  /** Tells of everything that is written in any session, also one that begins later. */
  readonly onSaved: (listener: () => void) => () => void;
  /** Sends everything typed to the disk; false when something could not be written. */
  readonly flush: () => Promise<boolean>;
  /** Why something could not be written; undefined where nothing failed. */
  readonly failure: () => Failure | undefined;
  /** Tries again at once whatever could not be written. */
  readonly retry: () => void;
  readonly areWritten: () => boolean;
  /** Tells of everything that happens in the sessions that there are. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** One session for each case book that was opened; a session stays, so that nothing typed goes with the page. */
export function createSessions(vault: VaultApi, onSaved: () => void): Sessions {
  const sessions = new Map<BookId, HolderSession>();
  const registers = new HolderSession(vault, 'registers');
  const manuscripts = new Map<ManuscriptId, ManuscriptSession>();
  const all = () => [registers, ...sessions.values(), ...manuscripts.values()];
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  watchSaves(registers, () => {
    // The submissions stand beside the registers.
    onSaved();
    tell();
  });
  return {
    registers,
    of: (id) => {
      const known = sessions.get(id);
      if (known !== undefined) return known;
      const session = new HolderSession(vault, id);
      watchSaves(session, () => {
        onSaved();
        tell();
      });
      sessions.set(id, session);
      return session;
    },
    ofManuscript: (id) => {
      const known = manuscripts.get(id) ?? new ManuscriptSession(vault, id);
      manuscripts.set(id, known);
      return known;
    },
    forget: (ids) => {
      for (const id of ids) sessions.delete(id);
      for (const [id, session] of manuscripts) {
        const { caseBooks } = session.read().opened?.state.own ?? {};
        if (caseBooks?.every((each) => ids.includes(each)) === true) manuscripts.delete(id);
      }
    },
    forgetManuscript: (id) => {
      manuscripts.delete(id);
    },
    giveWay: (task) => all().reduce((inner, session) => () => session.giveWay(inner), task)(),
    readAnew: async (ids) => {
      const opened = ids.flatMap((id) => sessions.get(id) ?? []);
      const composed = [...manuscripts.values()].filter((session) => session.read().opened !== undefined);
      await Promise.all([registers, ...opened].map((session) => session.load()));
      await Promise.all(composed.map((session) => session.load()));
    },
    onSaved: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    flush: async () => (await Promise.all(all().map((session) => session.flush()))).every(Boolean),
    failure: () =>
      all().flatMap((session) => {
        const { save } = session.read();
        return save.kind === 'failed' ? [save.failure] : [];
      })[0],
    retry: () => {
      for (const session of all()) if (session.read().save.kind === 'failed') void session.flush();
    },
    areWritten: () => all().every((session) => session.isWritten()),
    subscribe: (listener) => {
      const ways = all().map((session) => session.subscribe(listener));
      return () => {
        for (const stop of ways) stop();
      };
    },
  };
}

type Watched = {
  readonly read: () => { readonly state?: unknown };
  readonly subscribe: (listener: () => void) => void;
};

function watchSaves(session: Watched, onSaved: () => void): void {
  let state = session.read().state;
  session.subscribe(() => {
    const next = session.read().state;
    if (next !== state && state !== undefined) onSaved();
    state = next;
  });
}
