import { fieldInWords } from '../records/record-title';
import { useTranslator } from '../translation';
import { TextField } from '../../ui/text-field';
import { type FieldProps, fieldElementId } from './field-props';
import { useDraftText } from './use-draft-text';

/** A whole number, with or without spaces between the thousands. A rate may have decimals. */
export function NumberEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const { say } = translator;
  const draft = useDraftText({
    place,
    value,
    stored: typeof value === 'number' ? String(value) : '',
    onChange,
    read: (text) => {
      const bare = text.replace(/\s/gu, '');
      if (bare === '') return field.required && value !== undefined ? undefined : { value: undefined };
      return /^\d{1,12}$/u.test(bare) ? { value: Number(bare) } : undefined;
    },
  });
  return (
    <TextField
      id={fieldElementId(place)}
      label={fieldInWords(field, translator)}
      hint={help}
      advice={advice}
      error={draft.isRefused ? say(draft.text.trim() === '' ? 'fields.required' : 'fields.notANumber') : undefined}
      value={draft.text}
      onChange={draft.type}
      onBlur={draft.leave}
      inputMode="numeric"
      autoComplete="off"
    />
  );
}
