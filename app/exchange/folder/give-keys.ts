import { succeed, type Result } from '#shared/result';
import { saveCopy, writeCells } from '../copy/shared-copy';
import { readCardCode } from '../packet/keys';
import { makeEpoch } from './epochs';
import { spans } from './parts';
import { isPresent, presentIn, teamCells, type Membership, type TeamEpoch } from './team-copy';
import { entryKinds, roles } from './team-holders';
import { keepCopy, placeInTurn, writingEpoch, type Work } from './work';
import { newFileName, writePacket } from './write-out';

/**
 * Makes a key where none is good any more, because somebody has left: at once who took them out, the others after a
 * while, or at once where who did it is gone too.
 */
export async function renewKey(work: Work): Promise<Result<void>> {
  const leavings = work.team.memberships.flatMap(({ left }) => left ?? []);
  const begun = leavings.find(({ by }) => by === work.code || !isPresent(work.team, by)) ?? lastOf(leavings);
  if (work.epoch !== undefined || !isOurTurn(work, begun)) return succeed(undefined);
  const { epoch, key } = await makeEpoch(work.id, work.team, work.parts.me);
  const { id, ...cell } = epoch;
  work.keys.push(key);
  return write(work, { [`epochs/${id}`]: cell });
}

/**
 * Gives the key to each member who has not got it yet: at once who made it or who invited them, the others after a while.
 * What gives it is a packet that the member alone can open, with the key and the copy of the team. Fails as files do.
 */
export async function giveKeys(work: Work): Promise<Result<void>> {
  const epoch = writingEpoch(work);
  if (epoch === undefined) return succeed(undefined);
  const others = presentIn(work.team).filter(({ code }) => code !== work.code);
  const ours = others.flatMap((member) => orderFor(work, epoch, member) ?? []);
  // First it is said in the copy that goes along, so that whoever opens one of them knows what the others are.
  const at = new Date(work.now).toISOString();
  const fresh = ours.filter(({ isSaid }) => !isSaid);
  const given = fresh.map(
    ({ member, file }) => [`given/${epoch.id}/${member.id}`, { file, at, by: work.code }] as const,
  );
  const said = await write(work, Object.fromEntries(given));
  if (!said.ok) return said;
  for (const order of ours) {
    const written = await giveKey(work, epoch, order);
    if (!written.ok) return written;
  }
  return succeed(undefined);
}

type Order = { readonly member: Membership; readonly file: string; readonly isSaid: boolean };

/** What is to be done so that a member has the key; nothing where it lies there, or is somebody else's turn. */
function orderFor(work: Work, epoch: TeamEpoch, member: Membership): Order | undefined {
  const given = work.team.given.find((each) => each.epoch === epoch.id && each.membership === member.id);
  if (given && work.listed.some(({ name }) => name === given.file)) return undefined;
  if (given?.by === work.code) return { member, file: given.file, isSaid: true };
  const begun = given ?? { at: member.since, by: member.by };
  const isOurs = (given === undefined && epoch.by === work.code) || isOurTurn(work, begun);
  return isOurs ? { member, file: newFileName(), isSaid: false } : undefined;
}

function giveKey(work: Work, epoch: TeamEpoch, { member, file }: Order): Promise<Result<unknown>> {
  const identity = work.keys.find((key) => key.epoch === epoch.id)?.identity;
  const card = readCardCode(member.code);
  if (identity === undefined) throw new Error('no key to give');
  // A code that is none, whoever wrote it: nobody can be given anything by it.
  if (card === undefined) return Promise.resolve(succeed(undefined));
  return writePacket(work, {
    purpose: 'members',
    recipient: card.recipient,
    name: file,
    holders: [
      { id: 'team', role: roles.team, facts: {}, entries: [{ kind: entryKinds.whole, body: saveCopy(work.copy) }] },
      { id: 'key', role: roles.key, facts: { epoch: epoch.id, identity }, entries: [] },
    ],
  });
}

type Begun = { readonly at: string; readonly by: string };

/** Who began what has to be done does it; where they have not, the others step in one after the other. */
function isOurTurn(work: Work, begun: Begun | undefined): boolean {
  if (begun === undefined || begun.by === work.code || !isPresent(work.team, begun.by)) return true;
  return work.now >= Date.parse(begun.at) + spans.patience + placeInTurn(work) * spans.turn;
}

function lastOf(all: readonly Begun[]): Begun | undefined {
  return all.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
}

function write(work: Work, cells: Readonly<Record<string, unknown>>): Promise<Result<void>> {
  const stamp = { by: work.parts.me.name, at: work.now };
  return keepCopy(work, work.id, writeCells(work.copy, teamCells(cells), stamp));
}
