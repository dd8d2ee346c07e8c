import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/model/ids';
import { CaseBookSession } from '../features/case-book/case-book-session';
import { HolderSession } from '../foundation/session/holder-session';
import { registersHolder } from '../foundation/session/holder-vault';
import type { RegistersSession } from '../foundation/session/holders';

export type Sessions = {
  readonly of: (id: BookId) => CaseBookSession;
  /** The session of what all case books share. */
  readonly registers: RegistersSession;
  /** Sends everything typed to the disk; false when something could not be written. */
  readonly flush: () => Promise<boolean>;
};

/** One session for each case book that was opened; a session stays, so that nothing typed goes with the page. */
export function createSessions(vault: VaultApi, onSaved: () => void): Sessions {
  const sessions = new Map<BookId, CaseBookSession>();
  const registers = new HolderSession(registersHolder(vault));
  watchSaves(registers, onSaved);
  return {
    registers,
    of: (id) => {
      const known = sessions.get(id);
      if (known !== undefined) return known;
      const session = new CaseBookSession(vault, id);
      watchSaves(session, onSaved);
      sessions.set(id, session);
      return session;
    },
    flush: async () => {
      const all = [registers, ...sessions.values()].map((session) => session.flush());
      return (await Promise.all(all)).every(Boolean);
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
