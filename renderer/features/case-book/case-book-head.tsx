import { Pencil, Redo2, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CaseBookState } from '#shared/contract/vault-api';
import { textIn } from '#shared/model/text';
import { useTranslator } from '../../foundation/translation';
import { Button } from '../../ui/button';
import type { SessionSnapshot } from './case-book-session';
import { SaveStatus } from './save-status';
import type { UndoRedo } from './use-undo';

type CaseBookHeadProps = {
  readonly state: CaseBookState;
  readonly snapshot: SessionSnapshot;
  readonly history: UndoRedo;
  readonly isEdited: boolean;
  readonly onToggleEdit: () => void;
  readonly onRetry: () => void;
};

/** What the case is called, whether all is saved, undo and redo. Stays in sight while the page scrolls. */
export function CaseBookHead({ state, snapshot, history, isEdited, onToggleEdit, onRetry }: CaseBookHeadProps) {
  const { say, language } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  const { book } = state;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [book.id]);
  const subject = book.subject === undefined ? undefined : book.parties[book.subject];
  const name = subject === undefined ? undefined : textIn(subject.name, language);
  const kind = subject === undefined ? [] : [say(`choice.party-kind.${subject.kind}`)];
  const under = [
    ...(name === undefined || name === book.title ? [] : [name]),
    ...kind,
    say(`choice.book-state.${book.state}`),
  ];
  return (
    <header className="case-head">
      <div className="case-head-names">
        <h1 ref={heading} tabIndex={-1} className="page-title">
          {book.title}
        </h1>
        <p className="muted">{under.join(' · ')}</p>
      </div>
      <div className="row case-head-tools">
        <SaveStatus save={snapshot.save} onRetry={onRetry} />
        <Button
          look="quiet"
          small
          aria-label={say('caseBook.undo')}
          icon={<Undo2 size={16} aria-hidden />}
          isDisabled={!state.canUndo && snapshot.pending.length === 0}
          onPress={history.undo}
        />
        <Button
          look="quiet"
          small
          aria-label={say('caseBook.redo')}
          icon={<Redo2 size={16} aria-hidden />}
          isDisabled={!state.canRedo}
          onPress={history.redo}
        />
        <Button
          look="quiet"
          small
          aria-label={say(isEdited ? 'caseBook.doneBook' : 'caseBook.editBook')}
          icon={isEdited ? undefined : <Pencil size={14} aria-hidden />}
          onPress={onToggleEdit}
        >
          {say(isEdited ? 'app.done' : 'app.edit')}
        </Button>
      </div>
    </header>
  );
}
