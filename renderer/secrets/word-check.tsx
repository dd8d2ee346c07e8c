import { type SubmitEvent, useState } from 'react';
import { useSay } from '../program/translation';
import { Button } from '../ui/button';
import { TextField } from '../ui/fields/text-field';
import { askedPositions, drawAtRandom, isWord } from './asked-words';
import './secrets.css';

type WordCheckProps = {
  readonly words: readonly string[];
  readonly done: string;
  readonly onBack: () => void;
  readonly onDone: () => void;
};

const asked = 3;

/** Three words from the paper, at random places, prove that there is a paper. */
export function WordCheck({ words, done, onBack, onDone }: WordCheckProps) {
  const say = useSay();
  const [positions] = useState(() => askedPositions(words.length, asked, drawAtRandom));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [isChecked, setIsChecked] = useState(false);
  const isRight = (position: number): boolean => isWord(typed[position] ?? '', words[position - 1]);
  const finish = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsChecked(true);
    if (positions.every(isRight)) onDone();
  };
  return (
    <form className="stack" onSubmit={finish}>
      <div className="asked-words">
        {positions.map((position, index) => (
          <TextField
            key={position}
            label={say('firstRun.confirm.word', { number: position })}
            value={typed[position] ?? ''}
            onChange={(text) => {
              setTyped({ ...typed, [position]: text });
              setIsChecked(false);
            }}
            error={isChecked && !isRight(position) ? say('firstRun.confirm.wrong', { number: position }) : undefined}
            autoComplete="off"
            spellCheck="false"
            autoFocus={index === 0}
          />
        ))}
      </div>
      <div className="row row-end">
        <Button look="quiet" onPress={onBack}>
          {say('firstRun.confirm.again')}
        </Button>
        <Button look="primary" type="submit">
          {done}
        </Button>
      </div>
    </form>
  );
}
