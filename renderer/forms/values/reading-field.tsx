import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MessageKey } from '#shared/i18n/messages';
import type { MessageValues } from '#shared/i18n/translator';
import { useAnnounce } from '../../program/announcer';
import { useTranslator } from '../../program/translation';
import { Answers, type Answer } from '../../ui/answers';
import { TextField } from '../../ui/fields/text-field';
import { type FieldProps, fieldElementId } from '../desk/field-props';
import { refusal } from '../desk/refusal';
import type { DraftText } from '../desk/use-draft-text';
import { usePause } from '../desk/use-pause';

export type Question = {
  readonly words: string;
  readonly answers: readonly Answer[];
  /** The text is whole and can only be asked about; nothing is gained by waiting for more. */
  readonly isPressing?: boolean;
};

type ReadingFieldProps = Pick<FieldProps, 'place' | 'help' | 'advice'> & {
  readonly label: string;
  readonly draft: DraftText;
  /** How the value is understood, in words. */
  readonly reading: string | undefined;
  /** Why the text is not stored, where it is refused. */
  readonly problem: MessageKey | undefined;
  readonly problemValues?: MessageValues | undefined;
  /** Stands in the field while it is empty and has the focus. */
  readonly examples: string;
  /** What must be asked before the text can be stored. */
  readonly question?: Question | undefined;
  /** An answer is the text that says the same without doubt, or whatever makes it. */
  readonly onAnswer?: (value: string) => void;
  readonly tool?: ReactNode;
  readonly onMore?: () => void;
};

/**
 * A line that is typed freely and read back in words. What cannot be read, or can mean several things, is told when the
 * typing pauses or the field is left; the likely answers stand right under it.
 */
export function ReadingField(props: ReadingFieldProps) {
  const { place, label, draft, onAnswer, onMore } = props;
  const translator = useTranslator();
  const [isFocused, setFocused] = useState(false);
  const isPaused = usePause(draft.text);
  const frame = useRef<HTMLDivElement>(null);
  const id = fieldElementId(place);
  const isTimely = !isFocused || isPaused;
  const question = isTimely || props.question?.isPressing === true ? props.question : undefined;
  const isTold = isTimely && question === undefined && draft.isRefused && props.problem !== undefined;
  const error = isTold ? refusal(draft.text, props.problem, props.reading, translator, props.problemValues) : undefined;
  const reading = draft.isRefused ? undefined : props.reading;
  useAsked(isFocused ? question : undefined);
  const shownReading = reading === draft.text && !isFocused ? undefined : reading;
  const isQuiet = shownReading === undefined && error === undefined && question === undefined;
  const toField = (): void => {
    document.getElementById(id)?.focus();
  };
  return (
    <div className="field-with-answers" ref={frame}>
      <TextField
        id={id}
        label={label}
        autoComplete="off"
        spellCheck="false"
        placeholder={isFocused ? props.examples : ''}
        hint={isQuiet ? props.help : undefined}
        reading={shownReading}
        advice={props.advice}
        room={isQuiet && props.help === undefined}
        error={error}
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
          const first = frame.current?.querySelector<HTMLElement>('.answer');
          const wantsMore = event.altKey && (event.key === 'ArrowDown' || event.key === 'Enter');
          if (wantsMore && onMore !== undefined) onMore();
          else if (event.key === 'ArrowDown' && !event.altKey && first) first.focus();
          else {
            event.continuePropagation();
            return;
          }
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
            toField();
          }}
        />
      )}
    </div>
  );
}

/** Reads a question out when it comes up. */
function useAsked(question: Question | undefined): void {
  const announce = useAnnounce();
  const words = question && [question.words, ...question.answers.map(({ label }) => label)].join(' ');
  useEffect(() => {
    if (words !== undefined) announce(words);
  }, [announce, words]);
}
