import { useState } from 'react';
import type { Route } from './route';

const longest = 50;

export type Trail = {
  readonly route: Route;
  /** Goes on; `left` is what to come back to, where that is not the route as it was. */
  readonly go: (to: Route, left?: Route) => void;
  /** Absent where nothing lies behind. */
  readonly back: (() => void) | undefined;
};

/** The way through the window, to go back on. Forgotten with the page when the vault is locked. */
export function useTrail(): Trail {
  const [route, setRoute] = useState<Route>({ at: 'start' });
  const [behind, setBehind] = useState<readonly Route[]>([]);
  const go = (to: Route, left: Route = route): void => {
    setBehind([...behind, left].slice(-longest));
    setRoute(to);
  };
  const last = behind.at(-1);
  const back = (): void => {
    if (last === undefined) return;
    setBehind(behind.slice(0, -1));
    setRoute(last);
  };
  return { route, go, back: last === undefined ? undefined : back };
}
