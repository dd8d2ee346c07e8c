import type { TeamDesk } from '../../features/teams/team-desk';
import { TeamsPage } from '../../features/teams/teams-page';
import type { VaultContents } from '../vault/use-vault-contents';
import type { Trail } from '../way/use-trail';

type TeamsRouteProps = {
  readonly desk: TeamDesk;
  readonly cards: VaultContents['cards'];
  readonly go: Trail['go'];
};

/** The teams, with the ways to what they share. */
export function TeamsRoute({ desk, cards, go }: TeamsRouteProps) {
  return (
    <TeamsPage
      desk={desk}
      cards={cards}
      onOpenBook={(bookId) => {
        go({ at: 'case', bookId });
      }}
      onOpenMerges={(bookId) => {
        go({ at: 'case', bookId, view: { at: 'merges' } });
      }}
    />
  );
}
