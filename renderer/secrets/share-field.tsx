import { useEffect, useState } from 'react';
import type { ShareReading } from '#shared/contract/secrets-api';
import { useProgram } from '../program/program';
import { useSay } from '../program/translation';
import { TextField } from '../ui/fields/text-field';

type ShareFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isReadOnly: boolean;
  readonly autoFocus?: boolean;
};

/** One share, with what the program makes of it while it is typed. */
export function ShareField({ label, value, onChange, isReadOnly, autoFocus = false }: ShareFieldProps) {
  const say = useSay();
  const reading = useShareReading(value);
  const isWrong = reading?.state === 'unknown-words' || reading?.state === 'damaged' || reading?.state === 'too-many';
  return (
    <TextField
      label={label}
      hint={say('secrets.shares.hint')}
      value={value}
      onChange={onChange}
      isReadOnly={isReadOnly}
      error={isWrong ? inWords(reading) : undefined}
      reading={reading === undefined || isWrong ? undefined : inWords(reading)}
      autoComplete="off"
      spellCheck="false"
      multiline
      autoFocus={autoFocus}
    />
  );

  function inWords(read: ShareReading): string {
    switch (read.state) {
      case 'whole':
        return say('secrets.shares.whole', { number: read.number, set: read.set });
      case 'unfinished':
        return say('secrets.shares.unfinished', { words: read.words, of: read.of });
      case 'too-many':
        return say('secrets.shares.tooMany', { words: read.words, of: read.of });
      case 'unknown-words':
        return say('secrets.shares.unknown', { count: read.places.length, places: read.places.join(', ') });
      case 'damaged':
        return say('secrets.shares.damaged');
    }
  }
}

function useShareReading(text: string): ShareReading | undefined {
  const { vault } = useProgram();
  const [read, setRead] = useState<{ readonly of: string; readonly reading: ShareReading }>();
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let isCurrent = true;
    void vault.readShare(text).then((result) => {
      if (isCurrent && result.ok) setRead({ of: text, reading: result.value });
    });
    return () => {
      isCurrent = false;
    };
  }, [text, vault]);
  return read?.of === text ? read.reading : undefined;
}
