import { FolderOpen } from 'lucide-react';
import type { Team } from '#shared/contract/team-api';
import { useAnnounce } from '../../program/announcer';
import { FailureNotice } from '../../program/failure-notice';
import { useTranslator } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { exchangedInWords } from './in-words';
import type { TeamDesk } from './team-desk';
import { useChoosingFolder } from './use-choosing-folder';

type TeamFactsProps = { readonly team: Team; readonly desk: Pick<TeamDesk, 'change'>; readonly isAway: boolean };

/** The folder of a team with the way to another, and when something was exchanged last. */
export function TeamFacts({ team, desk, isAway }: TeamFactsProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { folderName } = team;
  return (
    <>
      <dl className="facts">
        <dt>{say('team.folder.label')}</dt>
        <dd className="selectable">
          {folderName === undefined
            ? say('team.folder.none')
            : isAway
              ? say('team.folder.away', { name: folderName })
              : folderName}
        </dd>
        <dt>{say('team.panel.exchangedLabel')}</dt>
        <dd>{exchangedInWords(team, translator)}</dd>
      </dl>
      {isAway && (
        <Notice title={say('team.itself.away', { name: team.name })} still>
          <p>{say('team.folder.awayMore')}</p>
        </Notice>
      )}
      <ChooseAgain team={team} desk={desk} isNeeded={folderName === undefined || isAway} />
      <p className="muted small">{say('team.panel.itself')}</p>
    </>
  );
}

function ChooseAgain({ team, desk, isNeeded }: Omit<TeamFactsProps, 'isAway'> & { readonly isNeeded: boolean }) {
  const { say } = useTranslator();
  const announce = useAnnounce();
  const choosing = useChoosingFolder();
  const [task, run] = useTask<Team>();
  const choose = async (): Promise<void> => {
    const folder = await choosing.choose();
    if (folder === undefined) return;
    const done = await run(() => desk.change((vault) => vault.chooseTeamFolder(team.id, folder)));
    if (done !== undefined) announce(say('team.folder.chosen', { name: team.name, folder: folder.folderName }));
  };
  const failure = choosing.failure ?? task.failure;
  return (
    <>
      {failure !== undefined && <FailureNotice failure={failure} />}
      <div>
        <Button
          small
          look={isNeeded ? 'primary' : 'plain'}
          icon={<FolderOpen size={15} aria-hidden />}
          isPending={task.isRunning}
          onPress={() => void choose()}
        >
          {say(isNeeded ? 'team.folder.again' : 'team.folder.other')}
        </Button>
      </div>
    </>
  );
}
