import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/model/ids';
import { CaseBookSession } from '../features/case-book/case-book-session';

export type Sessions = {
  readonly of: (id: BookId) => CaseBookSession;
  /** Sends everything typed to the disk; false when something could not be written. */
  readonly flush: () => Promise<boolean>;
};

/** One session for each case book that was opened; a session stays, so that nothing typed goes with the page. */
export function createSessions(vault: VaultApi, onSaved: () => void): Sessions {
  const sessions = new Map<BookId, CaseBookSession>();
  return {
    of: (id) => {
      const known = sessions.get(id);
      if (known !== undefined) return known;
      const session = new CaseBookSession(vault, id);
      watchSaves(session, onSaved);
      sessions.set(id, session);
      return session;
    },
    flush: async () => (await Promise.all([...sessions.values()].map((session) => session.flush()))).every(Boolean),
  };
}

function watchSaves(session: CaseBookSession, onSaved: () => void): void {
  let state = session.read().state;
  session.subscribe(() => {
    const next = session.read().state;
    if (next !== state && state !== undefined) onSaved();
    state = next;
  });
}
