import { type ReactNode, useState } from 'react';
import type { AppInfo } from '#shared/contract/schemas';
import { useProgram } from '../../foundation/program';
import { ConfirmStep } from './confirm-step';
import { type MadeVault, type MakeVault, PassphraseStep } from './passphrase-step';
import { RecoveryKeyStep } from './recovery-key-step';
import { WelcomeStep } from './welcome-step';
import './first-run.css';

/** A way to find a backup and open it; it hands over how a vault is made of it, and how it is let go of. */
export type BackupFinding = {
  readonly onBack: () => void;
  readonly onFound: (make: MakeVault, letGo: () => void) => void;
};

type FirstRunProps = {
  readonly info: AppInfo | undefined;
  readonly findBackup: (finding: BackupFinding) => ReactNode;
  readonly onDone: () => void;
};

type Step =
  | { readonly at: 'welcome' | 'backup' }
  | { readonly at: 'passphrase'; readonly make: MakeVault; readonly letGo?: () => void }
  | { readonly at: 'recovery-key' | 'confirm'; readonly words: readonly string[] };

/** From "what is this" to an open vault, empty or out of a backup. The vault is made when the passphrase is chosen. */
export function FirstRun({ info, findBackup, onDone }: FirstRunProps) {
  const { vault } = useProgram();
  const [step, setStep] = useState<Step>({ at: 'welcome' });
  const made = ({ recoveryKey }: MadeVault): void => {
    if (recoveryKey === undefined) onDone();
    else setStep({ at: 'recovery-key', words: recoveryKey });
  };
  switch (step.at) {
    case 'welcome':
      return (
        <WelcomeStep
          info={info}
          onNext={() => {
            setStep({ at: 'passphrase', make: (passphrase) => vault.createVault(passphrase) });
          }}
          onRestore={() => {
            setStep({ at: 'backup' });
          }}
        />
      );
    case 'backup':
      return findBackup({
        onBack: () => {
          setStep({ at: 'welcome' });
        },
        onFound: (make, letGo) => {
          setStep({ at: 'passphrase', make, letGo });
        },
      });
    case 'passphrase': {
      const { make, letGo } = step;
      return (
        <PassphraseStep
          make={make}
          isRestore={letGo !== undefined}
          onBack={() => {
            letGo?.();
            setStep({ at: letGo === undefined ? 'welcome' : 'backup' });
          }}
          onMade={made}
        />
      );
    }
    case 'recovery-key':
      return (
        <RecoveryKeyStep
          words={step.words}
          onNext={() => {
            setStep({ at: 'confirm', words: step.words });
          }}
        />
      );
    case 'confirm':
      return (
        <ConfirmStep
          words={step.words}
          onBack={() => {
            setStep({ at: 'recovery-key', words: step.words });
          }}
          onDone={onDone}
        />
      );
  }
}
