import { RotateCw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Team, TeamFolder, TeamInvitation } from '#shared/contract/team-api';
import { OwnCode } from '../../exchange/own-code';
import { useAnnounce } from '../../program/announcer';
import { FailureNotice } from '../../program/failure-notice';
import { usePageShortcuts } from '../../program/page-shortcuts';
import { useSay } from '../../program/translation';
import { type Task, useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Progress } from '../../ui/progress';
import { useLostFocus } from '../../ui/use-lost-focus';
import { FolderField } from './folder-field';
import { Invitation } from './invitation';
import type { TeamDesk } from './team-desk';

type JoinTeamProps = {
  readonly desk: Pick<TeamDesk, 'change' | 'invitations'>;
  readonly onDone: () => void;
};

/** Give one's code away, choose the folder once somebody has taken one in, and join. */
export function JoinTeam({ desk, onDone }: JoinTeamProps) {
  const say = useSay();
  const announce = useAnnounce();
  const [folder, setFolder] = useState<TeamFolder>();
  const [found, look] = useTask<readonly TeamInvitation[]>();
  const [joining, run] = useTask<Team>();
  usePageShortcuts({ leave: joining.isRunning ? stay : onDone });
  const lookInto = (chosen: TeamFolder): void => {
    setFolder(chosen);
    void look(() => desk.invitations(chosen));
  };
  const join = async (invitation: TeamInvitation, from: TeamFolder): Promise<void> => {
    const team = await run(() => desk.change((vault) => vault.joinTeam(invitation.id, from)));
    if (team === undefined) return;
    announce(say('team.joining.done', { name: team.name }));
    onDone();
  };
  return (
    <Page title={say('team.joining.title')} lead={say('team.joining.lead')}>
      <div className="exchange stack">
        <OwnCode title={say('team.joining.step-code')} more={say('team.joining.give')} />
        <section className="panel panel-body stack" aria-labelledby="join-folder">
          <div className="stack-small">
            <h2 id="join-folder">{say('team.joining.step-folder')}</h2>
            <p className="muted">{say('team.joining.folderMore')}</p>
          </div>
          <FolderField folder={folder} isPending={found.isRunning || joining.isRunning} onChosen={lookInto} />
          {folder !== undefined && (
            <Found found={found} folder={folder} onLookAgain={lookInto}>
              {(invitation) => (
                <Invitation
                  key={invitation.id}
                  invitation={invitation}
                  isJoining={joining.isRunning}
                  onJoin={() => void join(invitation, folder)}
                />
              )}
            </Found>
          )}
          {joining.failure !== undefined && <FailureNotice failure={joining.failure} />}
          {joining.isRunning && <Progress label={say('team.joining.working')} />}
        </section>
        <div>
          <Button look="quiet" isPending={joining.isRunning} onPress={onDone}>
            {say('team.joining.back')}
          </Button>
        </div>
      </div>
    </Page>
  );
}

const stay = (): void => undefined;

type FoundProps = {
  readonly found: Task<readonly TeamInvitation[]>;
  readonly folder: TeamFolder;
  readonly onLookAgain: (folder: TeamFolder) => void;
  readonly children: (invitation: TeamInvitation) => ReactNode;
};

/** What lies in the folder for this vault; where nothing does, what to do. */
function Found({ found, folder, onLookAgain, children }: FoundProps) {
  const say = useSay();
  const { isRunning, failure, value } = found;
  if (isRunning) return <Progress label={say('team.joining.looking')} />;
  if (failure !== undefined) return <FailureNotice failure={failure} />;
  if (value === undefined) return null;
  if (value.length > 0)
    return (
      <div className="stack">
        <FoundHeading count={value.length} />
        {value.map(children)}
      </div>
    );
  return (
    <Notice title={say('team.joining.none', { folder: folder.folderName })} takesLostFocus>
      <p>{say('team.joining.noneMore')}</p>
      <div>
        <Button
          small
          icon={<RotateCw size={15} aria-hidden />}
          onPress={() => {
            onLookAgain(folder);
          }}
        >
          {say('team.joining.again')}
        </Button>
      </div>
    </Notice>
  );
}

/** Takes the focus of the button to look again. */
function FoundHeading({ count }: { readonly count: number }) {
  const say = useSay();
  const place = useLostFocus<HTMLHeadingElement>();
  return (
    <h3 ref={place} tabIndex={-1}>
      {say('team.joining.found', { count })}
    </h3>
  );
}
