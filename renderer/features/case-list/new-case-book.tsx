import { type SubmitEvent, useState } from 'react';
import type { NewCaseBook as MadeCaseBook } from '#shared/contract/vault-api';
import { FailureNotice } from '../../program/failure-notice';
import { useSession } from '../../session/use-session';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Progress } from '../../ui/progress';
import { useDialogBusy } from '../../ui/use-dialog-busy';
import { type Answers, readAnswers } from './new-case-book/answers';
import { useCreation } from './new-case-book/use-creation';
import { WhatStep } from './new-case-book/what-step';
import { WhoStep } from './new-case-book/who-step';
import './new-case-book.css';
import type { HolderSession } from '../../session/holder-session';

type NewCaseBookProps = {
  /** Keeps the answers, sealed, until the book is made: a lock in between loses nothing. */
  readonly registers: HolderSession;
  readonly onClose: () => void;
  readonly onCreated: (state: MadeCaseBook) => void;
};

/** Where the answers are kept among the drafts. */
const place = 'new-book';
const steps = ['who', 'what'] as const;

/** A short guide to a new case book: who it is about, then what happened and where. Only the name is needed. */
export function NewCaseBook({ registers, onClose, onCreated }: NewCaseBookProps) {
  const say = useSay();
  const { state, drafts, loadFailure } = useSession(registers);
  const answers = readAnswers(drafts[place]);
  return (
    <Dialog title={say('newBook.title')} isOpen onClose={onClose}>
      {loadFailure !== undefined && <FailureNotice failure={loadFailure} />}
      {state === undefined && loadFailure === undefined && <Progress label={say('app.loading')} />}
      {state !== undefined && (
        <Guide
          answers={answers}
          onAnswer={(some) => {
            registers.keepDraft(place, { ...answers, ...some });
          }}
          onCancel={() => {
            registers.keepDraft(place, undefined);
            onClose();
          }}
          onCreated={(created) => {
            registers.keepDraft(place, undefined);
            onCreated(created);
          }}
        />
      )}
    </Dialog>
  );
}

type GuideProps = {
  readonly answers: Answers;
  readonly onAnswer: (some: Partial<Answers>) => void;
  readonly onCancel: () => void;
  readonly onCreated: (state: MadeCaseBook) => void;
};

function Guide({ answers, onAnswer, onCancel, onCreated }: GuideProps) {
  const say = useSay();
  const [step, setStep] = useState<(typeof steps)[number]>('who');
  const [isMissing, setIsMissing] = useState(false);
  const { isRunning, failure, create } = useCreation();
  useDialogBusy(isRunning);
  const isNameless = answers.name.trim() === '';
  const finish = async (): Promise<void> => {
    setIsMissing(isNameless);
    if (isNameless) setStep('who');
    if (isNameless || isRunning) return;
    const created = await create(answers);
    if (created !== undefined) onCreated(created);
  };
  const goOn = (event: SubmitEvent): void => {
    event.preventDefault();
    if (step === 'what') void finish();
    else if (isNameless) setIsMissing(true);
    else setStep('what');
  };
  return (
    <form
      className="stack"
      onSubmit={goOn}
      onKeyDownCapture={(event) => {
        // Caught on the way in: a radio or a button would keep the key to itself.
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        void finish();
      }}
    >
      <p className="muted small">
        {say('newBook.step', { step: steps.indexOf(step) + 1, count: steps.length, name: say(`newBook.${step}`) })}
      </p>
      {step === 'who' ? (
        <WhoStep answers={answers} onAnswer={onAnswer} isNameMissing={isMissing && isNameless} />
      ) : (
        <WhatStep answers={answers} onAnswer={onAnswer} />
      )}
      {failure !== undefined && <FailureNotice failure={failure} />}
      <div className="row new-book-foot">
        {step === 'what' ? (
          <Button
            look="quiet"
            onPress={() => {
              setStep('who');
            }}
          >
            {say('newBook.back')}
          </Button>
        ) : (
          <Button look="quiet" onPress={onCancel} isPending={isRunning}>
            {say('app.cancel')}
          </Button>
        )}
        <span className="new-book-gap" />
        {step === 'who' && (
          <Button onPress={() => void finish()} isPending={isRunning} aria-keyshortcuts="Control+Enter">
            {say('newBook.createNow')}
          </Button>
        )}
        <Button look="primary" type="submit" isPending={isRunning}>
          {step === 'who' ? say('newBook.next') : say(isRunning ? 'newBook.creating' : 'newBook.create')}
        </Button>
      </div>
    </form>
  );
}
