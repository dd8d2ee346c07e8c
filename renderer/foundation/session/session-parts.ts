/** Runs something a little later; gives the way to call it off. */
export type Later = (run: () => void) => () => void;

/** What a session takes from its surroundings; what is left out it has itself. */
export type SessionParts = {
  readonly later?: Later;
  readonly nextId?: () => string;
  /** The instant, ISO 8601 in UTC. */
  readonly now?: () => string;
};

const pause = 250;

export const afterPause: Later = (run) => {
  const timer = setTimeout(run, pause);
  return () => {
    clearTimeout(timer);
  };
};

/** An id out of 64 random bits. */
export function shortId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(-16);
}
