import { LockKeyhole } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { VaultNotice } from '#shared/contract/vault-api';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { PassphraseField } from '../../secrets/passphrase-field';
import { RecoveryFields } from '../../secrets/recovery-fields';
import { nothingTyped } from '../../secrets/recovery-typing';
import { isSecretTyped, noPassphrase, secretOf, type Typed } from '../../secrets/typed-secret';
import './unlock.css';

type UnlockProps = {
  /** With what mended itself, and how the person came in. */
  readonly onUnlocked: (notices: readonly VaultNotice[], way: Typed['way']) => void;
};

/** The lock screen: passphrase, or the 24 words or two shares of them when it is forgotten. */
export function Unlock({ onUnlocked }: UnlockProps) {
  const say = useSay();
  const { vault } = useProgram();
  const [typed, setTyped] = useState(noPassphrase);
  const [opening, run, forget] = useTask<{ readonly notices: readonly VaultNotice[] }>();
  const isPassphrase = typed.way === 'passphrase';
  const isReady = isSecretTyped(typed);

  const open = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady || opening.isRunning) return;
    const opened = await run(async () => {
      const secret = await secretOf(typed, vault);
      return secret.ok ? vault.unlock(secret.value) : secret;
    });
    if (opened !== undefined) onUnlocked(opened.notices, typed.way);
  };
  const type = (next: Typed): void => {
    if (next.way !== typed.way) forget();
    setTyped(next);
  };

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
        {typed.way === 'passphrase' ? (
          <PassphraseField
            value={typed.text}
            onChange={(text) => {
              type({ way: 'passphrase', text });
            }}
            isReadOnly={opening.isRunning}
          />
        ) : (
          <RecoveryFields typing={typed} onChange={type} isReadOnly={opening.isRunning} />
        )}
        {opening.failure !== undefined && <FailureNotice failure={opening.failure} />}
        {opening.isRunning && <Progress label={say('unlock.opening')} />}
        <Button look="primary" type="submit" isDisabled={!isReady} isPending={opening.isRunning}>
          {say('unlock.open')}
        </Button>
        <Button
          look="quiet"
          small
          isPending={opening.isRunning}
          onPress={() => {
            type(isPassphrase ? nothingTyped : noPassphrase);
          }}
        >
          {say(isPassphrase ? 'unlock.useRecovery' : 'unlock.usePassphrase')}
        </Button>
      </form>
    </main>
  );
}
