import type { IdleLockNews } from '#shared/contract/schemas';
import { type HearingHours, type Moment, watchIdle } from './idle';

/** So long before the idle lock the person is warned. */
const warningSeconds = 30;

/** What the idle lock needs to know, and what it locks. */
export type IdleLockDeps = {
  readonly now: () => Moment;
  readonly idleSeconds: () => number;
  readonly lockMinutes: () => number;
  /** An untouched window has nothing to lock. */
  readonly isTouched: () => boolean;
  readonly lock: () => void;
};

/**
 * The lock that comes when nobody is there, its warning, and the hearing mode that keeps it away. The page can follow
 * what happens and choose one of three times; the clock is here.
 */
export type IdleLock = {
  /** To be called every second. */
  readonly look: () => void;
  readonly beginHearing: (hours: HearingHours) => void;
  readonly endHearing: () => void;
  /** How things are, as soon as that is other news than those of the number. One page asks, one question at a time. */
  readonly follow: (after: number) => Promise<IdleLockNews>;
  /** The page is gone, and the hearing with it. */
  readonly forget: () => void;
};

export function idleLock({ now, idleSeconds, lockMinutes, isTouched, lock }: IdleLockDeps): IdleLock {
  const watch = watchIdle(now());
  let last = watch.look(now(), 0, lockMinutes());
  let turn = 0;
  let isWarned = false;
  let isHearing = false;
  let tellPage: ((news: IdleLockNews) => void) | undefined;

  const news = (): IdleLockNews => ({
    turn,
    ...(isWarned && { lockSeconds: Math.ceil(last.secondsToLock) }),
    ...(last.hearingSeconds !== undefined && { hearingSeconds: last.hearingSeconds }),
  });

  /** Asks the clocks and acts on what they say. Nothing else asks them: a gap that tells of sleep is seen once. */
  function look(): void {
    last = watch.look(now(), idleSeconds(), lockMinutes());
    if (last.secondsToLock === 0 && isTouched()) {
      lock();
      return;
    }
    const isNear = last.secondsToLock <= warningSeconds && isTouched();
    const isOn = last.hearingSeconds !== undefined;
    if (isNear !== isWarned || isOn !== isHearing) tell(isNear, isOn);
  }

  function tell(isNear: boolean, isOn: boolean): void {
    isWarned = isNear;
    isHearing = isOn;
    turn += 1;
    const answer = tellPage;
    tellPage = undefined;
    answer?.(news());
  }

  return {
    look,
    beginHearing: (hours) => {
      watch.endHearing();
      isHearing = false;
      watch.beginHearing(now(), hours);
      look();
    },
    endHearing: () => {
      watch.endHearing();
      look();
    },
    follow: (after) =>
      after === turn
        ? new Promise((resolve) => {
            tellPage = resolve;
          })
        : Promise.resolve(news()),
    forget: () => {
      watch.endHearing();
      tellPage = undefined;
      last = { secondsToLock: last.secondsToLock, hearingSeconds: undefined };
      tell(false, false);
    },
  };
}
