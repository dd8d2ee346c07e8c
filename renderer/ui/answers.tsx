import { useId } from 'react';
import { Button, Toolbar } from 'react-aria-components';

export type Answer = { readonly value: string; readonly label: string };

type AnswersProps = {
  readonly question: string;
  readonly answers: readonly Answer[];
  readonly onAnswer: (value: string) => void;
  /** Back to the field above, by ↑ or Esc, which would otherwise close the page behind. */
  readonly onLeave?: () => void;
};

/** A question about what was typed, with its likely answers as one row of buttons: Tab or ↓ leads there, arrows choose. */
export function Answers({ question, answers, onAnswer, onLeave }: AnswersProps) {
  const id = useId();
  return (
    <div
      className="answers"
      onKeyDown={(event) => {
        if (onLeave === undefined || (event.key !== 'ArrowUp' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    >
      <span id={id} className="answers-question">
        {question}
      </span>
      <Toolbar aria-labelledby={id} className="answers-row">
        {answers.map(({ value, label }) => (
          <Button
            key={value}
            className="answer"
            onPress={() => {
              onAnswer(value);
            }}
          >
            {label}
          </Button>
        ))}
      </Toolbar>
    </div>
  );
}
