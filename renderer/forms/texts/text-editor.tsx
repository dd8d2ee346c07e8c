import type { ReactNode } from 'react';
import { fits } from '#shared/records/describe';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { TextField } from '../../ui/fields/text-field';
import { type FieldProps, fieldElementId } from '../desk/field-props';
import { useDraftText } from '../desk/use-draft-text';

export type LineProps = FieldProps & {
  /** Says more exactly than the name of the field what is typed here. */
  readonly label?: string | undefined;
  readonly isLabelHidden?: boolean | undefined;
  /** The id of the line where it stands for a whole field. */
  readonly elementId?: string | undefined;
  readonly tool?: ReactNode;
  /** Alt+Enter: what else can be done with the line. */
  readonly onMore?: (() => void) | undefined;
};

/** A field of plain text. An emptied one is cleared; one that must hold something keeps what it had. */
export function TextEditor(props: LineProps) {
  const { field, value, onChange, place, help, advice, onMore } = props;
  const translator = useTranslator();
  const draft = useDraftText({
    place,
    value,
    stored: typeof value === 'string' ? value : '',
    onChange,
    read: (text) => {
      const trimmed = text.trim();
      if (trimmed !== '') return fits(field.holds, trimmed) ? { value: trimmed } : undefined;
      return field.required && value !== undefined ? undefined : { value: undefined };
    },
  });
  const isEmpty = draft.text.trim() === '';
  return (
    <TextField
      id={props.elementId ?? fieldElementId(place)}
      label={props.label ?? fieldInWords(field, translator)}
      isLabelHidden={props.isLabelHidden ?? false}
      hint={help}
      advice={advice}
      error={draft.isRefused ? translator.say(isEmpty ? 'fields.required' : 'fields.notAccepted') : undefined}
      value={draft.text}
      onChange={draft.type}
      onBlur={draft.leave}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.altKey || onMore === undefined) {
          event.continuePropagation();
          return;
        }
        event.preventDefault();
        onMore();
      }}
      multiline={'isLong' in field.holds}
      grows
      tool={props.tool}
    />
  );
}
