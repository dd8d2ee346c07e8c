import type { VaultApi } from '#shared/contract/vault-api';
import type { Session } from './session/session';

type Methods = Pick<VaultApi, 'history' | 'recordHistory' | 'bin' | 'drafts' | 'keepDrafts'>;

/** What every holder has, a case book as well as the registers: history, bin, and what is half typed. */
export function holderMethods(session: Session): Methods {
  return {
    history: (holder) => session.changing(({ library }) => library.holders.history(holder)),
    recordHistory: (holder, record) => session.changing(({ library }) => library.holders.recordHistory(holder, record)),
    bin: (holder) => session.changing(({ library }) => library.holders.bin(holder)),
    drafts: (holder) => session.changing(({ library }) => library.holders.drafts(holder)),
    keepDrafts: (holder, drafts) => session.changing(({ library }) => library.holders.keepDrafts(holder, drafts)),
  };
}
