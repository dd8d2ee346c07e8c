import { AutomaticBackups } from '../features/safekeeping/backups/automatic-backups';
import { UpdateCopyNotice } from '../features/safekeeping/facts/update-copy-notice';
import { AutomaticExchange } from '../features/teams/automatic-exchange';
import type { TeamDesk } from '../features/teams/team-desk';
import { FrameNotices } from './frame-notices';
import type { Notices } from './use-notices';
import type { OpenVault } from './vault/use-open-vault';
import type { Safekeeping } from './vault/use-safekeeping';
import type { Trail } from './way/use-trail';

type AbovePageProps = Pick<Safekeeping, 'desk'> &
  Pick<Trail, 'go'> & {
    readonly opened: OpenVault;
    readonly teams: TeamDesk;
    readonly notices: Notices;
  };

/** What happens by itself while the vault is open, and what it has to tell, above whatever page is shown. */
export function AbovePage({ opened, desk, teams, notices, go }: AbovePageProps) {
  const { contents, sessions } = opened;
  return (
    <>
      <AutomaticBackups desk={desk} />
      <UpdateCopyNotice
        onBackUp={() => {
          go({ at: 'safety' });
        }}
      />
      <AutomaticExchange
        desk={teams}
        onSaved={sessions.onSaved}
        titleOf={(id) => contents.cards.find((card) => card.id === id)?.title}
        onOpenBook={(bookId) => {
          go({ at: 'case', bookId });
        }}
      />
      <FrameNotices notices={notices} failure={contents.failure} />
    </>
  );
}
