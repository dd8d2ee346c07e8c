import type { Ref } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { classes } from './classes';

export type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'children' | 'style' | 'isInvalid'> & {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the text; shown and read out with the field. */
  readonly error?: string | undefined;
  readonly multiline?: boolean;
  readonly large?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** A labelled line, or several, of text. */
export function TextField({ label, hint, error, multiline = false, large = false, inputRef, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={classes('field', large && 'field-secret')}>
      <Label className="field-label">{label}</Label>
      {multiline ? <TextArea className="input" rows={2} /> : <Input className="input" ref={inputRef} />}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
