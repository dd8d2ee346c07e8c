import { FolderOpen } from 'lucide-react';
import type { TeamFolder } from '#shared/contract/team-api';
import { FailureNotice } from '../../program/failure-notice';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { useChoosingFolder } from './use-choosing-folder';

type FolderFieldProps = {
  readonly folder: TeamFolder | undefined;
  readonly isPending: boolean;
  readonly onChosen: (folder: TeamFolder) => void;
};

/** The folder that is chosen, and the button that opens the dialog of the system. */
export function FolderField({ folder, isPending, onChosen }: FolderFieldProps) {
  const say = useSay();
  const choosing = useChoosingFolder();
  const choose = async (): Promise<void> => {
    const chosen = await choosing.choose();
    if (chosen !== undefined) onChosen(chosen);
  };
  return (
    <div className="stack-small">
      {folder !== undefined && (
        <p>
          <span className="muted">{say('team.folder.label')}: </span>
          <span className="selectable">{folder.folderName}</span>
        </p>
      )}
      <div>
        <Button icon={<FolderOpen size={16} aria-hidden />} isPending={isPending} onPress={() => void choose()}>
          {say(folder === undefined ? 'team.folder.choose' : 'team.folder.other')}
        </Button>
      </div>
      {choosing.failure !== undefined && <FailureNotice failure={choosing.failure} />}
    </div>
  );
}
