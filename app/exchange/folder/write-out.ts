import { fail, succeed, type Result } from '#shared/result';
import { randomBytes, toHex, type Bytes } from '../../vault/crypto/bytes';
import { areAllIn, inBoth, together, withoutThese, type Changes } from '../copy/change-sets';
import { changesOf, historyOf, extentOfChanges, type Extent, type History } from '../copy/history';
import { headsOfCopy, saveCopy, type SharedCopy } from '../copy/shared-copy';
import type { PacketHead, PacketHolder } from '../packet/packet';
import { filesOf, heldBy, isReplacedBy, type HoldingFile } from './coverage';
import { spans } from './parts';
import type { TeamEpoch } from './team-copy';
import { entryKinds, roles } from './team-holders';
import { copyOf, placeInTurn, shareState, type Work } from './work';

/** More files with changes than this, and the next one has the whole copy. */
const mostChangeFiles = 20;

/** A file with more changes than this has the whole copy: the state of a team names each change beside the whole copies. */
const mostChanges = 1000;

/** What is known of a share before something of it is written. */
type Share = {
  readonly share: string;
  readonly copy: SharedCopy;
  readonly history: History;
  readonly epoch: TeamEpoch;
};

/**
 * Writes what is here of a share and not in the folder: at once what never was there, and what this vault wrote under an
 * older key; what others wrote only when it has been missing for a while. Fails as files do.
 */
export async function writeShare(work: Work, share: string, epoch: TeamEpoch): Promise<Result<void>> {
  const copy = await copyOf(work, share);
  if (!copy.ok) return copy;
  const about: Share = { share, copy: copy.value, history: historyOf(copy.value), epoch };
  const files = filesOf(work, share, epoch.id);
  const lacking = withoutThese(about.history.all, heldBy(about.history, files));
  const mine = whatToWrite(work, about, lacking);
  const written = mine.size > 0 ? await writePart(work, about, { mine, lacking, files }) : succeed(false);
  if (!written.ok) return written;
  noteState(work, about, { isLacking: !written.value && lacking.size > 0, hasWritten: mine.size > 0 });
  return succeed(undefined);
}

function whatToWrite(work: Work, { share, history, epoch }: Share, lacking: Changes): Changes {
  const { known, lackingSince } = shareState(work, share);
  const wait = spans.patience + placeInTurn(work) * spans.turn;
  const isOurTurn = lackingSince !== undefined && work.now >= lackingSince + wait;
  // Who has made a key lays the ground under it.
  const isGround = epoch.by === work.code && !filesOf(work, share, epoch.id).some(({ held }) => held.isWhole);
  if (isOurTurn || (isGround && lacking.size > 0)) return lacking;
  const fresh = withoutThese(history.all, history.upTo(known));
  const own = filesOf(work, share).filter(({ file }) => file.from === work.code && file.epoch !== epoch.id);
  return together([fresh, inBoth(heldBy(history, own), lacking)]);
}

type Part = { readonly mine: Changes; readonly lacking: Changes; readonly files: readonly HoldingFile[] };

/** Answers whether nothing is lacking any more. */
async function writePart(work: Work, about: Share, { mine, lacking, files }: Part): Promise<Result<boolean>> {
  const { copy, history, share } = about;
  const isWhole = mine.size === history.all.size || mine.size > mostChanges || isTimeForWhole(history, files);
  const entries = isWhole
    ? [{ kind: entryKinds.whole, body: saveCopy(copy) }]
    : changesOf(copy, mine).map((body) => ({ kind: entryKinds.change, body }));
  const extent = isWhole ? succeed<Extent>({ isWhole, changes: headsOfCopy(copy) }) : extentOf(entries);
  if (!extent.ok) return extent;
  const isTeam = share === work.id;
  const holder = { id: isTeam ? roles.team : share, role: isTeam ? roles.team : roles.share, facts: {}, entries };
  const written = await writePacket(work, {
    purpose: 'changes',
    holders: [holder],
    recipient: about.epoch.recipient,
  });
  if (!written.ok) return written;
  const { name, bytes } = written.value;
  const held = { share, ...extent.value };
  work.files.set(name, {
    ...{ name, bytes, changedAt: 0, at: work.now, is: 'taken', tried: '' },
    ...{ from: work.code, epoch: about.epoch.id, holds: [held] },
  });
  return succeed(isWhole || areAllIn(lacking, mine));
}

function extentOf(entries: readonly { readonly body: Bytes }[]): Result<Extent> {
  return extentOfChanges(entries.map(({ body }) => body));
}

/**
 * When the changes that lie beside the whole copies have grown twice as large as the largest of these, or are many: so in
 * the long run whole copies take no more than changes do, and a folder stays a few times as large as what it holds.
 */
function isTimeForWhole(history: History, files: readonly HoldingFile[]): boolean {
  const wholes = files.filter(({ held }) => held.isWhole);
  const beside = files.filter((each) => !each.held.isWhole && !wholes.some((one) => isReplacedBy(history, each, one)));
  const largest = Math.max(0, ...wholes.map(({ file }) => file.bytes));
  const weight = beside.reduce((sum, { file }) => sum + file.bytes, 0);
  return wholes.length > 0 && (beside.length >= mostChangeFiles || weight >= 2 * largest);
}

function noteState(
  work: Work,
  { share, copy, history }: Share,
  { isLacking, hasWritten }: { readonly isLacking: boolean; readonly hasWritten: boolean },
): void {
  const { known, lackingSince = work.now } = shareState(work, share);
  const waiting = known.filter((head) => !history.all.has(head));
  const isAllKnown = hasWritten || history.upTo(known).size === history.all.size;
  work.shares.set(share, {
    share,
    known: isAllKnown ? [...headsOfCopy(copy), ...waiting] : known,
    ...(isLacking && { lackingSince }),
  });
}

type Order = {
  readonly purpose: PacketHead['purpose'];
  readonly holders: readonly PacketHolder[];
  readonly recipient: string;
  /** A name that was given out before. */
  readonly name?: string;
};

/** Every file has one recipient, so that those for one member look like those for all. */
export async function writePacket(
  { id, parts, now }: Work,
  { purpose, holders, recipient, name = newFileName() }: Order,
): Promise<Result<{ readonly name: string; readonly bytes: number }>> {
  const head: PacketHead = {
    ...{ purpose, team: id, madeAt: new Date(now).toISOString(), madeWith: parts.madeWith },
    from: { name: parts.me.name },
  };
  const lock = { kind: 'recipients', recipients: [recipient] } as const;
  const packet = await parts.packets.seal({ head, holders }, parts.me.keys, lock);
  if (!packet.ok) return packet;
  const written = await parts.folders.write(parts.folder, name, packet.value.bytes);
  return written.ok ? succeed({ name, bytes: packet.value.bytes.length }) : fail(written.failure);
}

export function newFileName(): string {
  return `${toHex(randomBytes(16))}.dcx`;
}
