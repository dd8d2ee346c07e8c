import { useSay } from '../translation';
import { TextField } from '../../ui/text-field';

type RecoveryKeyFieldProps = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isReadOnly: boolean;
};

/** The 24 words, in sight: they come from paper. */
export function RecoveryKeyField({ value, onChange, isReadOnly }: RecoveryKeyFieldProps) {
  const say = useSay();
  return (
    <div className="stack-small">
      <TextField
        label={say('unlock.recoveryKey')}
        hint={say('unlock.recoveryHint')}
        value={value}
        onChange={onChange}
        isReadOnly={isReadOnly}
        autoComplete="off"
        spellCheck="false"
        multiline
        autoFocus
      />
      <p className="field-hint numbers" aria-live="polite">
        {say('unlock.recoveryWords', { count: countWords(value) })}
      </p>
    </div>
  );
}

function countWords(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
