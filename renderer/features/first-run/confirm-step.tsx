import type { SecretsState } from '#shared/contract/secrets-api';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { WordCheck } from '../../secrets/word-check';
import { useSay } from '../../program/translation';
import { StepCard } from '../../program/step-card';
import { useTask } from '../../program/use-task';
import { Progress } from '../../ui/progress';

type ConfirmStepProps = { readonly words: readonly string[]; readonly onBack: () => void; readonly onDone: () => void };

/** The last step: what was written down is there. Only now the recovery key counts as proved, and backups are shut for it. */
export function ConfirmStep({ words, onBack, onDone }: ConfirmStepProps) {
  const say = useSay();
  const { vault } = useProgram();
  const [proving, run] = useTask<SecretsState>();
  const prove = async (): Promise<void> => {
    if (proving.isRunning) return;
    const proved = await run(() => vault.proveRecoveryKey(words.join(' ')));
    if (proved !== undefined) onDone();
  };
  return (
    <StepCard step={4} title={say('firstRun.confirm.title')} lead={say('firstRun.confirm.lead')}>
      <WordCheck words={words} done={say('firstRun.confirm.finish')} onBack={onBack} onDone={() => void prove()} />
      {proving.isRunning && <Progress label={say('firstRun.confirm.noting')} />}
      {proving.failure !== undefined && <FailureNotice failure={proving.failure} />}
    </StepCard>
  );
}
