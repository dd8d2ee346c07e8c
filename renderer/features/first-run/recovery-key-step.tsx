import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { useAnnounce } from '../../foundation/announcer';
import { useProgram } from '../../foundation/program';
import { useSay } from '../../foundation/translation';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { StepCard } from '../../foundation/step-card';

type RecoveryKeyStepProps = { readonly words: readonly string[]; readonly onNext: () => void };

/** Shows the recovery key, this once. */
export function RecoveryKeyStep({ words, onNext }: RecoveryKeyStepProps) {
  const say = useSay();
  const announce = useAnnounce();
  const [isWritten, setIsWritten] = useState(false);
  const { main } = useProgram();
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
    <StepCard step={3} title={say('firstRun.recovery.title')} lead={say('firstRun.recovery.lead')}>
      <ol className="key-words selectable" aria-label={say('firstRun.recovery.list')}>
        {words.map((word, index) => (
          <li key={index} className="key-word">
            <span className="key-number">{index + 1}</span>
            {word}
          </li>
        ))}
      </ol>
      <p className="print-only">{say('firstRun.printed')}</p>
      <p className="muted no-print">{say('firstRun.recovery.advice')}</p>
      {told !== '' && <p className="small no-print">{told}</p>}
      <div className="row no-print">
        <Button
          small
          icon={<Printer size={15} aria-hidden />}
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
      <div className="row gate-foot no-print">
        <Checkbox label={say('firstRun.recovery.written')} isSelected={isWritten} onChange={setIsWritten} />
        <Button look="primary" onPress={onNext} isDisabled={!isWritten}>
          {say('app.next')}
        </Button>
      </div>
    </StepCard>
  );
}
