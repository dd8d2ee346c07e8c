import { PassphraseField } from '../../secrets/passphrase-field';
import { RecoveryFields } from '../../secrets/recovery-fields';
import { nothingTyped } from '../../secrets/recovery-typing';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import type { Typed } from '../../secrets/typed-secret';

type CurrentSecretProps = {
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly isReadOnly: boolean;
};

/** The passphrase of today, or the recovery key where it is forgotten. */
export function CurrentSecret({ typed, onChange, isReadOnly }: CurrentSecretProps) {
  const say = useSay();
  const isPassphrase = typed.way === 'passphrase';
  return (
    <fieldset className="stack-small secrets-current">
      <legend className="field-label">{say('secrets.current')}</legend>
      {isPassphrase ? (
        <PassphraseField
          value={typed.text}
          onChange={(text) => {
            onChange({ way: 'passphrase', text });
          }}
          isReadOnly={isReadOnly}
        />
      ) : (
        <RecoveryFields typing={typed} onChange={onChange} isReadOnly={isReadOnly} />
      )}
      <div>
        <Button
          look="quiet"
          small
          isPending={isReadOnly}
          onPress={() => {
            onChange(isPassphrase ? nothingTyped : { way: 'passphrase', text: '' });
          }}
        >
          {say(isPassphrase ? 'unlock.useRecovery' : 'unlock.usePassphrase')}
        </Button>
      </div>
    </fieldset>
  );
}
