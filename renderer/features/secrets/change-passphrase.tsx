import { type SubmitEvent, useState } from 'react';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { NewPassphraseFields } from '../../secrets/new-passphrase-fields';
import { useNewPassphrase } from '../../secrets/use-new-passphrase';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { useDialogBusy } from '../../ui/use-dialog-busy';
import { CurrentSecret } from './current-secret';
import { Done } from './done';
import { isSecretTyped, noPassphrase, secretOf } from '../../secrets/typed-secret';

/** Another passphrase, at once. */
export function ChangePassphrase({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const { vault } = useProgram();
  const [current, setCurrent] = useState(noPassphrase);
  const fresh = useNewPassphrase();
  const [change, run] = useTask<true>();
  useDialogBusy(change.isRunning);
  const { usable } = fresh;
  const isSame = current.way === 'passphrase' && current.text === usable;
  const isReady = usable !== undefined && isSecretTyped(current) && !isSame;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isReady || change.isRunning) return;
    void run(async () => {
      const secret = await secretOf(current, vault);
      if (!secret.ok) return secret;
      const changed = await vault.changePassphrase(secret.value, usable);
      return changed.ok ? { ok: true, value: true } : changed;
    });
  };
  if (change.value) return <Done text={say('secrets.passphrase.done')} onClose={onClose} />;
  return (
    <form className="stack" onSubmit={submit}>
      <p>{say('secrets.passphrase.lead')}</p>
      <CurrentSecret typed={current} onChange={setCurrent} isReadOnly={change.isRunning} />
      <NewPassphraseFields passphrase={fresh} label={say('secrets.passphrase.new')} isReadOnly={change.isRunning} />
      {isSame && <p className="field-error">{say('secrets.passphrase.same')}</p>}
      {change.failure !== undefined && <FailureNotice failure={change.failure} />}
      {change.isRunning && <Progress label={say('secrets.working')} />}
      <div className="row row-end">
        <Button look="quiet" onPress={onClose} isPending={change.isRunning}>
          {say('app.cancel')}
        </Button>
        <Button look="primary" type="submit" isDisabled={!isReady} isPending={change.isRunning}>
          {say('secrets.passphrase.change')}
        </Button>
      </div>
    </form>
  );
}
