import { useState } from 'react';
import type { PassphraseStrength } from '../program/program';
import { useStrength } from './use-strength';

/** A passphrase that is being chosen. */
export type NewPassphrase = {
  readonly typed: string;
  readonly repeated: string;
  readonly strength: PassphraseStrength | undefined;
  /** The passphrase, once it is strong enough and twice the same. */
  readonly usable: string | undefined;
  readonly type: (text: string) => void;
  readonly repeat: (text: string) => void;
  readonly clear: () => void;
};

/** What is typed into the two lines of a new passphrase, and whether it may be used. */
export function useNewPassphrase(): NewPassphrase {
  const [typed, setTyped] = useState('');
  const [repeated, setRepeated] = useState('');
  const strength = useStrength(typed);
  return {
    typed,
    repeated,
    strength,
    usable: strength?.isEnough === true && typed === repeated ? typed : undefined,
    type: setTyped,
    repeat: setRepeated,
    clear: () => {
      setTyped('');
      setRepeated('');
    },
  };
}
