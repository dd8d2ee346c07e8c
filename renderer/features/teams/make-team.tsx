import { type SubmitEvent, useState } from 'react';
import type { Team, TeamFolder } from '#shared/contract/team-api';
import { useAnnounce } from '../../program/announcer';
import { FailureNotice } from '../../program/failure-notice';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/fields/text-field';
import { FolderField } from './folder-field';
import type { TeamDesk } from './team-desk';

type MakeTeamProps = { readonly desk: Pick<TeamDesk, 'change'>; readonly onClose: () => void };

/** Makes a team with a name and a folder; its maker is alone in it at first. */
export function MakeTeam({ desk, onClose }: MakeTeamProps) {
  const say = useSay();
  const announce = useAnnounce();
  const [name, setName] = useState('');
  const [folder, setFolder] = useState<TeamFolder>();
  const [task, run] = useTask<Team>();
  const wanted = name.trim() === '' ? undefined : folder;
  const make = async (chosen: TeamFolder): Promise<void> => {
    const team = await run(() => desk.change((vault) => vault.makeTeam(name.trim(), chosen)));
    if (team === undefined) return;
    announce(say('team.making.done', { name: team.name }));
    onClose();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (wanted !== undefined && !task.isRunning) void make(wanted);
  };
  return (
    <Dialog title={say('team.making.title')} isOpen isBusy={task.isRunning} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <TextField
          label={say('team.making.name')}
          hint={say('team.making.nameHint')}
          value={name}
          onChange={setName}
          maxLength={120}
          autoComplete="off"
          autoFocus
        />
        <div className="stack-small">
          <p className="muted">{say('team.folder.hint')}</p>
          <FolderField folder={folder} isPending={task.isRunning} onChosen={setFolder} />
        </div>
        {task.failure !== undefined && <FailureNotice failure={task.failure} />}
        <div className="row row-end">
          <Button look="quiet" isPending={task.isRunning} onPress={onClose}>
            {say('app.cancel')}
          </Button>
          <Button look="primary" type="submit" isDisabled={wanted === undefined} isPending={task.isRunning}>
            {say('team.making.go')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
