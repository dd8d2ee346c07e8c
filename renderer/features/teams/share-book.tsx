import { Send } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SharablePart } from '#shared/contract/exchange-api';
import type { Team } from '#shared/contract/team-api';
import type { CaseBookCard } from '#shared/contract/vault-api';
import { everythingOpen, termsOf } from '../../exchange/part-groups';
import { PartsField } from '../../exchange/parts-field';
import { useAnnounce } from '../../program/announcer';
import { FailureNotice } from '../../program/failure-notice';
import { usePageShortcuts } from '../../program/page-shortcuts';
import { useProgram } from '../../program/program';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/fields/choice-field';
import { Page } from '../../ui/page';
import { Progress } from '../../ui/progress';
import type { TeamDesk } from './team-desk';

type ShareBookProps = {
  readonly team: Team;
  readonly cards: readonly Pick<CaseBookCard, 'id' | 'title'>[];
  readonly desk: Pick<TeamDesk, 'change'>;
  readonly onDone: () => void;
};

/** Choose a case book and its sections; then a team shares it. */
export function ShareBook({ team, cards, desk, onDone }: ShareBookProps) {
  const say = useSay();
  const offered = cards.filter(({ id }) => team.books.every((shared) => shared.id !== id));
  const [chosen, setChosen] = useState(offered[0]?.id);
  const book = offered.find(({ id }) => id === chosen);
  return (
    <Page title={say('team.sharing.title', { team: team.name })} lead={say('team.sharing.lead')}>
      <div className="exchange stack">
        {offered.length === 0 && <p>{say(cards.length === 0 ? 'team.books.noBookAtAll' : 'team.books.noBook')}</p>}
        {offered.length > 0 && (
          <SelectField
            label={say('team.sharing.book')}
            options={offered.map(({ id, title }) => ({ value: id, label: title }))}
            value={chosen ?? ''}
            onChange={(id) => {
              setChosen(offered.find((each) => each.id === id)?.id);
            }}
          />
        )}
        {book !== undefined && <ChooseParts key={book.id} team={team} book={book} desk={desk} onDone={onDone} />}
        {book === undefined && <BackButton isPending={false} onPress={onDone} />}
      </div>
    </Page>
  );
}

type ChoosePartsProps = Pick<ShareBookProps, 'team' | 'desk' | 'onDone'> & {
  readonly book: Pick<CaseBookCard, 'id' | 'title'>;
};

function ChooseParts({ team, book, desk, onDone }: ChoosePartsProps) {
  const say = useSay();
  const announce = useAnnounce();
  const { vault } = useProgram();
  const [parts, read] = useTask<readonly SharablePart[]>();
  const [choice, setChoice] = useState(everythingOpen);
  const [task, run] = useTask<Team>();
  useEffect(() => {
    void read(() => vault.sharableParts(book.id));
  }, [read, vault, book.id]);
  usePageShortcuts({ leave: task.isRunning ? stay : onDone });
  const share = async (): Promise<void> => {
    const done = await run(() => desk.change((teams) => teams.shareWithTeam(team.id, book.id, termsOf(choice))));
    if (done === undefined) return;
    announce(say('team.sharing.done', { title: book.title, team: team.name }));
    onDone();
  };
  return (
    <>
      {parts.failure !== undefined && <FailureNotice failure={parts.failure} />}
      {parts.isRunning && <Progress label={say('team.sharing.reading')} />}
      {parts.value !== undefined && <PartsField parts={parts.value} choice={choice} onChoose={setChoice} />}
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      {task.isRunning && <Progress label={say('team.sharing.working')} />}
      <div className="row">
        <Button
          look="primary"
          icon={<Send size={16} aria-hidden />}
          isDisabled={parts.value === undefined}
          isPending={task.isRunning}
          onPress={() => void share()}
        >
          {say('team.sharing.go', { title: book.title, team: team.name })}
        </Button>
        <BackButton isPending={task.isRunning} onPress={onDone} />
      </div>
    </>
  );
}

const stay = (): void => undefined;

function BackButton({ isPending, onPress }: { readonly isPending: boolean; readonly onPress: () => void }) {
  const say = useSay();
  return (
    <div>
      <Button look="quiet" isPending={isPending} onPress={onPress}>
        {say('team.sharing.back')}
      </Button>
    </div>
  );
}
