import { succeed, type Result } from '#shared/result';
import { writeCells } from '../copy/shared-copy';
import { readCardCode } from '../packet/keys';
import type { OpenedPacket } from '../packet/open-packet';
import { spans } from './parts';
import { isPresent, teamCells, type Membership } from './team-copy';
import { LeftFacts, roles } from './team-holders';
import { keepTeam, writingEpoch, type Work } from './work';
import { newFileName, writePacket } from './write-out';

/**
 * Tells each whom this vault has taken out that they are, in a packet that they alone can open. It holds no key, and of
 * the team nothing but that their stay has ended. Fails as files do.
 */
export async function tellWhoLeft(work: Work): Promise<Result<void>> {
  if (writingEpoch(work) === undefined) return succeed(undefined);
  for (const member of work.team.memberships.filter((each) => isToBeTold(work, each))) {
    const written = await tell(work, member);
    if (!written.ok) return written;
  }
  return succeed(undefined);
}

/** Whether it is time no more to tell somebody that they were taken out: who has not heard of it by then is not waited for. */
export function isToldNoMore({ now }: Pick<Work, 'now'>, { left }: Membership): boolean {
  return left === undefined || now >= Date.parse(left.at) + spans.late;
}

/** Takes in that somebody of the team has taken this vault out. Who says so must be who did it. */
export function takeLeavings(work: Work, { head, holders }: OpenedPacket, from: string): void {
  if (head.purpose !== 'members') return;
  for (const { facts } of holders.filter(({ role }) => role === roles.left)) {
    const said = LeftFacts.safeParse(facts);
    const stay = work.team.memberships.find(({ id, code }) => id === said.data?.stay && code === work.code);
    if (!said.success || said.data.by !== from || stay === undefined || stay.left !== undefined) continue;
    const { at, by } = said.data;
    const stamp = { by: work.parts.me.name, at: work.now };
    keepTeam(work, writeCells(work.copy, teamCells({ [`left/${stay.id}`]: { at, by } }), stamp));
  }
}

function isToBeTold(work: Work, member: Membership): boolean {
  if (member.left?.by !== work.code || isPresent(work.team, member.code) || isToldNoMore(work, member)) return false;
  const file = fileFor(work, member);
  return file === undefined || !work.listed.some(({ name }) => name === file);
}

async function tell(work: Work, { id, code, left }: Membership): Promise<Result<unknown>> {
  const card = readCardCode(code);
  // A code that is none, whoever wrote it: nobody can be told anything by it.
  if (card === undefined || left === undefined) return succeed(undefined);
  const name = fileFor(work, { id }) ?? newFileName();
  // First it is said in the copy, so that the others know what this file is.
  const stamp = { by: work.parts.me.name, at: work.now };
  if (fileFor(work, { id }) === undefined) {
    keepTeam(work, writeCells(work.copy, teamCells({ [`told/${name}`]: { stay: id, by: work.code } }), stamp));
  }
  const facts = { stay: id, at: left.at, by: left.by };
  return writePacket(work, {
    ...{ purpose: 'members', recipient: card.recipient, name },
    holders: [{ id: 'left', role: roles.left, facts, entries: [] }],
  });
}

function fileFor({ team, code }: Work, { id }: Pick<Membership, 'id'>): string | undefined {
  return team.told.find(({ membership, by }) => membership === id && by === code)?.file;
}
