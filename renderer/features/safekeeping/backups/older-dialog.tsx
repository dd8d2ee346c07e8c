import type { Result } from '#shared/result';
import { QuestionDialog } from '../../../program/question-dialog';
import { useSay } from '../../../program/translation';
import { useDeed } from './use-deed';

type OlderDialogProps = {
  readonly asked: 'remove' | 'destroyed';
  readonly moment: string;
  readonly place: string;
  /** So many lie in the place of the backups. */
  readonly here: number;
  readonly act: () => Promise<Result<void>>;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Asks before older backups are deleted, and before nothing more is said of them. */
export function OlderDialog({ asked, moment, place, here, act, onDone, onClose }: OlderDialogProps) {
  const say = useSay();
  const [task, go] = useDeed(act, onDone);
  return (
    <QuestionDialog
      title={say(`safekeeping.older.${asked}Ask`, { moment, count: here, place })}
      go={say(`safekeeping.older.${asked}Go`)}
      look={asked === 'remove' ? 'danger' : 'primary'}
      working={say('safekeeping.older.working')}
      task={task}
      onGo={go}
      onClose={onClose}
    >
      <p>{say(`safekeeping.older.${asked}More`)}</p>
      {asked === 'destroyed' && here > 0 && (
        <p>
          <strong>{say('safekeeping.older.here', { count: here, place })}</strong>
        </p>
      )}
    </QuestionDialog>
  );
}
