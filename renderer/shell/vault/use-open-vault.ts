import { useMemo } from 'react';
import type { Registers } from '#shared/records/registers';
import { useProgram } from '../../program/program';
import { createSessions, type Sessions } from './sessions';
import { useRegisters } from './use-registers';
import { useVaultContents, type VaultContents } from './use-vault-contents';

/** What the window has of the vault while it is open. */
export type OpenVault = {
  readonly contents: VaultContents;
  /** The registers as they stand on the disk. */
  readonly registers: Registers;
  readonly sessions: Sessions;
  /** Asks for the contents again. */
  readonly refresh: () => void;
  /** Asks for the contents and the registers again: much may have come or gone at once. */
  readonly readAnew: () => void;
};

/** The open vault with its sessions, for as long as the frame is there. What a session saves shows in the contents. */
export function useOpenVault(): OpenVault {
  const { vault } = useProgram();
  const [contents, refresh] = useVaultContents(vault);
  const sessions = useMemo(() => createSessions(vault, refresh), [vault, refresh]);
  const registers = useRegisters(sessions.registers);
  const readAnew = (): void => {
    refresh();
    void sessions.registers.load();
  };
  return { contents, registers, sessions, refresh, readAnew };
}
