import { succeed, type Result } from '#shared/result';
import { openCopy } from '../copy/shared-copy';
import { cardCode, type PublicCard } from '../packet/keys';
import type { OpenedPacket } from '../packet/open-packet';
import { isSignedByItsMaker, provedKey } from './epochs';
import type { ExchangeParts } from './parts';
import { isPresent, presentIn, readTeam, type Membership } from './team-copy';
import { KeyFacts, roles } from './team-holders';
import type { TeamState } from './team-state';
import { savedTeamCopy } from './work';

/** A team that somebody has taken this vault into. Who that is, their card says; nobody has proved it. */
export type Invitation = {
  readonly from: PublicCard;
  readonly name: string;
  readonly members: readonly Membership[];
  /** The team as it is joined by keeping this. */
  readonly team: TeamState;
};

/** The invitations in a folder that this vault can open, of each team the newest. Fails as listing does. */
export async function findInvitations(
  parts: Pick<ExchangeParts, 'folders' | 'folder' | 'me' | 'packets' | 'ids'>,
): Promise<Result<readonly Invitation[]>> {
  const listed = await parts.folders.list(parts.folder);
  if (!listed.ok) return listed;
  const found = new Map<string, { readonly madeAt: string; readonly invitation: Invitation }>();
  for (const { name } of listed.value) {
    const bytes = await parts.folders.read(parts.folder, name);
    if (!bytes.ok) continue;
    const packet = await parts.packets.open(bytes.value, { identities: [parts.me.keys.identity] });
    const invitation = packet.ok ? invitationIn(packet.value, parts.me.code, parts.ids.nextActor()) : undefined;
    if (!packet.ok || invitation === undefined) continue;
    const { madeAt } = packet.value.head;
    const before = found.get(invitation.team.id);
    if (before === undefined || before.madeAt < madeAt) found.set(invitation.team.id, { madeAt, invitation });
  }
  return succeed([...found.values()].map(({ invitation }) => invitation));
}

/** Only from a member, for a member, with a key that one of them made. */
function invitationIn({ head, from, holders }: OpenedPacket, code: string, actor: string): Invitation | undefined {
  const [whole] = holders.find(({ role }) => role === roles.team)?.entries ?? [];
  const key = KeyFacts.safeParse(holders.find(({ role }) => role === roles.key)?.facts);
  if (head.purpose !== 'members' || head.team === undefined || !whole || !key.success) return undefined;
  const copy = openCopy([whole.body], actor);
  if (!copy.ok) return undefined;
  const team = readTeam(copy.value);
  const epoch = team.epochs.find(({ id }) => id === key.data.epoch);
  if (epoch === undefined || !isSignedByItsMaker(head.team, epoch)) return undefined;
  if (!isPresent(team, code) || !isPresent(team, cardCode(from))) return undefined;
  const state = {
    id: head.team,
    copy: savedTeamCopy(copy.value),
    keys: [provedKey(epoch, key.data.identity)],
    files: [],
    shares: [],
  };
  return { from, name: team.name, members: presentIn(team), team: state };
}
