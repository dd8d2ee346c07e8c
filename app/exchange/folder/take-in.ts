import { identityToRecipient } from 'age-encryption';
import type { SharedFile } from '#app/ports/shared-folders';
import type { Bytes } from '../../vault/crypto/bytes';
import { succeed, type Result } from '#shared/result';
import { historyOf, extentOfChanges, extentOfSaved, type Extent } from '../copy/history';
import { withChanges, type SharedCopy } from '../copy/shared-copy';
import { cardCode } from '../packet/keys';
import type { OpenedPacket } from '../packet/open-packet';
import type { PacketHolder } from '../packet/packet';
import { isSignedByItsMaker, provedKey } from './epochs';
import { takeLeavings } from './leavings';
import { spans } from './parts';
import { isPresent } from './team-copy';
import { entryKinds, KeyFacts, roles } from './team-holders';
import type { Held, SeenFile } from './team-state';
import { copyOf, keepCopy, keepTeam, shareState, triedWith, type Work } from './work';

/** What a file turned out to be. */
type Finding = Pick<SeenFile, 'is' | 'from' | 'epoch'> & { readonly holds?: readonly Held[] };

/** What a file has for one share. */
type Arrival = { readonly name: string; readonly held: Held; readonly chunks: readonly Bytes[] };

/**
 * Takes in every file that is new or has changed, and tries again those that did not open or were of somebody unknown,
 * as long as that brings keys and members that were not known before. Fails only where a copy could not be kept.
 */
export async function takeIn(work: Work): Promise<Result<void>> {
  for (;;) {
    const before = triedWith(work);
    const arrivals: Arrival[] = [];
    for (const file of work.listed.filter((each) => isToBeTried(work, each))) {
      arrivals.push(...(await takeFile(work, file)));
    }
    const brought = await bringIn(work, arrivals);
    if (!brought.ok || triedWith(work) === before) return brought;
  }
}

function isToBeTried(work: Work, file: SharedFile): boolean {
  const seen = work.files.get(file.name);
  if (seen?.bytes !== file.bytes || seen.changedAt !== file.changedAt) return true;
  return (
    (seen.is === 'shut' || seen.is === 'stranger') && seen.tried !== triedWith(work) && !isForAnother(work, file.name)
  );
}

/** Whether a file is for another alone, with a key or a word that they were taken out: it never opens here. */
export function isForAnother({ team, code }: Work, name: string): boolean {
  const meant = [...team.given, ...team.told].find(({ file }) => file === name);
  return meant !== undefined && team.memberships.some((one) => one.id === meant.membership && one.code !== code);
}

/** Answers with what the file has for shares. */
async function takeFile(work: Work, file: SharedFile): Promise<readonly Arrival[]> {
  const tried = triedWith(work);
  const bytes = await work.parts.folders.read(work.parts.folder, file.name);
  // What cannot be read is gone again, or the disk does not answer: it is tried the next time.
  if (!bytes.ok && bytes.failure.code !== 'exchange/too-large') return [];
  const opened = bytes.ok ? await open(work, bytes.value) : undefined;
  const shut: Finding = { is: bytes.ok ? 'shut' : 'damaged' };
  const { found, arrivals } = opened ? takePacket(work, file.name, opened) : { found: shut, arrivals: [] };
  if (found.is === 'taken' && opened) await takeKeys(work, opened.packet);
  note(work, file, { tried, found });
  return arrivals;
}

type Opened = { readonly packet: OpenedPacket; readonly epoch?: string };

/** By the newest key that opens it, or by the key of this vault; one by one, to know which it was. */
async function open({ keys, parts }: Work, bytes: Bytes): Promise<Opened | undefined> {
  const newestFirst = keys.toSorted((one, other) => (one.epoch < other.epoch ? 1 : -1));
  for (const { epoch, identity } of [...newestFirst, { identity: parts.me.keys.identity, epoch: undefined }]) {
    const packet = await parts.packets.open(bytes, { identities: [identity] });
    if (packet.ok) return { packet: packet.value, ...(epoch !== undefined && { epoch }) };
    if (packet.failure.code !== 'exchange/wrong-key') return undefined;
  }
  return undefined;
}

function note(
  { files, now }: Work,
  { name, bytes, changedAt }: SharedFile,
  { tried, found }: { readonly tried: string; readonly found: Finding },
): void {
  const before = files.get(name);
  const at = before?.is === found.is && before.bytes === bytes ? before.at : now;
  files.set(name, { name, bytes, changedAt, at, tried, holds: [], ...found });
}

type Taken = { readonly found: Finding; readonly arrivals: readonly Arrival[] };

/** Takes in at once what a packet says of the team: it decides who is heard. */
function takePacket(work: Work, name: string, { packet, epoch }: Opened): Taken {
  const from = cardCode(packet.from);
  const is = (what: SeenFile['is']): Taken => ({ found: { is: what, from }, arrivals: [] });
  if (packet.head.team !== work.id || packet.head.purpose === 'handover') return is('other');
  const standing = standingOf(work, from, packet.head.madeAt);
  const isOfTeam = packet.holders.some(({ role }) => role === roles.team);
  if (standing === 'stranger' || (standing === 'left' && isOfTeam)) return is('stranger');
  const arrivals: Arrival[] = [];
  for (const holder of packet.holders.filter((each) => isForCopies(work, each))) {
    const extent = extentOf(work, holder);
    if (!extent.ok) return is('damaged');
    arrivals.push(arrivalOf(work, name, holder, extent.value));
  }
  const [ofTeam, ofShares] = [true, false].map((is) => arrivals.filter(({ held }) => (held.share === work.id) === is));
  for (const { chunks, held } of ofTeam ?? []) {
    const copy = withChanges(work.copy, chunks);
    if (!copy.ok) return is('damaged');
    keepTeam(work, copy.value);
    noteKnown(work, work.id, held.changes);
  }
  if (standing === 'member') takeLeavings(work, packet, from);
  // A file with more in it than this program understands is on nobody's account, so that it is not taken away.
  const isUnderstood = packet.holders.length === arrivals.length;
  const holds = isUnderstood ? arrivals.map(({ held }) => held) : [];
  return { found: { is: 'taken', from, ...(epoch !== undefined && { epoch, holds }) }, arrivals: ofShares ?? [] };
}

