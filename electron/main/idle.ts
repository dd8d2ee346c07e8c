/** Decides from a clock and the system's idle time whether the vault must be locked. */
export type IdleWatch = {
  /** To be asked every few seconds. */
  readonly isDue: (now: number, idleSeconds: number, lockMinutes: number) => boolean;
};

/** A gap this long between two questions means that the machine slept without telling. */
const sleptMilliseconds = 60_000;

export function watchIdle(startedAt: number): IdleWatch {
  let askedAt = startedAt;
  return {
    isDue: (now, idleSeconds, lockMinutes) => {
      const slept = now - askedAt >= sleptMilliseconds;
      askedAt = now;
      return slept || idleSeconds >= lockMinutes * 60;
    },
  };
}
