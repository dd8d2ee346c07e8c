import { type KeyboardEvent, useState } from 'react';
import { useSay } from '../program/translation';
import { Checkbox } from '../ui/fields/checkbox';
import { TextField } from '../ui/fields/text-field';

type SecretFieldProps = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isReadOnly: boolean;
};

/** The passphrase, hidden until asked for, with a word when Caps Lock is on. */
export function PassphraseField({ value, onChange, isReadOnly }: SecretFieldProps) {
  const say = useSay();
  const [isShown, setIsShown] = useState(false);
  const [hasCapsLock, setHasCapsLock] = useState(false);
  const watch = (event: KeyboardEvent): void => {
    setHasCapsLock(event.getModifierState('CapsLock'));
  };
  return (
    <div className="stack-small" onKeyDownCapture={watch} onKeyUpCapture={watch}>
      <TextField
        label={say('unlock.passphrase')}
        hint={hasCapsLock ? say('unlock.capsLock') : undefined}
        type={isShown ? 'text' : 'password'}
        value={value}
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
