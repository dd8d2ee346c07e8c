import { createContext, type ReactNode, useContext } from 'react';
import type { Bridge } from '#shared/contract/bridge';
import type { BundledFile } from '#shared/contract/bundled-files';
import type { Part } from '#shared/contract/parts';
import type { SpellingApi } from '#shared/contract/spelling-api';
import type { VaultApi } from '#shared/contract/vault-api';

/** How hard a passphrase is to guess: 0 at once, 4 not in a lifetime. */
export type PassphraseStrength = { readonly score: 0 | 1 | 2 | 3 | 4; readonly isEnough: boolean };

/** What the islands can ask of the program; the shell puts it together. */
export type Program = {
  readonly vault: VaultApi;
  readonly main: Bridge;
  /** Judges a passphrase without a network; the word lists are loaded at the first call. */
  readonly judgePassphrase: (passphrase: string) => Promise<PassphraseStrength>;
  /** A file that comes with the program, in the interchange format. */
  readonly readBundled: (file: BundledFile) => Promise<Uint8Array<ArrayBuffer>>;
  /** What the program is made of besides its own code, and under which licences. */
  readonly readParts: () => Promise<readonly Part[]>;
  readonly spelling: SpellingApi;
};

const ProgramContext = createContext<Program | undefined>(undefined);

export function ProgramProvider({ program, children }: { readonly program: Program; readonly children: ReactNode }) {
  return <ProgramContext value={program}>{children}</ProgramContext>;
}

export function useProgram(): Program {
  const program = useContext(ProgramContext);
  if (program === undefined) throw new Error('no program around this component');
  return program;
}
