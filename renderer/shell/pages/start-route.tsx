import type { ManuscriptId } from '#shared/manuscript/manuscript';
import { EmptyVault } from '../../features/case-list/empty-vault';
import { StartPage } from '../../features/case-list/start-page';
import { ManuscriptList } from '../../features/manuscripts/list/manuscript-list';
import { BackupLine } from '../../features/safekeeping/backups/backup-line';
import { ProofReminder } from '../../features/secrets/proof-reminder';
import { useSay } from '../../program/translation';
import { Progress } from '../../ui/progress';
import type { Safekeeping } from '../vault/use-safekeeping';
import type { OpenVault } from '../vault/use-open-vault';
import type { Trail } from '../way/use-trail';

type StartRouteProps = Pick<Safekeeping, 'desk'> & {
  readonly opened: OpenVault;
  readonly trail: Trail;
  readonly onNewBook: () => void;
};

/** Where one stands after unlocking; in an empty vault, the ways to begin. */
export function StartRoute({ opened, desk, trail, onNewBook }: StartRouteProps) {
  const { contents, sessions } = opened;
  const { go } = trail;
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
      foot={contents.submissions.length > 0 && <OfSubmissions trail={trail} onErased={sessions.forgetManuscript} />}
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

type OfSubmissionsProps = Pick<StartRouteProps, 'trail'> & { readonly onErased: (id: ManuscriptId) => void };

/** The documents that are written from submissions: they belong to no one case book. */
function OfSubmissions({ trail, onErased }: OfSubmissionsProps) {
  const say = useSay();
  return (
    <section aria-labelledby="submission-manuscripts">
      <h2 className="section-title" id="submission-manuscripts">
        {say('manuscript.list.ofSubmissions')}
      </h2>
      <div className="panel panel-body">
        <ManuscriptList
          onOpen={({ id, submission }) => {
            trail.go({ at: 'manuscript', id, ...(submission !== undefined && { submission }) });
          }}
          onErased={(id) => {
            onErased(id);
            trail.forget((each) => each.at === 'manuscript' && each.id === id);
          }}
        />
      </div>
    </section>
  );
}

function Beginning({ go, onNewBook }: Pick<Trail, 'go'> & Pick<StartRouteProps, 'onNewBook'>) {
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
