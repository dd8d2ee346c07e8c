import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Progress } from '../ui/progress';
import { FailureNotice } from './failure-notice';
import { useSay } from './translation';
import type { Task } from './use-task';

type QuestionDialogProps = {
  readonly title: string;
  /** What follows from it. */
  readonly children: ReactNode;
  readonly go: string;
  readonly look: 'primary' | 'danger';
  /** Said while it is done. */
  readonly working: string;
  readonly task: Task<unknown>;
  readonly onGo: () => void;
  readonly onClose: () => void;
};

/** Asks before something that is not taken back lightly. The focus is on Cancel; while it is done nothing closes it. */
export function QuestionDialog({ title, children, go, look, working, task, onGo, onClose }: QuestionDialogProps) {
  const say = useSay();
  return (
    <Dialog title={title} role="alertdialog" isOpen isBusy={task.isRunning} onClose={onClose}>
      {children}
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      {task.isRunning && <Progress label={working} />}
      <div className="row row-end">
        <Button look="quiet" autoFocus isPending={task.isRunning} onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button look={look} isPending={task.isRunning} onPress={onGo}>
          {go}
        </Button>
      </div>
    </Dialog>
  );
}
