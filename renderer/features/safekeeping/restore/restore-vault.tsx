import type { BackupPreview } from '#shared/contract/backup-api';
import type { Result } from '#shared/result';
import { useProgram } from '../../../program/program';
import { StepCard } from '../../../program/step-card';
import { useSay } from '../../../program/translation';
import { useEscape } from '../../../program/use-escape';
import { Button } from '../../../ui/button';
import { BackedUpBooks } from './backed-up-books';
import { FindBackup } from './find-backup';
import { PreviewNotes } from './preview-notes';
import { useFoundBackup } from './use-found-backup';
import '../safekeeping.css';

type MakeVault = (passphrase: string) => Promise<Result<{ readonly recoveryKey?: readonly string[] }>>;

type RestoreVaultProps = {
  readonly onBack: () => void;
  /** One that is open already: somebody has come back to it. */
  readonly opened?: BackupPreview | undefined;
  /** The backup is open and whole: a vault can be made of it, until it is let go of. */
  readonly onFound: (make: MakeVault, opened: BackupPreview) => void;
};

/** On a computer without a vault: finds a backup, opens it and shows what it holds. */
export function RestoreVault({ onBack, opened, onFound }: RestoreVaultProps) {
  const say = useSay();
  const { vault } = useProgram();
  const search = useFoundBackup(undefined, opened);
  const { found } = search;
  useEscape(found.at === 'opening' ? undefined : found.at === 'preview' ? search.startAgain : onBack);
  if (found.at === 'preview')
    return (
      <Preview
        key="preview"
        preview={found.preview}
        onOther={search.startAgain}
        onNext={() => {
          search.handOver();
          const { token } = found.preview;
          onFound((passphrase) => vault.restoreVault(token, passphrase), found.preview);
        }}
      />
    );
  const isChoosing = found.at === 'choose' || found.at === 'looking';
  return (
    <StepCard
      key={isChoosing ? 'choose' : 'secret'}
      title={say(isChoosing ? 'safekeeping.restore.choose' : 'safekeeping.restore.secret')}
      {...(isChoosing && { lead: say('safekeeping.restore.chooseLead') })}
    >
      <FindBackup search={search} />
      <div>
        <Button look="quiet" isDisabled={found.at === 'opening'} onPress={onBack}>
          {say('app.back')}
        </Button>
      </div>
    </StepCard>
  );
}

type PreviewProps = { readonly preview: BackupPreview; readonly onOther: () => void; readonly onNext: () => void };

function Preview({ preview, onOther, onNext }: PreviewProps) {
  const say = useSay();
  return (
    <StepCard title={say('safekeeping.restore.preview')}>
      <PreviewNotes preview={preview} />
      <BackedUpBooks preview={preview} />
      <div className="row row-end">
        <Button look="quiet" onPress={onOther}>
          {say('app.back')}
        </Button>
        <Button look="primary" onPress={onNext}>
          {say('safekeeping.restore.next')}
        </Button>
      </div>
    </StepCard>
  );
}
