import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function for as long as the component lives, doing what the last one given does: memoised fields stay still. */
export function useStable<Inputs extends readonly unknown[]>(act: (...inputs: Inputs) => void) {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...inputs: Inputs) => {
    latest.current(...inputs);
  }, []);
}
