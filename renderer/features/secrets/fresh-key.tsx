import { useEffect, useState } from 'react';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { KeyWords } from '../../secrets/key-words';
import { WordCheck } from '../../secrets/word-check';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/fields/checkbox';
import { useLostFocus } from '../../ui/use-lost-focus';

type FreshKeyProps = { readonly onWritten: (words: readonly string[]) => void; readonly onClose: () => void };

/** Shows a new recovery key and asks three words of it back. It is not in force yet. */
export function FreshKey({ onWritten, onClose }: FreshKeyProps) {
  const say = useSay();
  const { vault } = useProgram();
  const [suggestion, run] = useTask<readonly string[]>();
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => {
    void run(() => vault.suggestRecoveryKey());
  }, [run, vault]);
  const words = suggestion.value;
  if (words === undefined) return suggestion.failure && <FailureNotice failure={suggestion.failure} />;
  if (isAsked) {
    return (
      <div className="stack">
        <p>{say('firstRun.confirm.lead')}</p>
        <WordCheck
          words={words}
          done={say('app.next')}
          onBack={() => {
            setIsAsked(false);
          }}
          onDone={() => {
            onWritten(words);
          }}
        />
      </div>
    );
  }
  return (
    <ShownKey
      words={words}
      onClose={onClose}
      onNext={() => {
        setIsAsked(true);
      }}
    />
  );
}

type ShownKeyProps = { readonly words: readonly string[]; readonly onClose: () => void; readonly onNext: () => void };

function ShownKey({ words, onClose, onNext }: ShownKeyProps) {
  const say = useSay();
  const lead = useLostFocus<HTMLParagraphElement>();
  const [isWritten, setIsWritten] = useState(false);
  return (
    <div className="stack">
      <p ref={lead} tabIndex={-1}>
        {say('secrets.key.write')}
      </p>
      <KeyWords words={words} label={say('firstRun.recovery.list')} />
      <Checkbox label={say('firstRun.recovery.written')} isSelected={isWritten} onChange={setIsWritten} />
      <div className="row row-end">
        <Button look="quiet" onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button look="primary" isDisabled={!isWritten} onPress={onNext}>
          {say('app.next')}
        </Button>
      </div>
    </div>
  );
}
