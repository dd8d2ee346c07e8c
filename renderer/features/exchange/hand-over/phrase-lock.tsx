import { Dices } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { FailureNotice } from '../../../program/failure-notice';
import { useProgram } from '../../../program/program';
import { useSay } from '../../../program/translation';
import { useTask } from '../../../program/use-task';
import { Button } from '../../../ui/button';
import { CopyButton } from '../../../exchange/copy-button';
import { SixWords } from '../../../exchange/six-words';

type PhraseLockProps = { readonly phrase: string | undefined; readonly onDrawn: (phrase: string) => void };

/** Six words that are drawn for this file, to be told by telephone. */
export function PhraseLock({ phrase, onDrawn }: PhraseLockProps) {
  const say = useSay();
  const { vault } = useProgram();
  const [task, run] = useTask<string>();
  const draw = async (): Promise<void> => {
    const words = await run(() => vault.suggestPassphrase());
    if (words !== undefined) onDrawn(words);
  };
  const drawFirst = useEffectEvent(() => {
    if (phrase === undefined) void draw();
  });
  useEffect(() => {
    drawFirst();
  }, []);
  return (
    <>
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      {phrase !== undefined && (
        <OpeningWords phrase={phrase}>
          <Button
            small
            look="quiet"
            icon={<Dices size={15} aria-hidden />}
            isPending={task.isRunning}
            onPress={() => void draw()}
          >
            {say('exchange.give.other')}
          </Button>
        </OpeningWords>
      )}
    </>
  );
}

/** The words that open a file, large, to be read out or copied. */
export function OpeningWords({ phrase, children }: { readonly phrase: string; readonly children?: ReactNode }) {
  const say = useSay();
  return (
    <SixWords label={say('exchange.give.phrase')} words={phrase.split(' ')} more={say('exchange.give.phraseMore')}>
      <div className="row">
        <CopyButton
          label={say('exchange.give.copy')}
          text={phrase}
          copied={(seconds) => say('exchange.give.copied', { seconds })}
          notCopied={say('exchange.give.notCopied')}
        />
        {children}
      </div>
    </SixWords>
  );
}
