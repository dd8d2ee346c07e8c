import { useEffect, useState } from 'react';
import type { Bridge } from '#shared/contract/bridge';
import type { IdleLockNews } from '#shared/contract/schemas';
import { followNews } from './follow-news';

/** What the main process tells of the idle lock and of hearing mode, as long as the vault is open. */
export function useIdleLock(main: Bridge): IdleLockNews | undefined {
  const [news, setNews] = useState<IdleLockNews>();
  useEffect(() => {
    let isShown = true;
    void followNews<IdleLockNews>({
      ask: (after) => main['idle-lock.follow']({ after }),
      tell: setNews,
      pause: (seconds) => new Promise((resolve) => void setTimeout(resolve, seconds * 1000)),
      isOver: () => !isShown,
    });
    return () => {
      isShown = false;
    };
  }, [main]);
  return news;
}
