/** Now by two clocks: one that people set and that goes on while the machine sleeps, and one that only ever goes on. */
export type Moment = { readonly wall: number; readonly steady: number };

/** For so long a hearing keeps the idle lock away. */
export type HearingHours = 1 | 2 | 4;

/** When the vault locks by itself, as seen in a moment. */
export type IdleLook = {
  /** Until the lock if nobody does anything; 0 when it is due. */
  readonly secondsToLock: number;
  /** Of hearing mode, while it is on. */
  readonly hearingSeconds: number | undefined;
};

/** Decides from the clocks and the system's idle time when the vault must be locked. */
export type IdleWatch = {
  /** To be asked every second. */
  readonly look: (at: Moment, idleSeconds: number, lockMinutes: number) => IdleLook;
  readonly beginHearing: (at: Moment, hours: HearingHours) => void;
  readonly endHearing: () => void;
};

/** A gap this long between two questions means that the machine slept without telling. */
const sleptMilliseconds = 60_000;

export function watchIdle(startedAt: Moment): IdleWatch {
  let askedAt = startedAt.wall;
  let hearingEndsAt: number | undefined;
  return {
    look: ({ wall, steady }, idleSeconds, lockMinutes) => {
      const slept = wall - askedAt >= sleptMilliseconds;
      askedAt = wall;
      if (hearingEndsAt !== undefined && (slept || steady >= hearingEndsAt)) hearingEndsAt = undefined;
      const hearingSeconds = hearingEndsAt === undefined ? undefined : Math.ceil((hearingEndsAt - steady) / 1000);
      const idleLeft = slept ? 0 : lockMinutes * 60 - idleSeconds;
      return { secondsToLock: Math.max(0, idleLeft, hearingSeconds ?? 0), hearingSeconds };
    },
    beginHearing: ({ steady }, hours) => {
      hearingEndsAt = steady + hours * 3_600_000;
    },
    endHearing: () => {
      hearingEndsAt = undefined;
    },
  };
}
