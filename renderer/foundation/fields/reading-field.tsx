import { type ReactNode, useRef, useState } from 'react';
import { useAnnounce } from '../announcer';
import { Answers, type Answer } from '../../ui/answers';
import { TextField } from '../../ui/text-field';
import { type FieldProps, fieldElementId } from './field-props';
import type { DraftText } from './use-draft-text';

type ReadingFieldProps = Pick<FieldProps, 'place' | 'help' | 'advice'> & {
  readonly label: string;
  readonly draft: DraftText;
  /** How the text is understood, in words. */
  readonly reading?: string | undefined;
  readonly error?: string | undefined;
  /** Shown while the field is empty and has the focus. */
  readonly examples: string;
  /** What must be asked before the text can be stored. */
  readonly question?: { readonly words: string; readonly answers: readonly Answer[] } | undefined;
  /** An answer as the text that says the same without doubt. */
  readonly onAnswer?: (value: string) => void;
  readonly tool?: ReactNode;
  readonly onMore?: () => void;
};

/** A line that is typed freely and read back in words. What can mean several things is asked right under it. */
export function ReadingField(props: ReadingFieldProps) {
  const { place, label, draft, reading, error, question, onAnswer, onMore } = props;
  const [isFocused, setFocused] = useState(false);
  const answers = useRef<HTMLDivElement>(null);
  const id = fieldElementId(place);
  const announce = useAnnounce();
  const hint = isFocused && draft.text === '' ? props.examples : undefined;
  const toField = (): void => {
    document.getElementById(id)?.focus();
  };
  return (
    <div className="field-with-answers" ref={answers}>
      <TextField
        id={id}
        label={label}
        autoComplete="off"
        spellCheck="false"
        hint={props.help}
        reading={reading ?? hint}
        advice={props.advice}
        room
        error={question === undefined ? error : undefined}
        value={draft.text}
        onChange={draft.type}
        onFocus={() => {
          setFocused(true);
        }}
        onBlur={() => {
          setFocused(false);
          draft.leave();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          const first = answers.current?.querySelector<HTMLElement>('.answer');
          if (event.altKey && onMore !== undefined) onMore();
          else if (first) first.focus();
          else return;
          event.preventDefault();
        }}
        tool={props.tool}
      />
      {question !== undefined && (
        <Answers
          question={question.words}
          answers={question.answers}
          onLeave={toField}
          onAnswer={(value) => {
            onAnswer?.(value);
            const chosen = question.answers.find((answer) => answer.value === value);
            if (chosen !== undefined) announce(chosen.label);
            toField();
          }}
        />
      )}
    </div>
  );
}
