import type { SubmitEvent } from 'react';
import type { Result } from '#shared/result';
import { FailureNotice } from '../../program/failure-notice';
import { NewPassphraseFields } from '../../secrets/new-passphrase-fields';
import { useNewPassphrase } from '../../secrets/use-new-passphrase';
import { StepCard } from '../../program/step-card';
import { useSay } from '../../program/translation';
import { useEscape } from '../../program/use-escape';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';

/** A vault that was made, and its recovery key where that is a new one. */
export type MadeVault = { readonly recoveryKey?: readonly string[] };

/** Makes a vault that the passphrase opens. */
export type MakeVault = (passphrase: string) => Promise<Result<MadeVault>>;

type PassphraseStepProps = {
  readonly make: MakeVault;
  readonly isRestore: boolean;
  readonly onBack: () => void;
  readonly onMade: (made: MadeVault) => void;
};

/** Choosing the passphrase, twice; making the vault with it. */
export function PassphraseStep({ make, isRestore, onBack, onMade }: PassphraseStepProps) {
  const say = useSay();
  const passphrase = useNewPassphrase();
  const [making, run] = useTask<MadeVault>();
  useEscape(making.isRunning ? undefined : onBack);
  const create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { usable } = passphrase;
    if (usable === undefined || making.isRunning) return;
    const made = await run(() => make(usable));
    if (made !== undefined) onMade(made);
  };
  return (
    <StepCard
      {...(!isRestore && { step: 2 })}
      title={say('firstRun.passphrase.title')}
      lead={say(isRestore ? 'firstRun.passphrase.leadRestore' : 'firstRun.passphrase.lead')}
    >
      <form className="stack" onSubmit={(event) => void create(event)}>
        <NewPassphraseFields
          passphrase={passphrase}
          label={say('firstRun.passphrase.label')}
          isReadOnly={making.isRunning}
          autoFocus
        />
        {making.failure !== undefined && <FailureNotice failure={making.failure} />}
        {making.isRunning && (
          <Progress label={say(isRestore ? 'firstRun.passphrase.restoring' : 'firstRun.passphrase.creating')} />
        )}
        <div className="row row-end">
          <Button look="quiet" onPress={onBack} isPending={making.isRunning}>
            {say('app.back')}
          </Button>
          <Button
            look="primary"
            type="submit"
            isDisabled={passphrase.usable === undefined}
            isPending={making.isRunning}
          >
            {say(isRestore ? 'firstRun.passphrase.restore' : 'firstRun.passphrase.create')}
          </Button>
        </div>
      </form>
    </StepCard>
  );
}
