import { type SubmitEvent, useState } from 'react';
import type { Team } from '#shared/contract/team-api';
import { useColleagues } from '../../exchange/use-colleagues';
import { SixWords } from '../../exchange/six-words';
import { useAnnounce } from '../../program/announcer';
import { FailureNotice } from '../../program/failure-notice';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ChoiceField } from '../../ui/fields/choice-field';
import { TextField } from '../../ui/fields/text-field';
import type { TeamDesk } from './team-desk';

type TakeInMemberProps = {
  readonly team: Team;
  readonly desk: Pick<TeamDesk, 'change'>;
  readonly onClose: () => void;
};

/** Takes somebody into a team: one of the colleagues, or somebody by their code. */
export function TakeInMember({ team, desk, onClose }: TakeInMemberProps) {
  const say = useSay();
  const announce = useAnnounce();
  const [task, run] = useTask<Team>();
  const who = useWhom(team);
  const invite = async ({ name, code }: Whom): Promise<void> => {
    const done = await run(() => desk.change((vault) => vault.inviteToTeam(team.id, name, code)));
    if (done === undefined) return;
    announce(say('team.inviting.done', { name }));
    onClose();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (who.whom !== undefined && !task.isRunning) void invite(who.whom);
  };
  return (
    <Dialog title={say('team.inviting.title', { name: team.name })} isOpen isBusy={task.isRunning} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p className="muted">{say('team.inviting.more')}</p>
        <WhoField who={who} />
        {task.failure !== undefined && <FailureNotice failure={task.failure} />}
        <div className="row row-end">
          <Button look="quiet" isPending={task.isRunning} onPress={onClose}>
            {say('app.cancel')}
          </Button>
          <Button look="primary" type="submit" isDisabled={who.whom === undefined} isPending={task.isRunning}>
            {say('team.inviting.go')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type Whom = { readonly name: string; readonly code: string };

/** Stands among the codes of the colleagues for none of them. */
const byCode = 'by-code';

function useWhom(team: Team) {
  const colleagues = useColleagues();
  const [picked, setPicked] = useState<string>();
  const [typed, setTyped] = useState<Whom>({ name: '', code: '' });
  const inIt = team.members.filter(({ left }) => left === undefined).map(({ card }) => card.code);
  const offered = colleagues.all?.filter(({ code }) => !inIt.includes(code));
  const colleague = offered?.find(({ code }) => code === picked);
  const whom = colleague ?? { name: typed.name.trim(), code: typed.code.trim() };
  return {
    offered,
    failure: colleagues.failure,
    picked: picked ?? byCode,
    pick: setPicked,
    colleague,
    typed,
    type: setTyped,
    /** Absent until nothing is missing. */
    whom: whom.name === '' || whom.code === '' ? undefined : whom,
  };
}

function WhoField({ who }: { readonly who: ReturnType<typeof useWhom> }) {
  const say = useSay();
  const { offered, failure, colleague, typed } = who;
  if (failure !== undefined) return <FailureNotice failure={failure} />;
  if (offered === undefined) return null;
  return (
    <>
      {offered.length > 0 && (
        <ChoiceField
          label={say('team.inviting.who')}
          options={[
            ...offered.map(({ code, name }) => ({ value: code, label: name })),
            { value: byCode, label: say('team.inviting.byCode') },
          ]}
          value={who.picked}
          onChange={who.pick}
        />
      )}
      {colleague === undefined ? (
        <>
          <TextField
            label={say('team.inviting.name')}
            value={typed.name}
            onChange={(name) => {
              who.type({ ...typed, name });
            }}
            maxLength={120}
            autoComplete="off"
            autoFocus
          />
          <TextField
            label={say('team.inviting.code')}
            hint={say('team.inviting.codeHint')}
            value={typed.code}
            onChange={(code) => {
              who.type({ ...typed, code });
            }}
            autoComplete="off"
            spellCheck="false"
          />
        </>
      ) : (
        <SixWords
          label={say('team.inviting.words', { name: colleague.name })}
          words={colleague.words}
          more={say('team.inviting.wordsMore', { name: colleague.name })}
        />
      )}
    </>
  );
}
