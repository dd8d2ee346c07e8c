import { useState } from 'react';
import type { BookConflict, ConflictChoice } from '#shared/contract/exchange-api';
import type { Translator } from '#shared/i18n/translator';
import { QuestionDialog } from '../../../program/question-dialog';
import { useTranslator } from '../../../program/translation';
import type { Task } from '../../../program/use-task';
import { Button } from '../../../ui/button';
import { type AllOf, allOf } from './all-of';

type SameForAllProps = {
  readonly conflicts: readonly BookConflict[];
  readonly task: Task<unknown>;
  readonly onTake: (choices: readonly ConflictChoice[]) => Promise<void>;
};

/** Takes what one person wrote, wherever that is open; asks before. */
export function SameForAll({ conflicts, task, onTake }: SameForAllProps) {
  const translator = useTranslator();
  const { say } = translator;
  const [asked, setAsked] = useState<AllOf>();
  return (
    <div className="row" role="group" aria-label={say('exchange.merges.allTitle')}>
      <span className="muted">{say('exchange.merges.allTitle')}</span>
      {allOf(conflicts).map((person) => (
        <Button
          key={`${String(person.isOwn)} ${person.name}`}
          small
          isPending={task.isRunning}
          onPress={() => {
            setAsked(person);
          }}
        >
          {buttonWords(person, translator)}
        </Button>
      ))}
      {asked !== undefined && (
        <AskForAll
          person={asked}
          left={conflicts.length - asked.choices.length}
          task={task}
          onGo={async () => {
            await onTake(asked.choices);
            setAsked(undefined);
          }}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </div>
  );
}

function buttonWords({ isOwn, name, choices: { length: count } }: AllOf, { say }: Translator): string {
  if (isOwn) return say('exchange.merges.allOwn', { count });
  return name === '' ? say('exchange.merges.allNameless', { count }) : say('exchange.merges.allOf', { name, count });
}

type AskForAllProps = Pick<SameForAllProps, 'task'> & {
  readonly person: AllOf;
  /** How many stay open. */
  readonly left: number;
  readonly onGo: () => Promise<void>;
  readonly onClose: () => void;
};

function AskForAll({ person: { isOwn, name, choices }, left, task, onGo, onClose }: AskForAllProps) {
  const { say } = useTranslator();
  const values = {
    who: isOwn ? 'own' : 'other',
    name: name === '' ? say('exchange.merges.nameless') : name,
    count: choices.length,
    left,
  };
  return (
    <QuestionDialog
      title={say('exchange.merges.allAsk', values)}
      go={say('exchange.merges.allGo', values)}
      look="primary"
      working={say('exchange.merges.choosing')}
      task={task}
      onGo={() => void onGo()}
      onClose={onClose}
    >
      <p>{say('exchange.merges.allMore', values)}</p>
      <p>{say('exchange.merges.allMoreNext')}</p>
    </QuestionDialog>
  );
}
