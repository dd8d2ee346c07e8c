import { FileText, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ManuscriptCard } from '#shared/contract/manuscript-api';
import { languageTable } from '#shared/i18n/languages';
import type { ManuscriptId } from '#shared/manuscript/manuscript';
import type { BookId } from '#shared/schema/ids';
import type { Result } from '#shared/result';
import { FailureNotice } from '../../../program/failure-notice';
import { momentInWords } from '../../../program/moments';
import { useProgram } from '../../../program/program';
import { QuestionDialog } from '../../../program/question-dialog';
import { useTranslator } from '../../../program/translation';
import { useTask } from '../../../program/use-task';
import { Button } from '../../../ui/button';
import '../manuscripts.css';

type ManuscriptListProps = {
  /** The case book that they tell of; without one, those that are written from submissions. */
  readonly caseBook?: BookId;
  readonly onOpen: (card: ManuscriptCard) => void;
  readonly onErased: (id: ManuscriptId) => void;
};

/** The manuscripts of a case book, or of submissions: to go on with, and to erase. */
export function ManuscriptList({ caseBook, onOpen, onErased }: ManuscriptListProps) {
  const translator = useTranslator();
  const { say } = translator;
  const [found, readAgain] = useCards(caseBook);
  const [erased, setErased] = useState<ManuscriptCard>();
  if (found === undefined) return null;
  if (!found.ok) return <FailureNotice failure={found.failure} />;
  const cards = found.value.filter(({ submission }) => caseBook !== undefined || submission !== undefined);
  return (
    <>
      {cards.length === 0 && <p className="list-empty">{say('manuscript.list.none')}</p>}
      <ul className="manuscript-list">
        {cards.map((card) => (
          <li key={card.id}>
            <button
              type="button"
              className="list-item list-item-line"
              onClick={() => {
                onOpen(card);
              }}
            >
              <FileText size={15} aria-hidden />
              <span className="list-item-words">
                {card.title}
                <span className="list-item-more">
                  {say('manuscript.list.more', {
                    kind: say(`document.${card.kind}`),
                    language: languageTable[card.language].name,
                    time: momentInWords(card.changedAt, translator),
                  })}
                </span>
              </span>
            </button>
            <Button
              look="quiet"
              small
              aria-label={say('manuscript.list.erase', { title: card.title })}
              icon={<Trash2 size={14} aria-hidden />}
              onPress={() => {
                setErased(card);
              }}
            />
          </li>
        ))}
      </ul>
      {erased !== undefined && (
        <EraseManuscript
          card={erased}
          onClose={() => {
            setErased(undefined);
          }}
          onErased={() => {
            setErased(undefined);
            readAgain();
            onErased(erased.id);
          }}
        />
      )}
    </>
  );
}

type EraseProps = {
  readonly card: ManuscriptCard;
  readonly onClose: () => void;
  readonly onErased: () => void;
};

/** Asks before a manuscript goes for ever, and says what goes and what stays. */
function EraseManuscript({ card, onClose, onErased }: EraseProps) {
  const { say } = useTranslator();
  const { vault } = useProgram();
  const [task, run] = useTask<true>();
  const go = async (): Promise<void> => {
    const done = await run(async () => {
      const result = await vault.eraseManuscripts([card.id]);
      return result.ok ? { ok: true, value: true } : result;
    });
    if (done === true) onErased();
  };
  return (
    <QuestionDialog
      title={say('manuscript.erase.title')}
      go={say('manuscript.erase.go')}
      look="danger"
      working={say('manuscript.erase.working')}
      task={task}
      onGo={() => void go()}
      onClose={onClose}
    >
      <p>{say('manuscript.erase.what', { title: card.title })}</p>
      <p>{say('manuscript.erase.stays')}</p>
    </QuestionDialog>
  );
}

function useCards(caseBook: BookId | undefined): readonly [Result<readonly ManuscriptCard[]> | undefined, () => void] {
  const { vault } = useProgram();
  const [found, setFound] = useState<Result<readonly ManuscriptCard[]>>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void vault.manuscripts(caseBook).then((result) => {
      if (isCurrent) setFound(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [vault, caseBook, turn]);
  const readAgain = (): void => {
    setTurn((count) => count + 1);
  };
  return [found, readAgain];
}
