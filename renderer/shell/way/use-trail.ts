import { useState } from 'react';
import { isSamePage, type Route } from './route';

const longest = 50;

export type Trail = {
  readonly route: Route;
  /** Goes on; `left` is what to come back to, where that is not the route as it was. */
  readonly go: (to: Route, left?: Route) => void;
  /** Goes on without a way back to what is left. */
  readonly replace: (to: Route) => void;
  /** Goes back, where the page that lies behind is the one asked for; goes on to it otherwise. */
  readonly backTo: (to: Route, left?: Route) => void;
  /** Cuts out of the way what is there no more; leads to the start from a page of that kind. */
  readonly forget: (isGone: (route: Route) => boolean) => void;
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
  const backTo = (to: Route, left?: Route): void => {
    if (last === undefined || !isSamePage(last, to)) {
      go(to, left);
      return;
    }
    setBehind(behind.slice(0, -1));
    setRoute(to);
  };
  const forget = (isGone: (gone: Route) => boolean): void => {
    setBehind((before) => before.filter((each) => !isGone(each)));
    setRoute((now) => (isGone(now) ? { at: 'start' } : now));
  };
  return { route, go, forget, replace: setRoute, backTo, back: last === undefined ? undefined : back };
}
