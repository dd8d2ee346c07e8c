import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { IdleLockNews } from '#shared/contract/schemas';
import { isMeantFor, listenForWaking, type Shown } from './waking';

/**
 * The seconds of the warning that is to be shown. Whoever comes back takes it away at once; that somebody is there the
 * main process knows by itself.
 */
export function useWaking(news: IdleLockNews | undefined): number | undefined {
  const [wokenIn, setWokenIn] = useState<number>();
  const warned = news?.turn === wokenIn ? undefined : news?.lockSeconds;
  const isShown = warned !== undefined;
  const shown = useRef<Shown>({ from: Infinity, until: Infinity });
  useEffect(() => {
    if (!isShown) return undefined;
    shown.current = { from: performance.now(), until: Infinity };
    return () => {
      shown.current = { ...shown.current, until: performance.now() };
    };
  }, [isShown]);
  const woken = useEffectEvent(() => {
    shown.current = { ...shown.current, from: Infinity };
    setWokenIn(news?.turn);
  });
  useEffect(
    () =>
      listenForWaking(
        (at) => isMeantFor(shown.current, at),
        () => {
          woken();
        },
      ),
    [],
  );
  return warned;
}
