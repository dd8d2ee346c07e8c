import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { Result } from '#shared/result';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { RecoveryFields } from '../../secrets/recovery-fields';
import { isTyped, nothingTyped, wordsOf } from '../../secrets/recovery-typing';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { useDialogBusy } from '../../ui/use-dialog-busy';

type WithKeyProps<T> = {
  readonly lead: string;
  readonly action: string;
  /** What is done with the words; they may come out of shares. */
  readonly use: (words: string) => Promise<Result<T>>;
  readonly onClose: () => void;
  readonly children: (value: T, words: readonly string[]) => ReactNode;
};

/** Asks for the recovery key or two shares of it, and shows what comes of it. */
export function WithKey<T>({ lead, action, use, onClose, children }: WithKeyProps<T>) {
  const say = useSay();
  const { vault } = useProgram();
  const [typing, setTyping] = useState(nothingTyped);
  const [task, run] = useTask<{ readonly value: T; readonly words: readonly string[] }>();
  useDialogBusy(task.isRunning);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isTyped(typing) || task.isRunning) return;
    void run(async () => {
      const words = await wordsOf(typing, vault);
      if (!words.ok) return words;
      const used = await use(words.value);
      const list = words.value.toLowerCase().match(/\p{L}+/gu) ?? [];
      return used.ok ? { ok: true, value: { value: used.value, words: list } } : used;
    });
  };
  if (task.value) return children(task.value.value, task.value.words);
  return (
    <form className="stack" onSubmit={submit}>
      <p>{lead}</p>
      <RecoveryFields typing={typing} onChange={setTyping} isReadOnly={task.isRunning} />
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      {task.isRunning && <Progress label={say('secrets.working')} />}
      <div className="row row-end">
        <Button look="quiet" onPress={onClose} isPending={task.isRunning}>
          {say('app.cancel')}
        </Button>
        <Button look="primary" type="submit" isDisabled={!isTyped(typing)} isPending={task.isRunning}>
          {action}
        </Button>
      </div>
    </form>
  );
}
