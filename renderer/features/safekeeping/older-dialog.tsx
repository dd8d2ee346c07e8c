import type { Result } from '#shared/result';
import { FailureNotice } from '../../foundation/failure-notice';
import { useSay } from '../../foundation/translation';
import { useTask } from '../../foundation/use-task';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Progress } from '../../ui/progress';

type OlderDialogProps = {
  readonly asked: 'remove' | 'destroyed';
  readonly moment: string;
  readonly place: string;
  /** So many lie in the place of the backups. */
  readonly here: number;
  readonly act: () => Promise<Result<void>>;
  readonly onClose: () => void;
};

/** Asks before older backups are deleted, and before nothing more is said of them. */
export function OlderDialog({ asked, moment, place, here, act, onClose }: OlderDialogProps) {
  const say = useSay();
  const [task, run] = useTask<true>();
  const go = async (): Promise<void> => {
    const done = await run(async () => {
      const acted = await act();
      return acted.ok ? { ok: true, value: true } : acted;
    });
    if (done) onClose();
  };
  return (
    <Dialog
      title={say(`safekeeping.older.${asked}Ask`, { moment, count: here, place })}
      role="alertdialog"
      isOpen
      isBusy={task.isRunning}
      onClose={onClose}
    >
      <p>{say(`safekeeping.older.${asked}More`)}</p>
      {asked === 'destroyed' && here > 0 && (
        <p>
          <strong>{say('safekeeping.older.here', { count: here, place })}</strong>
        </p>
      )}
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      {task.isRunning && <Progress label={say('safekeeping.older.working')} />}
      <div className="row row-end">
        <Button look="quiet" autoFocus isPending={task.isRunning} onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button look={asked === 'remove' ? 'danger' : 'primary'} isPending={task.isRunning} onPress={() => void go()}>
          {say(`safekeeping.older.${asked}Go`)}
        </Button>
      </div>
    </Dialog>
  );
}
