import { WordCheck } from '../../foundation/secrets/word-check';
import { useSay } from '../../foundation/translation';
import { StepCard } from '../../foundation/step-card';

type ConfirmStepProps = { readonly words: readonly string[]; readonly onBack: () => void; readonly onDone: () => void };

/** The last step: what was written down is there. */
export function ConfirmStep({ words, onBack, onDone }: ConfirmStepProps) {
  const say = useSay();
  return (
    <StepCard step={4} title={say('firstRun.confirm.title')} lead={say('firstRun.confirm.lead')}>
      <WordCheck words={words} done={say('firstRun.confirm.finish')} onBack={onBack} onDone={onDone} />
    </StepCard>
  );
}
