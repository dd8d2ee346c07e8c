import type { TeamInvitation } from '#shared/contract/team-api';
import { SixWords } from '../../exchange/six-words';
import { useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import { nameOf, senderInWords } from './in-words';

type InvitationProps = {
  readonly invitation: TeamInvitation;
  readonly isJoining: boolean;
  readonly onJoin: () => void;
};

/** A team that one was taken into: by whom, with the words to compare first, and with whom. */
export function Invitation({ invitation, isJoining, onJoin }: InvitationProps) {
  const translator = useTranslator();
  const { say, locale } = translator;
  const { id, name, from, members } = invitation;
  const headingId = `invitation-${id}`;
  const names = new Intl.ListFormat(locale).format(members.map((member) => nameOf(member, translator)));
  const who = typeof from.is === 'object' ? from.is.known : from.name;
  return (
    <section className="team-invitation stack" aria-labelledby={headingId}>
      <div className="stack-small">
        <h3 id={headingId}>{name}</h3>
        <p>{senderInWords(from, translator)}</p>
        <p>{say('team.joining.members', { names })}</p>
        <p className="muted">{say('team.joining.membersMore')}</p>
      </div>
      <SixWords
        label={who === '' ? say('team.joining.wordsNameless') : say('team.joining.words', { name: who })}
        words={from.card.words}
        more={say('team.joining.wordsMore')}
      />
      <div>
        <Button look="primary" isPending={isJoining} onPress={onJoin}>
          {say('team.joining.go', { name })}
        </Button>
      </div>
    </section>
  );
}
