import { type SubmitEvent, useState } from 'react';
import type { SecretsState } from '#shared/contract/secrets-api';
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
import { FreshKey } from './fresh-key';
import { isSecretTyped, noPassphrase, secretOf } from '../../secrets/typed-secret';

type RenewVaultProps = { readonly onChanged: (state: SecretsState) => void; readonly onClose: () => void };

/** Somebody may know what opens the vault: a new key, a new passphrase, and the whole vault under others. */
export function RenewVault({ onChanged, onClose }: RenewVaultProps) {
  const say = useSay();
  const { vault, main } = useProgram();
  const [words, setWords] = useState<readonly string[]>();
  const [current, setCurrent] = useState(noPassphrase);
  const fresh = useNewPassphrase();
  const [renewal, run] = useTask<SecretsState>();
  useDialogBusy(renewal.isRunning);
  const { usable } = fresh;
  if (renewal.value) {
    return (
      <Done text={say('secrets.renew.done')} onClose={onClose}>
        <p>{say('secrets.renew.doneMore')}</p>
        <p>{say(renewal.value.areCopiesLeft === true ? 'secrets.renew.copiesLeft' : 'secrets.renew.copiesGone')}</p>
        {renewal.value.olderMayBeReadSince !== undefined && <p>{say('secrets.renew.backups')}</p>}
      </Done>
    );
  }
  if (words === undefined) {
    return (
      <div className="stack">
        <p>{say('secrets.renew.lead')}</p>
        <FreshKey onWritten={setWords} onClose={onClose} />
      </div>
    );
  }
  const isSame = current.way === 'passphrase' && current.text === usable;
  const isReady = usable !== undefined && isSecretTyped(current) && !isSame;
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady || renewal.isRunning) return;
    const state = await run(async () => {
      const secret = await secretOf(current, vault);
      if (!secret.ok) return secret;
      const renewed = await vault.renewVault(secret.value, usable, words.join(' '));
      if (!renewed.ok && renewed.failure.code === 'vault/locked') void main['window.lock']();
      return renewed;
    });
    if (state) onChanged(state);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <CurrentSecret typed={current} onChange={setCurrent} isReadOnly={renewal.isRunning} />
      <NewPassphraseFields passphrase={fresh} label={say('secrets.passphrase.new')} isReadOnly={renewal.isRunning} />
      {isSame && <p className="field-error">{say('secrets.renew.same')}</p>}
      {renewal.failure !== undefined && <FailureNotice failure={renewal.failure} />}
      {renewal.isRunning && <Progress label={say('secrets.renew.working')} />}
      <div className="row row-end">
        <Button look="quiet" onPress={onClose} isPending={renewal.isRunning}>
          {say('app.cancel')}
        </Button>
        <Button look="primary" type="submit" isDisabled={!isReady} isPending={renewal.isRunning}>
          {say('secrets.renew.change')}
        </Button>
      </div>
    </form>
  );
}
