import type { VaultApi } from '#shared/contract/vault-api';
import type { Session } from './session/session';

type Methods = Pick<
  VaultApi,
  'open' | 'change' | 'undo' | 'redo' | 'history' | 'recordHistory' | 'bin' | 'drafts' | 'keepDrafts'
>;

/** What every holder has, a case book as well as the registers: records that change, history, bin, what is half typed. */
export function holderMethods(session: Session): Methods {
  return {
    open: (holder) => session.reading(({ library }) => library.holders.open(holder)),
    change: (holder, changes) => session.changing(({ library }) => library.holders.change(holder, changes)),
    undo: (holder) => session.changing(({ library }) => library.holders.step(holder, 'undo')),
    redo: (holder) => session.changing(({ library }) => library.holders.step(holder, 'redo')),
    history: (holder) => session.changing(({ library }) => library.holders.history(holder)),
    recordHistory: (holder, record) => session.changing(({ library }) => library.holders.recordHistory(holder, record)),
    bin: (holder) => session.changing(({ library }) => library.holders.bin(holder)),
    drafts: (holder) => session.changing(({ library }) => library.holders.drafts(holder)),
    keepDrafts: (holder, drafts) => session.changing(({ library }) => library.holders.keepDrafts(holder, drafts)),
  };
}
