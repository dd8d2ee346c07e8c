import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { BookMerge } from '#shared/contract/exchange-api';
import { useAnnounce } from '../../../program/announcer';
import { momentInWords } from '../../../program/moments';
import { QuestionDialog } from '../../../program/question-dialog';
import { useTranslator } from '../../../program/translation';
import { useTask } from '../../../program/use-task';
import { Button } from '../../../ui/button';
import type { Merging } from './use-merging';

type MergeListProps = {
  readonly merges: readonly BookMerge[];
  readonly undo: Merging['undo'];
  /** The button of what was undone goes: the focus must go somewhere. */
  readonly onUndone: () => void;
};

/** What came from others, the newest first, each with the way back. */
export function MergeList({ merges, undo, onUndone }: MergeListProps) {
  const translator = useTranslator();
  const { say } = translator;
  const [asked, setAsked] = useState<BookMerge>();
  return (
    <>
      <ul className="panel merges">
        {merges.map((merge) => {
          const time = momentInWords(merge.at, translator);
          return (
            <li key={merge.id} className="merge">
              <div>
                <p>
                  {merge.by === ''
                    ? say('exchange.merges.mergeNameless')
                    : say('exchange.merges.mergeOf', { name: merge.by })}
                </p>
                <p className="muted small">{time}</p>
              </div>
              {merge.canUndo ? (
                <Button
                  small
                  icon={<Undo2 size={15} aria-hidden />}
                  aria-label={say('exchange.merges.undoOf', { time })}
                  onPress={() => {
                    setAsked(merge);
                  }}
                >
                  {say('exchange.merges.undo')}
                </Button>
              ) : (
                <span className="muted small">{say('exchange.merges.cannotUndo')}</span>
              )}
            </li>
          );
        })}
      </ul>
      {asked !== undefined && (
        <UndoMerge
          merge={asked}
          undo={undo}
          onUndone={onUndone}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </>
  );
}

type UndoMergeProps = Pick<MergeListProps, 'undo' | 'onUndone'> & {
  readonly merge: BookMerge;
  readonly onClose: () => void;
};

function UndoMerge({ merge, undo, onUndone, onClose }: UndoMergeProps) {
  const { say } = useTranslator();
  const announce = useAnnounce();
  const [task, run] = useTask<true>();
  const go = async (): Promise<void> => {
    const done = await run(async () => {
      const undone = await undo(merge.id);
      return undone.ok ? { ok: true, value: true } : undone;
    });
    if (done === undefined) return;
    announce(say('exchange.merges.undone'));
    onClose();
    onUndone();
  };
  return (
    <QuestionDialog
      title={say('exchange.merges.undoTitle')}
      go={say('exchange.merges.undoGo')}
      look="primary"
      working={say('exchange.merges.undoing')}
      task={task}
      onGo={() => void go()}
      onClose={onClose}
    >
      <p>{say('exchange.merges.undoMore')}</p>
    </QuestionDialog>
  );
}
