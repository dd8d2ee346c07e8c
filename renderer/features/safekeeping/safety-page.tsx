import { FileOutput, FolderInput } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppInfo } from '#shared/contract/schemas';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import type { BackupDesk } from './backups/backup-desk';
import { BackupSection } from './backups/backup-section';
import { DataFacts } from './facts/data-facts';
import type { GoBack } from './go-back';
import { ProgramFacts } from './facts/program-facts';
import type { BackupInPlace } from './restore/use-found-backup';
import { SafetyCopies } from './safety-copies';
import './safekeeping.css';

type SafetyPageProps = {
  readonly info: AppInfo | undefined;
  readonly desk: BackupDesk;
  /** What everything is looked at again for when it changes: what the vault holds. */
  readonly following: unknown;
  readonly goBack: GoBack;
  readonly onBringBack: (from?: BackupInPlace) => void;
  readonly onExport: () => void;
  /** Passphrase, recovery key and shares. */
  readonly secrets?: ReactNode;
  /** Handing single case books over. */
  readonly exchange?: ReactNode;
  /** Taking everything away from this computer. */
  readonly travel?: ReactNode;
};

/** What keeps the case books when this computer is lost, and what keeps them from others. */
export function SafetyPage({ info, desk, following, goBack, onBringBack, onExport, ...slots }: SafetyPageProps) {
  const say = useSay();
  return (
    <Page title={say('safekeeping.title')} lead={say('safekeeping.lead')}>
      <div className="safekeeping stack">
        <BackupSection desk={desk} following={following} onBringBack={onBringBack} />
        <section className="panel panel-body stack-small" aria-labelledby="bring-back-heading">
          <h2 id="bring-back-heading">{say('safekeeping.back.title')}</h2>
          <p className="muted">{say('safekeeping.back.more')}</p>
          <div>
            <Button
              icon={<FolderInput size={16} aria-hidden />}
              onPress={() => {
                onBringBack();
              }}
            >
              {say('safekeeping.back.open')}
            </Button>
          </div>
        </section>
        <SafetyCopies desk={desk} goBack={goBack} />
        {slots.secrets}
        {slots.exchange}
        {slots.travel}
        <section className="panel panel-body stack-small" aria-labelledby="open-format-heading">
          <h2 id="open-format-heading">{say('safekeeping.export.title')}</h2>
          <p className="muted">{say('safekeeping.export.more')}</p>
          <div>
            <Button icon={<FileOutput size={16} aria-hidden />} onPress={onExport}>
              {say('safekeeping.export.open')}
            </Button>
          </div>
        </section>
        <DataFacts info={info} />
        <ProgramFacts info={info} />
      </div>
    </Page>
  );
}
