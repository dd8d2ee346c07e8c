import { useEffect, useState } from 'react';
import type { KeyReading } from '#shared/contract/secrets-api';
import { TextField } from '../ui/fields/text-field';
import { useProgram } from '../program/program';
import { useSay } from '../program/translation';

type RecoveryKeyFieldProps = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isReadOnly: boolean;
};

const wanted = 24;

/** The 24 words, in sight: they come from paper. What cannot be a recovery key is said while it is typed. */
export function RecoveryKeyField({ value, onChange, isReadOnly }: RecoveryKeyFieldProps) {
  const say = useSay();
  const reading = useKeyReading(value);
  return (
    <TextField
      label={say('unlock.recoveryKey')}
      hint={say('unlock.recoveryHint')}
      value={value}
      onChange={onChange}
      isReadOnly={isReadOnly}
      error={wrongIn(reading)}
      reading={say('unlock.recoveryWords', { count: countOf(reading) })}
      advice={reading?.state === 'damaged' ? say('unlock.recoveryDamaged') : undefined}
      autoComplete="off"
      spellCheck="false"
      multiline
      autoFocus
    />
  );

  function wrongIn(read: KeyReading | undefined): string | undefined {
    if (read?.state === 'too-many') return say('unlock.recoveryTooMany', { words: read.words, of: read.of });
    if (read?.state !== 'unknown-words') return undefined;
    return say('secrets.shares.unknown', { count: read.places.length, places: read.places.join(', ') });
  }
}

function countOf(reading: KeyReading | undefined): number {
  if (reading?.state === 'unfinished') return reading.words;
  return reading === undefined ? 0 : wanted;
}

/** What the program makes of the words. Until the next answer the last one stands, so that nothing flickers. */
function useKeyReading(text: string): KeyReading | undefined {
  const { vault } = useProgram();
  const [reading, setReading] = useState<KeyReading>();
  useEffect(() => {
    let isCurrent = true;
    void vault.judgeRecoveryKey(text).then((result) => {
      if (isCurrent && result.ok) setReading(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [text, vault]);
  return reading;
}
