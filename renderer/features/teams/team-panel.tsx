import { LogOut, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { Team } from '#shared/contract/team-api';
import type { Failure } from '#shared/failure';
import { useAnnounce } from '../../program/announcer';
import { useSay, useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { AskAboutTeam } from './ask-about-team';
import { amissInWords } from './in-words';
import { TeamBooks } from './team-books';
import type { TeamDesk } from './team-desk';
import { TeamFacts } from './team-facts';
import { TeamMembers } from './team-members';
import { TeamProblems } from './team-problems';

type TeamPanelProps = Pick<Parameters<typeof TeamBooks>[0], 'onOpenBook' | 'onOpenMerges' | 'onShare'> & {
  readonly team: Team;
  readonly desk: TeamDesk;
  readonly isExchanging: boolean;
  /** Why the last exchange did not succeed. */
  readonly failure: Failure | undefined;
  /** The team is off the list, and the panel with it. */
  readonly onLeft: () => void;
};

/** All about one team. */
export function TeamPanel({ team, desk, isExchanging, failure, onLeft, ...ways }: TeamPanelProps) {
  const say = useSay();
  const headingId = `team-${team.id}`;
  return (
    <section className="panel panel-body stack team" aria-labelledby={headingId}>
      <div className="team-head">
        <h2 id={headingId}>{team.name}</h2>
        {!team.isOut && team.folderName !== undefined && (
          <ExchangeNow team={team} desk={desk} isExchanging={isExchanging} />
        )}
      </div>
      {team.isOut ? (
        <Notice title={say('team.panel.out')} still>
          <p>{say('team.panel.outMore')}</p>
        </Notice>
      ) : (
        <>
          <TeamFacts team={team} desk={desk} isAway={failure?.code === 'exchange/folder-away'} />
          <TeamProblems problems={team.problems} failure={failure} />
        </>
      )}
      <TeamBooks team={team} desk={desk} {...ways} />
      <TeamMembers team={team} desk={desk} />
      <LeaveTeam team={team} desk={desk} onLeft={onLeft} />
    </section>
  );
}

type PartProps = Pick<TeamPanelProps, 'team' | 'desk'>;

function ExchangeNow({ team, desk, isExchanging }: PartProps & Pick<TeamPanelProps, 'isExchanging'>) {
  const translator = useTranslator();
  const { say } = translator;
  const announce = useAnnounce();
  const [told, setTold] = useState('');
  const exchange = async (): Promise<void> => {
    setTold('');
    const done = await desk.exchange(team.id);
    if (!done.ok) {
      announce(amissInWords(team, done.failure, translator));
      return;
    }
    const words = say('team.panel.news', { count: done.value.arrived.length });
    setTold(words);
    announce(words);
  };
  return (
    <div className="row">
      {isExchanging ? (
        <span className="muted small">{say('team.panel.exchanging')}</span>
      ) : (
        told !== '' && <span className="muted small">{told}</span>
      )}
      <Button
        icon={<RefreshCw size={16} aria-hidden />}
        aria-label={say('team.panel.goOf', { name: team.name })}
        isPending={isExchanging}
        onPress={() => void exchange()}
      >
        {say('team.panel.go')}
      </Button>
    </div>
  );
}

function LeaveTeam({ team, desk, onLeft }: PartProps & Pick<TeamPanelProps, 'onLeft'>) {
  const say = useSay();
  const [isAsking, setIsAsking] = useState(false);
  const { name, isOut } = team;
  return (
    <div>
      <Button
        small
        look="quiet"
        icon={<LogOut size={15} aria-hidden />}
        onPress={() => {
          setIsAsking(true);
        }}
      >
        {say(isOut ? 'team.panel.forget' : 'team.panel.leave')}
      </Button>
      {isAsking && (
        <AskAboutTeam
          title={say(isOut ? 'team.leaving.forgetTitle' : 'team.leaving.title', { name })}
          more={isOut ? [say('team.leaving.forgetMore')] : [say('team.leaving.more'), say('team.leaving.others')]}
          go={say(isOut ? 'team.leaving.forgetGo' : 'team.leaving.go')}
          working={say('team.leaving.working')}
          done={say(isOut ? 'team.leaving.forgotten' : 'team.leaving.done', { name })}
          act={() => desk.leave(team.id)}
          onDone={onLeft}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
    </div>
  );
}
