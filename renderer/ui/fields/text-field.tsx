import type { KeyboardEvent, ReactNode, Ref } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { oneLine, plainLines } from '#shared/plain-lines';
import { classes } from '../classes';
import { type FieldNotesProps, FieldNotes, hasNotes } from './field-notes';

export type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'children' | 'style' | 'isInvalid'> &
  FieldNotesProps & {
    readonly label: string;
    /** What is wrong with the text; shown and read out with the field. */
    readonly error?: string | undefined;
    readonly multiline?: boolean;
    /** One line that becomes several as the text grows; Enter makes none. */
    readonly grows?: boolean;
    readonly large?: boolean;
    readonly inputRef?: Ref<HTMLInputElement>;
    /** The label is read out and not drawn: the place says it already. */
    readonly isLabelHidden?: boolean;
    readonly placeholder?: string | undefined;
    /** A quiet control at the end of the line. */
    readonly tool?: ReactNode;
  };

/** A labelled line, or several, of text. */
export function TextField(props: TextFieldProps) {
  const { label, hint, reading, advice, room, error, multiline = false, large = false, ...others } = props;
  const { inputRef, isLabelHidden = false, placeholder = '', grows = false, tool, onChange, ...rest } = others;
  const line = multiline ? (
    <TextArea className="input" dir="auto" rows={2} placeholder={placeholder} />
  ) : grows ? (
    <TextArea className="input input-grows" dir="auto" rows={1} placeholder={placeholder} onKeyDown={keepOneLine} />
  ) : (
    <Input className="input" dir="auto" placeholder={placeholder} {...(inputRef !== undefined && { ref: inputRef })} />
  );
  return (
    <AriaTextField
      {...rest}
      {...(onChange !== undefined && { onChange: cleaned(onChange, props) })}
      isInvalid={error !== undefined}
      className={classes('field', large && 'field-secret', multiline && 'field-wide')}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {tool === undefined ? (
        line
      ) : (
        <div className="field-line">
          {line}
          {tool}
        </div>
      )}
      {hasNotes({ hint, reading, advice, room }) && (
        <Text slot="description" elementType="div" className="field-notes">
          <FieldNotes hint={hint} reading={error === undefined ? reading : undefined} advice={advice} room={room} />
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}

/** What is pasted has line ends of other programs. A secret is never touched: it has to be the same in every place. */
function cleaned(
  onChange: (text: string) => void,
  { large = false, type = 'text', multiline = false, grows = false }: TextFieldProps,
): (text: string) => void {
  if (large || type === 'password') return onChange;
  const clean = multiline || grows ? plainLines : oneLine;
  return (text) => {
    onChange(clean(text));
  };
}

function keepOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.ctrlKey) event.preventDefault();
}
