import { fits } from '#shared/records/describe';
import { looksLikeNumber, parseNumber } from '#shared/values/quantities/parse-number';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { TextField } from '../../ui/fields/text-field';
import { type FieldProps, fieldElementId } from '../desk/field-props';
import { refusal } from '../desk/refusal';
import { useDraftText } from '../desk/use-draft-text';

/** A number as far as the field may hold it: mostly a whole one, with or without spaces between the thousands. */
export function NumberEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const draft = useDraftText({
    place,
    value,
    stored: typeof value === 'number' ? String(value) : '',
    onChange,
    read: (text) => {
      if (text.trim() === '') return field.required && value !== undefined ? undefined : { value: undefined };
      const number = parseNumber(text);
      return number !== undefined && fits(field.holds, number) ? { value: number } : undefined;
    },
  });
  const problem = looksLikeNumber(draft.text) ? 'fields.notAccepted' : 'fields.notANumber';
  return (
    <TextField
      id={fieldElementId(place)}
      label={fieldInWords(field, translator)}
      hint={help}
      advice={advice}
      error={draft.isRefused ? refusal(draft.text, problem, undefined, translator) : undefined}
      value={draft.text}
      onChange={draft.type}
      onBlur={draft.leave}
      inputMode="numeric"
      autoComplete="off"
    />
  );
}
