import type { VaultApi } from '#shared/contract/vault-api';

/** What a session asks of the vault. */
export type HolderMethods = Pick<VaultApi, 'open' | 'change' | 'undo' | 'redo' | 'drafts' | 'keepDrafts'>;

/** Runs something a little later; gives the way to call it off. */
export type Later = (run: () => void) => () => void;

/** Runs something after so many milliseconds; gives the way to call it off. */
export type Wait = (run: () => void, milliseconds: number) => () => void;

/** What a session takes from its surroundings; what is left out it has itself. */
export type SessionParts = {
  readonly later?: Later;
  /** Until a save that failed is tried again. */
  readonly wait?: Wait;
  readonly nextId?: () => string;
  /** The instant, ISO 8601 in UTC. */
  readonly now?: () => string;
};

const pause = 250;

export const afterWait: Wait = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

export const afterPause: Later = (run) => afterWait(run, pause);

/** An id out of 64 random bits. */
export function shortId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(-16);
}
