import { type SubmitEvent, useState } from 'react';
import { FailureNotice } from '../../../program/failure-notice';
import { RecoveryFields } from '../../../secrets/recovery-fields';
import { nothingTyped } from '../../../secrets/recovery-typing';
import { noPassphrase } from '../../../secrets/typed-secret';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { Checkbox } from '../../../ui/fields/checkbox';
import { Progress } from '../../../ui/progress';
import { TextField } from '../../../ui/fields/text-field';
import { isKeyTyped, noIdentity, type TypedKey } from './typed-key';
import type { BackupSearch, FoundBackup } from './use-found-backup';

type BackupSecretProps = {
  readonly search: BackupSearch;
  readonly found: Extract<FoundBackup, { readonly at: 'secret' | 'opening' }>;
  /** No other file will do. */
  readonly isFixed?: boolean;
};

const keyKinds = ['recovery-key', 'identity'] as const;

/** Asks for what the file says that it opens with: its passphrase; the 24 words or two shares of them, or a secret key. */
export function BackupSecret({ search, found, isFixed = false }: BackupSecretProps) {
  const say = useSay();
  const [typed, setTyped] = useState<TypedKey>(found.lock === 'passphrase' ? noPassphrase : nothingTyped);
  const [tried, setTried] = useState(typed.way);
  const isOpening = found.at === 'opening';
  const open = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isKeyTyped(typed) || isOpening) return;
    setTried(typed.way);
    void search.open(typed);
  };
  return (
    <form className="stack" onSubmit={open}>
      <p className="code selectable">{found.file.name}</p>
      {found.lock === 'recipients' && (
        <ChoiceField
          label={say('safekeeping.restore.with')}
          options={keyKinds.map((value) => ({ value, label: say(`safekeeping.restore.with-${value}`) }))}
          value={typed.way === 'identity' ? 'identity' : 'recovery-key'}
          onChange={(chosen) => {
            setTyped(chosen === 'identity' ? noIdentity : nothingTyped);
          }}
        />
      )}
      <SecretField typed={typed} onChange={setTyped} isReadOnly={isOpening} />
      {found.at === 'secret' && found.failure !== undefined && tried === typed.way && (
        <FailureNotice failure={found.failure} />
      )}
      {isOpening && <Progress label={say('safekeeping.restore.opening')} />}
      <div className="row row-end">
        {!isFixed && (
          <Button look="quiet" isPending={isOpening} onPress={() => void search.chooseFile()}>
            {say('safekeeping.restore.chooseOther')}
          </Button>
        )}
        <Button look="primary" type="submit" isDisabled={!isKeyTyped(typed)} isPending={isOpening}>
          {say('safekeeping.restore.open')}
        </Button>
      </div>
    </form>
  );
}

type SecretFieldProps = {
  readonly typed: TypedKey;
  readonly onChange: (typed: TypedKey) => void;
  readonly isReadOnly: boolean;
};

function SecretField({ typed, onChange, isReadOnly }: SecretFieldProps) {
  const say = useSay();
  const [isShown, setIsShown] = useState(false);
  if (typed.way === 'words' || typed.way === 'shares')
    return <RecoveryFields typing={typed} onChange={onChange} isReadOnly={isReadOnly} />;
  const { way } = typed;
  return (
    <div className="stack-small">
      <TextField
        key={way}
        label={say(`safekeeping.restore.${way}`)}
        hint={say(`safekeeping.restore.${way}Hint`)}
        type={isShown ? 'text' : 'password'}
        value={typed.text}
        onChange={(text) => {
          onChange({ way, text });
        }}
        isReadOnly={isReadOnly}
        autoComplete="off"
        spellCheck="false"
        large
        autoFocus
      />
      <Checkbox label={say('unlock.show')} isSelected={isShown} onChange={setIsShown} />
    </div>
  );
}
