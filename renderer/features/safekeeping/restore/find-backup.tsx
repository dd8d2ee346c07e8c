import { FileInput } from 'lucide-react';
import { FailureNotice } from '../../../program/failure-notice';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Progress } from '../../../ui/progress';
import { BackupSecret } from './backup-secret';
import type { BackupSearch } from './use-found-backup';

/** From choosing a file to opening it; nothing once it is open. */
export function FindBackup({ search }: { readonly search: BackupSearch }) {
  const say = useSay();
  const { found } = search;
  switch (found.at) {
    case 'choose':
      return (
        <>
          {found.failure !== undefined && <FailureNotice failure={found.failure} />}
          <div>
            <Button
              look="primary"
              icon={<FileInput size={16} aria-hidden />}
              onPress={() => void search.chooseFile()}
              autoFocus
            >
              {say(found.failure === undefined ? 'safekeeping.restore.chooseFile' : 'safekeeping.restore.chooseOther')}
            </Button>
          </div>
        </>
      );
    case 'looking':
      return <Progress label={say('safekeeping.restore.looking')} />;
    case 'secret':
    case 'opening':
      return <BackupSecret key={found.file.file} search={search} found={found} />;
    case 'preview':
      return null;
  }
}
