import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Registers } from '#shared/records/registers';
import type { HolderSession } from '../../session/holder-session';
import { registersOf } from '../../session/registers-of';

/** The registers as they stand on the disk. */
export function useRegisters(session: HolderSession): Registers {
  useEffect(() => {
    void session.load();
  }, [session]);
  return useSyncExternalStore(
    session.subscribe,
    useCallback(() => registersOf(session.read().state), [session]),
  );
}
