import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { noRegisters, type Registers } from '#shared/records/registers';
import type { RegistersSession } from '../../session/holders';

/** The registers as they stand on the disk. */
export function useRegisters(session: RegistersSession): Registers {
  useEffect(() => {
    void session.load();
  }, [session]);
  return useSyncExternalStore(
    session.subscribe,
    useCallback(() => session.read().state?.registers ?? noRegisters, [session]),
  );
}
