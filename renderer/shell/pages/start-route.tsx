import { EmptyVault } from '../../features/case-list/empty-vault';
import { StartPage } from '../../features/case-list/start-page';
import { BackupLine } from '../../features/safekeeping/backups/backup-line';
import { ProofReminder } from '../../features/secrets/proof-reminder';
import { useSay } from '../../program/translation';
import { Progress } from '../../ui/progress';
import type { Safekeeping } from '../vault/use-safekeeping';
import type { VaultContents } from '../vault/use-vault-contents';
import type { Trail } from '../way/use-trail';

type StartRouteProps = Pick<Trail, 'go'> &
  Pick<Safekeeping, 'desk'> & {
    readonly contents: VaultContents;
    readonly onNewBook: () => void;
  };

/** Where one stands after unlocking; in an empty vault, the ways to begin. */
export function StartRoute({ contents, desk, go, onNewBook }: StartRouteProps) {
  const say = useSay();
  const openSafety = (): void => {
    go({ at: 'safety' });
  };
  if (!contents.isLoaded) {
    return (
      <div className="page">
        <Progress label={say('app.loading')} />
      </div>
    );
  }
  if (contents.cards.length === 0) return <Beginning go={go} onNewBook={onNewBook} />;
  return (
    <StartPage
      cards={contents.cards}
      onOpenBook={(bookId) => {
        go({ at: 'case', bookId });
      }}
    >
      <BackupLine desk={desk} following={contents} onOpen={openSafety} />
      <ProofReminder onOpen={openSafety} />
    </StartPage>
  );
}

function Beginning({ go, onNewBook }: Pick<StartRouteProps, 'go' | 'onNewBook'>) {
  return (
    <EmptyVault
      onImport={() => {
        go({ at: 'import' });
      }}
      onTakeIn={() => {
        go({ at: 'take-in' });
      }}
      onSample={() => {
        go({ at: 'import', bundled: 'sample' });
      }}
      onNew={onNewBook}
      onBringBack={() => {
        go({ at: 'bring-back' });
      }}
      onAddPack={(bundled) => {
        go({ at: 'import', bundled });
      }}
    />
  );
}
