import { Plus, UserPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { FailureNotice } from '../../program/failure-notice';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { Progress } from '../../ui/progress';
import { useFocusNext } from '../../ui/use-focus-next';
import { JoinTeam } from './join-team';
import { MakeTeam } from './make-team';
import { ShareBook } from './share-book';
import type { TeamDesk } from './team-desk';
import { TeamPanel } from './team-panel';
import { useTeams } from './use-teams';
import '../../exchange/exchange.css';
import './teams.css';

type TeamsPageProps = {
  readonly desk: TeamDesk;
  readonly cards: readonly Pick<CaseBookCard, 'id' | 'title'>[];
  readonly onOpenBook: (id: BookId) => void;
  /** To the conflicts of a case book. */
  readonly onOpenMerges: (id: BookId) => void;
};

type View = { readonly at: 'all' | 'join' } | { readonly at: 'share'; readonly id: string };

/** The teams with what they share; joining one and sharing a case book stand in the place of the list meanwhile. */
export function TeamsPage({ desk, cards, ...ways }: TeamsPageProps) {
  const [view, setView] = useState<View>({ at: 'all' });
  const teams = useTeams(desk);
  useEffect(() => {
    void desk.refresh();
  }, [desk]);
  const toAll = (): void => {
    setView({ at: 'all' });
  };
  const sharing = view.at === 'share' ? teams.all?.find(({ id }) => id === view.id) : undefined;
  if (view.at === 'join') return <JoinTeam desk={desk} onDone={toAll} />;
  if (sharing !== undefined) return <ShareBook team={sharing} cards={cards} desk={desk} onDone={toAll} />;
  return <AllTeams desk={desk} onView={setView} {...ways} />;
}

type AllTeamsProps = Omit<TeamsPageProps, 'cards'> & { readonly onView: (view: View) => void };

function AllTeams({ desk, onView, ...ways }: AllTeamsProps) {
  const say = useSay();
  const [isMaking, setIsMaking] = useState(false);
  const { all, failure, exchanging, failures } = useTeams(desk);
  const [heading, focusHeading] = useFocusNext<HTMLHeadingElement>();
  return (
    <Page title={say('team.title')} lead={say('team.lead')} heading={heading}>
      <div className="teams stack">
        {failure !== undefined && <FailureNotice failure={failure} />}
        {all === undefined && failure === undefined && <Progress label={say('team.loading')} />}
        {all?.length === 0 && <WhatTeamsAre />}
        {all?.map((team) => (
          <TeamPanel
            key={team.id}
            team={team}
            desk={desk}
            isExchanging={exchanging.has(team.id)}
            failure={failures.get(team.id)}
            onLeft={focusHeading}
            onShare={() => {
              onView({ at: 'share', id: team.id });
            }}
            {...ways}
          />
        ))}
        <div className="row">
          <Button
            look={all?.length === 0 ? 'primary' : 'plain'}
            icon={<Plus size={16} aria-hidden />}
            onPress={() => {
              setIsMaking(true);
            }}
          >
            {say('team.make')}
          </Button>
          <Button
            icon={<UserPlus size={16} aria-hidden />}
            onPress={() => {
              onView({ at: 'join' });
            }}
          >
            {say('team.join')}
          </Button>
        </div>
        {isMaking && (
          <MakeTeam
            desk={desk}
            onClose={() => {
              setIsMaking(false);
            }}
          />
        )}
      </div>
    </Page>
  );
}

function WhatTeamsAre() {
  const say = useSay();
  return (
    <section className="panel panel-body stack-small" aria-labelledby="what-teams-are">
      <h2 id="what-teams-are">{say('team.what')}</h2>
      <p>{say('team.whatTeam')}</p>
      <p>{say('team.whatFolder')}</p>
      <p>{say('team.whatHolder')}</p>
    </section>
  );
}
