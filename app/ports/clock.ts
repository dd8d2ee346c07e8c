/** What time it is. */
export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  now(): number;
}

/** A clock that moves a second on each time it is asked, so that runs repeat. */
export function steppingClock(start = Date.UTC(2014, 2, 1, 9)): Clock {
  let now = start - 1000;
  return {
    now: () => {
      now += 1000;
      return now;
    },
  };
}
