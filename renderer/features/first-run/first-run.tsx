import { useState } from 'react';
import type { AppInfo } from '#shared/contract/schemas';
import { ConfirmStep } from './confirm-step';
import { PassphraseStep } from './passphrase-step';
import { RecoveryKeyStep } from './recovery-key-step';
import { WelcomeStep } from './welcome-step';
import './first-run.css';

type FirstRunProps = { readonly info: AppInfo | undefined; readonly onDone: () => void };

type Step =
  | { readonly at: 'welcome' | 'passphrase' }
  | { readonly at: 'recovery-key' | 'confirm'; readonly words: readonly string[] };

/** From "what is this" to an open, empty vault. The vault is made at the end of the second step. */
export function FirstRun({ info, onDone }: FirstRunProps) {
  const [step, setStep] = useState<Step>({ at: 'welcome' });
  switch (step.at) {
    case 'welcome':
      return (
        <WelcomeStep
          info={info}
          onNext={() => {
            setStep({ at: 'passphrase' });
          }}
        />
      );
    case 'passphrase':
      return (
        <PassphraseStep
          onBack={() => {
            setStep({ at: 'welcome' });
          }}
          onCreated={(words) => {
            setStep({ at: 'recovery-key', words });
          }}
        />
      );
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
