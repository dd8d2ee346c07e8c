import { type SubmitEvent, useState } from 'react';
import { FailureNotice } from '../../foundation/failure-notice';
import { useProgram } from '../../foundation/program';
import { useSay } from '../../foundation/translation';
import { useTask } from '../../foundation/use-task';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Progress } from '../../ui/progress';
import { TextField } from '../../ui/text-field';
import { PassphraseOffer } from './passphrase-offer';
import { StepCard } from './step-card';
import { StrengthMeter } from './strength-meter';
import { useStrength } from './use-strength';

type PassphraseStepProps = {
  readonly onBack: () => void;
  readonly onCreated: (recoveryKey: readonly string[]) => void;
};

/** Choosing the passphrase, twice; making the vault with it. */
export function PassphraseStep({ onBack, onCreated }: PassphraseStepProps) {
  const say = useSay();
  const { vault } = useProgram();
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [creation, run] = useTask<{ readonly recoveryKey: readonly string[] }>();
  const strength = useStrength(passphrase);
  const isReady = strength?.isEnough === true && passphrase === repeated;
  const type = isShown ? 'text' : 'password';

  const create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady) return;
    const created = await run(() => vault.createVault(passphrase));
    if (created !== undefined) onCreated(created.recoveryKey);
  };
  const useOffer = (words: string): void => {
    setPassphrase(words);
    setRepeated('');
    setIsShown(true);
  };

  return (
    <StepCard step={2} title={say('firstRun.passphrase.title')} lead={say('firstRun.passphrase.lead')}>
      <form className="stack" onSubmit={(event) => void create(event)}>
        <TextField
          label={say('firstRun.passphrase.label')}
          type={type}
          value={passphrase}
          onChange={setPassphrase}
          isDisabled={creation.isRunning}
          autoComplete="off"
          large
          autoFocus
        />
        <StrengthMeter passphrase={passphrase} strength={strength} />
        <PassphraseOffer onUse={useOffer} />
        <TextField
          label={say('firstRun.passphrase.repeat')}
          hint={
            repeated === ''
              ? undefined
              : say(repeated === passphrase ? 'firstRun.passphrase.match' : 'firstRun.passphrase.mismatch')
          }
          type={type}
          value={repeated}
          onChange={setRepeated}
          isDisabled={creation.isRunning}
          autoComplete="off"
          large
        />
        <Checkbox label={say('firstRun.passphrase.show')} isSelected={isShown} onChange={setIsShown} />
        {creation.failure !== undefined && <FailureNotice failure={creation.failure} />}
        {creation.isRunning && <Progress label={say('firstRun.passphrase.creating')} />}
        <div className="row row-end">
          <Button look="quiet" onPress={onBack} isDisabled={creation.isRunning}>
            {say('app.back')}
          </Button>
          <Button look="primary" type="submit" isDisabled={!isReady || creation.isRunning}>
            {say('firstRun.passphrase.create')}
          </Button>
        </div>
      </form>
    </StepCard>
  );
}
