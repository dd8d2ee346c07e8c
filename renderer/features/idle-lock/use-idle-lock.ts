import { useEffect, useState } from 'react';
import type { Bridge } from '#shared/contract/bridge';
import type { IdleLockNews } from '#shared/contract/schemas';

/** What the main process tells of the idle lock and of hearing mode, as long as the vault is open. */
export function useIdleLock(main: Bridge): IdleLockNews | undefined {
  const [news, setNews] = useState<IdleLockNews>();
  useEffect(() => {
    let isShown = true;
    const follow = async (after: number): Promise<void> => {
      const told = await main['idle-lock.follow']({ after });
      if (!isShown || !told.ok) return;
      setNews(told.value);
      await follow(told.value.turn);
    };
    void follow(-1);
    return () => {
      isShown = false;
    };
  }, [main]);
  return news;
}