/** Somebody who has left is heard for a while with what they say to have written before. */
function standingOf({ team, now }: Work, code: string, madeAt: string): 'member' | 'left' | 'stranger' {
  if (isPresent(team, code)) return 'member';
  const left = team.memberships.flatMap((one) => (one.code === code && one.left !== undefined ? [one.left.at] : []));
  const isInTime = left.some((at) => Date.parse(madeAt) <= Date.parse(at) && now <= Date.parse(at) + spans.late);
  return isInTime ? 'left' : 'stranger';
}

/** Roles that are not known, and shares that are not wanted, stay in the file. */
function isForCopies(work: Work, { id, role }: PacketHolder): boolean {
  return role === roles.team || (role === roles.share && work.parts.copies.isWanted(id));
}

function arrivalOf(work: Work, name: string, { id, role, entries }: PacketHolder, extent: Extent): Arrival {
  const held = { share: role === roles.team ? work.id : id, ...extent };
  return { name, held, chunks: entries.map(({ body }) => body) };
}

/** Brings what arrived into the copies of its shares, each copy once. */
async function bringIn(work: Work, arrivals: readonly Arrival[]): Promise<Result<void>> {
  const shares = [...new Set(arrivals.map(({ held }) => held.share))];
  for (const [at, share] of shares.entries()) {
    const brought = await bringIntoShare(
      work,
      share,
      arrivals.filter(({ held }) => held.share === share),
    );
    if (brought.ok) continue;
    const left = shares.slice(at);
    for (const { name, held } of arrivals) if (left.includes(held.share)) work.files.delete(name);
    return brought;
  }
  return succeed(undefined);
}

async function bringIntoShare(work: Work, share: string, arrivals: readonly Arrival[]): Promise<Result<void>> {
  const opened = await copyOf(work, share);
  if (!opened.ok) return opened;
  const history = historyOf(opened.value);
  const fresh = arrivals.filter(({ held }) => history.within(held) === undefined);
  const { copy, refused } = withArrivals(opened.value, fresh);
  for (const { name } of refused) {
    const file = work.files.get(name);
    if (file) work.files.set(name, { ...file, is: 'damaged', holds: [] });
  }
  const taken = arrivals.filter((each) => !refused.includes(each));
  noteKnown(
    work,
    share,
    taken.flatMap(({ held }) => held.changes),
  );
  if (fresh.length === refused.length) return succeed(undefined);
  work.arrived.add(share);
  return keepCopy(work, share, copy);
}

function noteKnown(work: Work, share: string, heads: readonly string[]): void {
  const { known, ...state } = shareState(work, share);
  work.shares.set(share, { ...state, known: [...new Set([...known, ...heads])] });
}

/** All at once; where something among them is damaged, one after the other without what is. */
function withArrivals(
  copy: SharedCopy,
  arrivals: readonly Arrival[],
): { readonly copy: SharedCopy; readonly refused: readonly Arrival[] } {
  const whole = withChanges(
    copy,
    arrivals.flatMap(({ chunks }) => chunks),
  );
  if (whole.ok) return { copy: whole.value, refused: [] };
  if (arrivals.length === 1) return { copy, refused: arrivals };
  return arrivals.reduce<{ readonly copy: SharedCopy; readonly refused: readonly Arrival[] }>(
    (before, arrival) => {
      const changed = withChanges(before.copy, arrival.chunks);
      return changed.ok ? { ...before, copy: changed.value } : { ...before, refused: [...before.refused, arrival] };
    },
    { copy, refused: [] },
  );
}

/** What a file holds is found out from what is in it: nobody can say of it that it holds more. */
function extentOf(work: Work, { entries }: PacketHolder): Result<Extent> {
  const [first] = entries;
  return first?.kind === entryKinds.whole && entries.length === 1
    ? extentOfSaved(first.body, work.parts.ids.nextActor())
    : extentOfChanges(entries.map(({ body }) => body));
}

/** Only a key that the team knows of, made by who says so, and that fits what files are shut to. */
async function takeKeys({ team, keys, id }: Work, { holders }: OpenedPacket): Promise<void> {
  for (const { facts } of holders.filter(({ role }) => role === roles.key)) {
    const said = KeyFacts.safeParse(facts);
    const epoch = team.epochs.find((each) => each.id === said.data?.epoch);
    if (!said.success || epoch === undefined || keys.some((key) => key.epoch === epoch.id)) continue;
    const recipient = await identityToRecipient(said.data.identity).catch(() => undefined);
    if (recipient === epoch.recipient && isSignedByItsMaker(id, epoch)) keys.push(provedKey(epoch, said.data.identity));
  }
}
