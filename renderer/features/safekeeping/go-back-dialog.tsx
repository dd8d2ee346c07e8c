import type { Failure } from '#shared/failure';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { QuestionDialog } from '../../program/question-dialog';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { GoBack } from './go-back';

type GoBackDialogProps = {
  /** The name of the copy. */
  readonly name: string;
  readonly title: string;
  /** What will go and what will come. */
  readonly more: string;
  readonly goLabel: string;
  /** What is said when it is done. */
  readonly told: string;
  readonly goBack: GoBack;
  readonly onClose: () => void;
};

/** Asks before everything is set back, and says what goes. */
export function GoBackDialog({ name, title, more, goLabel, told, goBack, onClose }: GoBackDialogProps) {
  const say = useSay();
  const [task, run] = useTask<unknown>();
  if (task.failure?.code === 'backup/going-back-unfinished') return <Unfinished title={title} failure={task.failure} />;
  return (
    <QuestionDialog
      title={title}
      go={goLabel}
      look="primary"
      working={say('safekeeping.copies.going')}
      task={task}
      onGo={() => void run(() => goBack(name, told))}
      onClose={onClose}
    >
      <p>{more}</p>
      <p>{say('safekeeping.copies.askSafe')}</p>
    </QuestionDialog>
  );
}

/** Part of the vault is set back and part is not: there is no way on but the lock. */
function Unfinished({ title, failure }: { readonly title: string; readonly failure: Failure }) {
  const say = useSay();
  const { main } = useProgram();
  return (
    <Dialog title={title} role="alertdialog" isOpen isBusy onClose={() => undefined}>
      <FailureNotice failure={failure} />
      <div className="row row-end">
        <Button look="primary" autoFocus onPress={() => void main['window.lock']()}>
          {say('safekeeping.copies.lock')}
        </Button>
      </div>
    </Dialog>
  );
}
