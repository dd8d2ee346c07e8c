import { type ReactNode, useState } from 'react';
import type { BackupPreview } from '#shared/contract/backup-api';
import type { AppInfo } from '#shared/contract/schemas';
import { useProgram } from '../../program/program';
import { ConfirmStep } from './confirm-step';
import { type MadeVault, type MakeVault, PassphraseStep } from './passphrase-step';
import { RecoveryKeyStep } from './recovery-key-step';
import { WelcomeStep } from './welcome-step';
import './first-run.css';

/** A way to find a backup and open it; it hands over how a vault is made of it, and how it is let go of. */
export type BackupFinding = {
  readonly onBack: () => void;
  /** One that was opened before. */
  readonly opened?: BackupPreview | undefined;
  readonly onFound: (make: MakeVault, opened: BackupPreview) => void;
};

type FirstRunProps = {
  readonly info: AppInfo | undefined;
  readonly findBackup: (finding: BackupFinding) => ReactNode;
  /** The vault is open; with the backup that it came out of, where it came out of one. */
  readonly onDone: (restored: BackupPreview | undefined) => void;
};

type Step =
  | { readonly at: 'welcome' }
  | { readonly at: 'backup'; readonly opened?: BackupPreview }
  | { readonly at: 'passphrase'; readonly make: MakeVault; readonly opened?: BackupPreview }
  | {
      readonly at: 'recovery-key' | 'confirm';
      readonly words: readonly string[];
      readonly opened: BackupPreview | undefined;
    };

/** From "what is this" to an open vault, empty or out of a backup. The vault is made when the passphrase is chosen. */
export function FirstRun({ info, findBackup, onDone }: FirstRunProps) {
  const { vault } = useProgram();
  const [step, setStep] = useState<Step>({ at: 'welcome' });
  const made = ({ recoveryKey }: MadeVault, opened: BackupPreview | undefined): void => {
    if (recoveryKey === undefined) onDone(opened);
    else setStep({ at: 'recovery-key', words: recoveryKey, opened });
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
        opened: step.opened,
        onBack: () => {
          setStep({ at: 'welcome' });
        },
        onFound: (make, opened) => {
          setStep({ at: 'passphrase', make, opened });
        },
      });
    case 'passphrase': {
      const { make, opened } = step;
      return (
        <PassphraseStep
          make={make}
          isRestore={opened !== undefined}
          onBack={() => {
            setStep(opened === undefined ? { at: 'welcome' } : { at: 'backup', opened });
          }}
          onMade={(vault) => {
            made(vault, opened);
          }}
        />
      );
    }
    case 'recovery-key':
      return (
        <RecoveryKeyStep
          words={step.words}
          isRestore={step.opened !== undefined}
          onNext={() => {
            setStep({ ...step, at: 'confirm' });
          }}
        />
      );
    case 'confirm':
      return (
        <ConfirmStep
          words={step.words}
          onBack={() => {
            setStep({ ...step, at: 'recovery-key' });
          }}
          onDone={() => {
            onDone(step.opened);
          }}
        />
      );
  }
}
