import { useEffect, useEffectEvent, useRef } from 'react';
import type { BackupRecord } from '#shared/contract/backup-api';
import type { Result } from '#shared/result';
import { useProgram } from '../../foundation/program';
import { type BackupDesk, type Backups, isStopped, opensWithoutTyping } from './backup-desk';
import { useBackups } from './use-backups';

const hour = 60 * 60 * 1000;

/**
 * Makes a backup by itself where the plan says so: after unlocking when one is due, each hour that the vault stays
 * open, and when the place of the backups is there again. `tell` hears what came of each.
 */
export function useAutomaticBackups(desk: BackupDesk, tell: (made: Result<BackupRecord>) => void): void {
  const { main } = useProgram();
  const { state, place } = useBackups(desk);
  const makeIfDue = useEffectEvent(async (): Promise<void> => {
    await desk.refresh();
    if (!isWanted(desk.read())) return;
    const made = await desk.make('by-itself');
    if (made !== undefined && !isStopped(made)) tell(made);
  });
  useEffect(() => {
    void makeIfDue();
    const timer = setInterval(() => void makeIfDue(), hour);
    return () => {
      clearInterval(timer);
    };
  }, []);

  const awaited = place === 'away' ? state?.plan.place : undefined;
  useEffect(() => {
    if (awaited === undefined) return undefined;
    let isOver = false;
    const follow = async (): Promise<void> => {
      // It may have gone again before it was looked at: then the place is still away here, and is waited for again.
      while (!isOver && (await main['backup.place-came']({ place: awaited })).ok) await desk.refresh();
    };
    void follow();
    return () => {
      isOver = true;
    };
  }, [main, desk, awaited]);

  const wasAway = useRef(false);
  useEffect(() => {
    if (place === 'there' && wasAway.current) void makeIfDue();
    wasAway.current = place === 'away';
  }, [place]);
}

function isWanted({ state, place, making }: Backups): boolean {
  if (state === undefined || place !== 'there' || making !== undefined) return false;
  return state.isDue && state.plan.isAutomatic && opensWithoutTyping(state.plan);
}
