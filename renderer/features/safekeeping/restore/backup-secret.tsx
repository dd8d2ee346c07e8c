import { type SubmitEvent, useState } from 'react';
import type { BackupKey } from '#shared/contract/backup-api';
import { FailureNotice } from '../../../foundation/failure-notice';
import { RecoveryKeyField } from '../../../foundation/secrets/recovery-key-field';
import { useSay } from '../../../foundation/translation';
import { Button } from '../../../ui/button';
import { ChoiceField } from '../../../ui/choice-field';
import { Checkbox } from '../../../ui/checkbox';
import { Progress } from '../../../ui/progress';
import { TextField } from '../../../ui/text-field';
import type { BackupSearch, FoundBackup } from './use-found-backup';

type BackupSecretProps = {
  readonly search: BackupSearch;
  readonly found: Extract<FoundBackup, { readonly at: 'secret' | 'opening' }>;
  /** No other file will do. */
  readonly isFixed?: boolean;
};

const keyKinds = ['recovery-key', 'identity'] as const;

/** Asks for what the file says that it opens with: its passphrase, the 24 words or a secret key. */
export function BackupSecret({ search, found, isFixed = false }: BackupSecretProps) {
  const say = useSay();
  const [kind, setKind] = useState<(typeof keyKinds)[number]>('recovery-key');
  const [text, setText] = useState('');
  const isOpening = found.at === 'opening';
  const asked: BackupKey['kind'] = found.lock === 'passphrase' ? 'passphrase' : kind;
  const open = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text.trim() !== '' && !isOpening) void search.open({ kind: asked, text });
  };
  return (
    <form className="stack" onSubmit={open}>
      <p className="code selectable">{found.file.name}</p>
      {found.lock === 'recipients' && (
        <ChoiceField
          label={say('safekeeping.restore.with')}
          options={keyKinds.map((value) => ({ value, label: say(`safekeeping.restore.with-${value}`) }))}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen);
            setText('');
          }}
        />
      )}
      <SecretField key={asked} kind={asked} text={text} onChange={setText} isReadOnly={isOpening} />
      {found.at === 'secret' && found.failure !== undefined && <FailureNotice failure={found.failure} />}
      {isOpening && <Progress label={say('safekeeping.restore.opening')} />}
      <div className="row row-end">
        {!isFixed && (
          <Button look="quiet" isPending={isOpening} onPress={() => void search.chooseFile()}>
            {say('safekeeping.restore.chooseOther')}
          </Button>
        )}
        <Button look="primary" type="submit" isDisabled={text.trim() === ''} isPending={isOpening}>
          {say('safekeeping.restore.open')}
        </Button>
      </div>
    </form>
  );
}

type SecretFieldProps = {
  readonly kind: BackupKey['kind'];
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly isReadOnly: boolean;
};

function SecretField({ kind, text, onChange, isReadOnly }: SecretFieldProps) {
  const say = useSay();
  const [isShown, setIsShown] = useState(false);
  if (kind === 'recovery-key') return <RecoveryKeyField value={text} onChange={onChange} isReadOnly={isReadOnly} />;
  const name = kind === 'passphrase' ? 'passphrase' : 'identity';
  return (
    <div className="stack-small">
      <TextField
        label={say(`safekeeping.restore.${name}`)}
        hint={say(`safekeeping.restore.${name}Hint`)}
        type={isShown ? 'text' : 'password'}
        value={text}
        onChange={onChange}
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
