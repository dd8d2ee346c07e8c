import { useEffect, useEffectEvent } from 'react';
import type { BackupRecord } from '#shared/contract/backup-api';
import type { Result } from '#shared/result';
import { useProgram } from '../../../program/program';
import { type BackupDesk, isStopped, opensWithoutTyping } from './backup-desk';
import { isWanted, type Occasion } from './is-wanted';
import { useBackups } from './use-backups';

const hour = 60 * 60 * 1000;

/**
 * Makes a backup by itself where the plan says so: after unlocking and each hour when one is due, when it is first asked
 * to, when none opens with the present recovery key, and when the place of the backups is there again. `tell` hears what
 * came of each.
 */
export function useAutomaticBackups(desk: BackupDesk, tell: (made: Result<BackupRecord>) => void): void {
  const { main } = useProgram();
  const { state, place } = useBackups(desk);
  const makeWhere = useEffectEvent(async (occasion: Occasion): Promise<void> => {
    await desk.refresh();
    if (!isWanted(desk.read(), occasion)) return;
    const made = await desk.make('by-itself');
    if (made !== undefined && !isStopped(made)) tell(made);
  });
  useEffect(() => {
    void desk.refresh();
    const timer = setInterval(() => void makeWhere('due'), hour);
    return () => {
      clearInterval(timer);
    };
  }, [desk]);

  const isAsked = state !== undefined && state.plan.isAutomatic && opensWithoutTyping(state.plan);
  const isForOldKey = state?.isForOldKey;
  useEffect(() => {
    if (isAsked) void makeWhere('due');
  }, [isAsked, isForOldKey]);

  const isWatched = place === 'away' || (place === 'there' && isAsked);
  const watched = isWatched ? state?.plan.place : undefined;
  useEffect(() => {
    if (watched === undefined) return undefined;
    let isOver = false;
    const follow = async (): Promise<void> => {
      // It may have gone again before it was looked at: then nothing is made, and it is waited for again.
      while (!isOver && (await main['backup.place-came']({ place: watched })).ok) await makeWhere('returned');
    };
    void follow();
    return () => {
      isOver = true;
    };
  }, [main, watched]);
}
