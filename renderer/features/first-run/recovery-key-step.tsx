import { Copy, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { RecoverySheet } from '#shared/contract/secrets-api';
import { useAnnounce } from '../../program/announcer';
import { useProgram } from '../../program/program';
import { KeyWords } from '../../secrets/key-words';
import { PrintedSheet } from '../../secrets/printed-sheet';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/fields/checkbox';
import { Notice } from '../../ui/notice';
import { StepCard } from '../../program/step-card';

type RecoveryKeyStepProps = {
  readonly words: readonly string[];
  /** The vault came out of a backup that the earlier recovery key did not open. */
  readonly isRestore: boolean;
  readonly onNext: () => void;
};

/** Shows the recovery key, this once. */
export function RecoveryKeyStep({ words, isRestore, onNext }: RecoveryKeyStepProps) {
  const say = useSay();
  const announce = useAnnounce();
  const [isWritten, setIsWritten] = useState(false);
  const { main, vault } = useProgram();
  const [sheet, run] = useTask<RecoverySheet>();
  useEffect(() => {
    void run(() => vault.recoverySheet(words.join(' ')));
  }, [run, vault, words]);
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    const copied = await main['clipboard.copy-for-a-while']({ text: words.join(' ') });
    const text = copied.ok
      ? say('firstRun.recovery.copied', { seconds: copied.value.seconds })
      : say('firstRun.recovery.notCopied');
    setTold(text);
    announce(text);
  };
  return (
    <StepCard
      {...(!isRestore && { step: 3 })}
      title={say(isRestore ? 'firstRun.recovery.titleRestore' : 'firstRun.recovery.title')}
      lead={say('firstRun.recovery.lead')}
    >
      {isRestore && (
        <Notice title={say('firstRun.recovery.another')} still>
          <p>{say('firstRun.recovery.anotherMore')}</p>
        </Notice>
      )}
      <KeyWords words={words} label={say('firstRun.recovery.list')} />
      {sheet.value !== undefined && <PrintedSheet words={words} sheet={sheet.value} />}
      <p className="muted">{say('firstRun.recovery.advice')}</p>
      {told !== '' && <p className="small">{told}</p>}
      <div className="row">
        <Button
          small
          icon={<Printer size={15} aria-hidden />}
          isDisabled={sheet.value === undefined}
          onPress={() => {
            window.print();
          }}
        >
          {say('firstRun.recovery.print')}
        </Button>
        <Button small icon={<Copy size={15} aria-hidden />} onPress={() => void copy()}>
          {say('firstRun.recovery.copy')}
        </Button>
      </div>
      <div className="row gate-foot">
        <Checkbox label={say('firstRun.recovery.written')} isSelected={isWritten} onChange={setIsWritten} />
        <Button look="primary" onPress={onNext} isDisabled={!isWritten}>
          {say('app.next')}
        </Button>
      </div>
    </StepCard>
  );
}
