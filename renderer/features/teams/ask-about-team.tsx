import { useAnnounce } from '../../program/announcer';
import { QuestionDialog } from '../../program/question-dialog';
import { useTask } from '../../program/use-task';
import type { Result } from '#shared/result';

type AskAboutTeamProps = {
  readonly title: string;
  /** What follows from it, sentence by sentence. */
  readonly more: readonly string[];
  readonly go: string;
  readonly working: string;
  readonly done: string;
  readonly act: () => Promise<Result<unknown>>;
  /** What was asked about goes, and its button with it: the focus must go somewhere. */
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Asks before something about a team that is not taken back lightly, does it, and says so. */
export function AskAboutTeam({ title, more, go, working, done, act, onDone, onClose }: AskAboutTeamProps) {
  const announce = useAnnounce();
  const [task, run] = useTask<true>();
  const confirm = async (): Promise<void> => {
    const isDone = await run(async () => {
      const result = await act();
      return result.ok ? { ok: true, value: true } : result;
    });
    if (isDone === undefined) return;
    announce(done);
    onClose();
    onDone();
  };
  return (
    <QuestionDialog
      title={title}
      go={go}
      look="danger"
      working={working}
      task={task}
      onGo={() => void confirm()}
      onClose={onClose}
    >
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </QuestionDialog>
  );
}
