import { useState } from 'react';
import { useSay } from '../../program/translation';
import { TextField } from '../../ui/fields/text-field';

type LockMinutesFieldProps = { readonly minutes: number; readonly onChange: (minutes: number) => void };

const least = 1;
const most = 60;

/** The idle time; taken as soon as it is a whole number in range. */
export function LockMinutesField({ minutes, onChange }: LockMinutesFieldProps) {
  const say = useSay();
  const [text, setText] = useState(String(minutes));
  const isInRange = (typed: string): boolean =>
    /^\d+$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;
  return (
    <div className="lock-minutes">
      <TextField
        label={say('settings.lockMinutes')}
        hint={isInRange(text) ? say('settings.lockRange') : undefined}
        error={isInRange(text) ? undefined : say('settings.lockRange')}
        value={text}
        inputMode="numeric"
        onChange={(typed) => {
          setText(typed);
          if (isInRange(typed)) onChange(Number(typed));
        }}
      />
    </div>
  );
}
