import { useState } from 'react';
import { Checkbox } from '../ui/fields/checkbox';
import { TextField } from '../ui/fields/text-field';
import { useSay } from '../program/translation';
import { PassphraseOffer } from './passphrase-offer';
import { StrengthMeter } from './strength-meter';
import type { NewPassphrase } from './use-new-passphrase';
import './secrets.css';

type NewPassphraseFieldsProps = {
  readonly passphrase: NewPassphrase;
  readonly label: string;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
};

/** Choosing a passphrase: typed twice, with its strength and an offer of six words. */
export function NewPassphraseFields({
  passphrase,
  label,
  isReadOnly = false,
  autoFocus = false,
}: NewPassphraseFieldsProps) {
  const say = useSay();
  const { typed, repeated } = passphrase;
  const [isShown, setIsShown] = useState(false);
  const type = isShown ? 'text' : 'password';
  const useOffer = (words: string): void => {
    passphrase.type(words);
    passphrase.repeat('');
    setIsShown(true);
  };
  return (
    <>
      <TextField
        label={label}
        type={type}
        value={typed}
        onChange={passphrase.type}
        isReadOnly={isReadOnly}
        autoComplete="off"
        large
        autoFocus={autoFocus}
      />
      <StrengthMeter passphrase={typed} strength={passphrase.strength} />
      <PassphraseOffer onUse={useOffer} />
      <TextField
        label={say('firstRun.passphrase.repeat')}
        hint={
          repeated === ''
            ? undefined
            : say(repeated === typed ? 'firstRun.passphrase.match' : 'firstRun.passphrase.mismatch')
        }
        type={type}
        value={repeated}
        onChange={passphrase.repeat}
        isReadOnly={isReadOnly}
        autoComplete="off"
        large
      />
      <Checkbox label={say('firstRun.passphrase.show')} isSelected={isShown} onChange={setIsShown} />
    </>
  );
}
