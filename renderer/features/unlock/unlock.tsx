import { LockKeyhole } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { Secret, VaultNotice } from '#shared/contract/vault-api';
import { FailureNotice } from '../../foundation/failure-notice';
import { useProgram } from '../../foundation/program';
import { useSay } from '../../foundation/translation';
import { useTask } from '../../foundation/use-task';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { PassphraseField } from '../../foundation/secrets/passphrase-field';
import { RecoveryKeyField } from '../../foundation/secrets/recovery-key-field';
import './unlock.css';

type UnlockProps = { readonly onUnlocked: (notices: readonly VaultNotice[]) => void };

/** The lock screen: passphrase, or the 24 words when it is forgotten. */
export function Unlock({ onUnlocked }: UnlockProps) {
  const say = useSay();
  const { vault } = useProgram();
  const [kind, setKind] = useState<Secret['kind']>('passphrase');
  const [text, setText] = useState('');
  const [opening, run, forget] = useTask<{ readonly notices: readonly VaultNotice[] }>();
  const isPassphrase = kind === 'passphrase';

  const open = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '' || opening.isRunning) return;
    const opened = await run(() => vault.unlock({ kind, text }));
    if (opened !== undefined) onUnlocked(opened.notices);
  };
  const change = (): void => {
    setKind(isPassphrase ? 'recovery-key' : 'passphrase');
    setText('');
    forget();
  };
  const field = { value: text, onChange: setText, isReadOnly: opening.isRunning };

  return (
    <main className="gate">
      <form className="gate-card stack" onSubmit={(event) => void open(event)}>
        <header className="unlock-head">
          <LockKeyhole size={22} aria-hidden />
          <div>
            <p className="muted small">{say('app.name')}</p>
            <h1 className="unlock-title">{say('unlock.title')}</h1>
          </div>
        </header>
        {isPassphrase ? <PassphraseField {...field} /> : <RecoveryKeyField {...field} />}
        {opening.failure !== undefined && <FailureNotice failure={opening.failure} />}
        {opening.isRunning && <Progress label={say('unlock.opening')} />}
        <Button look="primary" type="submit" isDisabled={opening.isRunning || text.trim() === ''}>
          {say('unlock.open')}
        </Button>
        <Button look="quiet" small onPress={change} isDisabled={opening.isRunning}>
          {say(isPassphrase ? 'unlock.useRecovery' : 'unlock.usePassphrase')}
        </Button>
      </form>
    </main>
  );
}
