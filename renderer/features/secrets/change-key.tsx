import { type SubmitEvent, useState } from 'react';
import type { SecretsState } from '#shared/contract/secrets-api';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { useDialogBusy } from '../../ui/use-dialog-busy';
import { CurrentSecret } from './current-secret';
import { Done } from './done';
import { FreshKey } from './fresh-key';
import { isSecretTyped, noPassphrase, secretOf } from '../../secrets/typed-secret';

type ChangeKeyProps = { readonly onChanged: (state: SecretsState) => void; readonly onClose: () => void };

/** Another recovery key: written down, asked back, and only then in force. */
export function ChangeKey({ onChanged, onClose }: ChangeKeyProps) {
  const say = useSay();
  const { vault } = useProgram();
  const [words, setWords] = useState<readonly string[]>();
  const [current, setCurrent] = useState(noPassphrase);
  const [change, run] = useTask<SecretsState>();
  useDialogBusy(change.isRunning);
  if (change.value) {
    return (
      <Done text={say('secrets.key.done')} onClose={onClose}>
        <p>{say('secrets.key.doneMore')}</p>
      </Done>
    );
  }
  if (words === undefined) return <FreshKey onWritten={setWords} onClose={onClose} />;
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!isSecretTyped(current) || change.isRunning) return;
    const state = await run(async () => {
      const secret = await secretOf(current, vault);
      return secret.ok ? vault.changeRecoveryKey(secret.value, words.join(' ')) : secret;
    });
    if (state) onChanged(state);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <p>{say('secrets.key.last')}</p>
      <CurrentSecret typed={current} onChange={setCurrent} isReadOnly={change.isRunning} />
      {change.failure !== undefined && <FailureNotice failure={change.failure} />}
      {change.isRunning && <Progress label={say('secrets.working')} />}
      <div className="row row-end">
        <Button look="quiet" onPress={onClose} isPending={change.isRunning}>
          {say('app.cancel')}
        </Button>
        <Button look="primary" type="submit" isDisabled={!isSecretTyped(current)} isPending={change.isRunning}>
          {say('secrets.key.change')}
        </Button>
      </div>
    </form>
  );
}
