import { useEffect, useEffectEvent, useState } from 'react';
import type { IdleLockNews } from '#shared/contract/schemas';
import { listenForWaking } from './waking';

/**
 * The seconds of the warning that is to be shown. Whoever comes back takes it away at once; that somebody is there the
 * main process knows by itself.
 */
export function useWaking(news: IdleLockNews | undefined): number | undefined {
  const [wokenIn, setWokenIn] = useState<number>();
  const warned = news === undefined || news.turn === wokenIn ? undefined : news.lockSeconds;
  const isWarned = useEffectEvent(() => warned !== undefined);
  const woken = useEffectEvent(() => {
    setWokenIn(news?.turn);
  });
  useEffect(
    () =>
      listenForWaking(
        () => isWarned(),
        () => {
          woken();
        },
      ),
    [],
  );
  return warned;
}
