import { fieldInWords } from '../records/record-title';
import { useTranslator } from '../translation';
import { TextField } from '../../ui/text-field';
import { type FieldProps, fieldElementId } from './field-props';
import { isLongText } from './long-text';
import { useDraftText } from './use-draft-text';

const longest = 100_000;

export type NamedFieldProps = FieldProps & {
  /** Says more exactly than the name of the field what is typed here. */
  readonly label?: string | undefined;
  readonly isLabelHidden?: boolean;
};

/** A field of plain text. An emptied one is cleared; one that must hold something keeps what it had. */
export function TextEditor(props: NamedFieldProps) {
  const { field, value, onChange, place, help, advice } = props;
  const translator = useTranslator();
  const stored = typeof value === 'string' ? value : '';
  const isLong = isLongText(field.name);
  const draft = useDraftText({
    place,
    value,
    stored,
    onChange,
    read: (text) => {
      const trimmed = text.trim();
      if (trimmed.length > longest) return undefined;
      if (trimmed !== '') return { value: trimmed };
      return field.required && value !== undefined ? undefined : { value: undefined };
    },
  });
  const isEmpty = draft.text.trim() === '';
  return (
    <TextField
      id={fieldElementId(place)}
      label={props.label ?? fieldInWords(field, translator)}
      isLabelHidden={props.isLabelHidden ?? false}
      hint={help}
      advice={advice}
      error={draft.isRefused ? translator.say(isEmpty ? 'fields.required' : 'fields.tooLong') : undefined}
      value={draft.text}
      onChange={draft.type}
      onBlur={draft.leave}
      multiline={isLong}
      grows
    />
  );
}
