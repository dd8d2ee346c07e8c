import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#shared/contract/bridge';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { ChoiceField } from '../../ui/fields/choice-field';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Progress } from '../../ui/progress';

type ExportPageProps = {
  readonly cards: readonly CaseBookCard[];
  /** The case book that was open last. */
  readonly current: BookId | undefined;
};

/** Writes case books to a readable file, with a plain word about what that means. */
export function ExportPage({ cards, current }: ExportPageProps) {
  const say = useSay();
  const { vault, main } = useProgram();
  const card = cards.find(({ id }) => id === current);
  const [which, setWhich] = useState<'all' | 'current'>('all');
  const [task, run] = useTask<Output<'file.save'>>();
  const write = (): void => {
    void run(async () => {
      const file = await vault.exportCaseBooks(which === 'current' && card !== undefined ? [card.id] : undefined);
      if (!file.ok) return file;
      const suggestedName = `${new Date().toISOString().slice(0, 10)} case books.json`;
      return main['file.save']({
        suggestedName,
        filters: [{ name: say('import.fileKind'), extensions: ['json'] }],
        bytes: file.value,
      });
    });
  };
  return (
    <Page title={say('export.title')} lead={say('export.lead')}>
      <div className="stack">
        {cards.length === 0 && <p>{say('export.nothing')}</p>}
        {card !== undefined && (
          <ChoiceField
            label={say('export.which')}
            options={[
              { value: 'all', label: say('export.all') },
              { value: 'current', label: say('export.current', { title: card.title }) },
            ]}
            value={which}
            onChange={setWhich}
          />
        )}
        <Notice title={say('export.warnTitle')} strong still>
          <p>{say('export.warnBody')}</p>
        </Notice>
        {task.failure !== undefined && <FailureNotice failure={task.failure} />}
        {task.isRunning && <Progress label={say('export.going')} />}
        {task.value?.saved === true && (
          <Notice title={say('export.done', { name: task.value.name })} takesLostFocus>
            <p>{say('export.doneMore')}</p>
          </Notice>
        )}
        <div>
          <Button
            look="primary"
            icon={<FileOutput size={16} aria-hidden />}
            onPress={write}
            isDisabled={cards.length === 0}
            isPending={task.isRunning}
          >
            {say('export.go')}
          </Button>
        </div>
      </div>
    </Page>
  );
}
