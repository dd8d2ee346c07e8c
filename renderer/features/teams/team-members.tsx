import { UserMinus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Team, TeamMember } from '#shared/contract/team-api';
import { momentInWords } from '../../program/moments';
import { useSay, useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import { Fold } from '../../ui/fold';
import { useFocusNext } from '../../ui/use-focus-next';
import { AskAboutTeam } from './ask-about-team';
import { nameOf } from './in-words';
import { TakeInMember } from './take-in-member';
import type { TeamDesk } from './team-desk';

type TeamMembersProps = { readonly team: Team; readonly desk: Pick<TeamDesk, 'change'> };

/** Who is in a team, with the words of their codes; the ways in and out; who left, at the end. */
export function TeamMembers({ team, desk }: TeamMembersProps) {
  const say = useSay();
  const [isTakingIn, setIsTakingIn] = useState(false);
  const [leaving, setLeaving] = useState<TeamMember>();
  const [heading, focusHeading] = useFocusNext<HTMLHeadingElement>();
  const inIt = team.members.filter(({ left }) => left === undefined);
  const present = inIt.toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn));
  const gone = team.members.filter(({ left }) => left !== undefined);
  return (
    <section className="stack-small" aria-label={say('team.members.title')}>
      <h3 ref={heading} tabIndex={-1}>
        {say('team.members.title')}
      </h3>
      <ul className="team-rows">
        {present.map((member) => (
          <Member
            key={member.card.code}
            member={member}
            onTakeOut={
              member.isOwn || team.isOut
                ? undefined
                : () => {
                    setLeaving(member);
                  }
            }
          />
        ))}
      </ul>
      {present.length === 1 && !team.isOut && <p className="muted">{say('team.members.alone')}</p>}
      {!team.isOut && (
        <div>
          <Button
            small
            icon={<UserPlus size={15} aria-hidden />}
            onPress={() => {
              setIsTakingIn(true);
            }}
          >
            {say('team.members.takeIn')}
          </Button>
        </div>
      )}
      {gone.length > 0 && (
        <Fold title={say('team.members.gone', { count: gone.length })}>
          <ul className="team-rows">
            {gone.map((member) => (
              <Member key={member.card.code} member={member} onTakeOut={undefined} />
            ))}
          </ul>
        </Fold>
      )}
      {isTakingIn && (
        <TakeInMember
          team={team}
          desk={desk}
          onClose={() => {
            setIsTakingIn(false);
          }}
        />
      )}
      {leaving !== undefined && (
        <TakeOut
          team={team}
          member={leaving}
          desk={desk}
          onDone={focusHeading}
          onClose={() => {
            setLeaving(undefined);
          }}
        />
      )}
    </section>
  );
}

type MemberProps = { readonly member: TeamMember; readonly onTakeOut: (() => void) | undefined };

function Member({ member: { card, isOwn, since, left }, onTakeOut }: MemberProps) {
  const translator = useTranslator();
  const { say } = translator;
  const name = nameOf(card, translator);
  const time = (instant: string): string => momentInWords(instant, translator);
  return (
    <li className="team-row">
      <div>
        <p>
          {name} {isOwn && <span className="chip">{say('team.members.own')}</span>}
        </p>
        <p className="muted small">
          {left === undefined
            ? say('team.members.since', { time: time(since) })
            : say('team.members.left', { time: time(left) })}
        </p>
        <p className="muted small selectable">{card.words.join(' ')}</p>
      </div>
      {onTakeOut !== undefined && (
        <Button
          small
          look="quiet"
          icon={<UserMinus size={15} aria-hidden />}
          aria-label={say('team.members.takeOut', { name })}
          onPress={onTakeOut}
        >
          {say('team.members.takeOutShort')}
        </Button>
      )}
    </li>
  );
}

type TakeOutProps = TeamMembersProps & {
  readonly member: TeamMember;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

function TakeOut({ team, member: { card }, desk, ...on }: TakeOutProps) {
  const translator = useTranslator();
  const { say } = translator;
  const name = nameOf(card, translator);
  return (
    <AskAboutTeam
      title={say('team.removing.title', { name, team: team.name })}
      more={[say('team.removing.more', { name }), say('team.removing.keeps', { name })]}
      go={say('team.removing.go')}
      working={say('team.removing.working')}
      done={say('team.removing.done', { name })}
      act={() => desk.change((vault) => vault.removeFromTeam(team.id, card.code))}
      {...on}
    />
  );
}
