import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFile, VaultFiles } from '../../ports/vault-files';
import { equalBytes } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import type { Known } from './catalogue';
import { linkFrames } from './chain';
import { noTag, scanSegment } from './frame';
import type { Frame, ScannedSegment } from './frame';
import { journalFiles, segmentName } from './journal-names';
import type { JournalFiles, NumberedFile } from './journal-names';
import { openPlace, orderStep } from '../crypto/place';
import { readDirectory } from './snapshot-file';
import type { Directory } from './snapshot-file';
import type { VaultKeys } from '../crypto/vault-key';

/** Where the next frame goes. */
export type JournalPosition = {
  readonly segment: number;
  readonly index: number;
  readonly size: number;
  readonly tag: Bytes;
};

/** What the journal on the disk says. */
export type JournalState = {
  readonly isEmpty: boolean;
  /** All records up to this order that counted are in the snapshot; 0 without one. */
  readonly snapshotOrder: number;
  /** From this order on records may have been on their way when the program was ended. */
  readonly lastFrameFrom: number;
  /** After this order no record may be missing. */
  readonly gaplessAfter: number;
  /** The records of the snapshot and of the frames after it, by order. */
  readonly records: readonly Known[];
  /** The highest number of a book that anything in it was ever written for, whether it counts or not. */
  readonly highestBook: number;
  /** Something that was confirmed is missing or damaged in it. */
  readonly isBroken: boolean;
  /** Nothing before its first record is missing. */
  readonly isBeginningKnown: boolean;
  /** Unreadable bytes at its very end. */
  readonly isTorn: boolean;
  readonly position: JournalPosition;
  /** Records and bytes since the snapshot: what has to be read again at the next opening. */
  readonly framedRecords: number;
  readonly bytes: number;
};

type Base = { readonly number: number; readonly directory: Directory; readonly isBroken: boolean };

const emptyDirectory: Directory = { lastOrder: 0, lastTag: noTag, records: [] };

/** Reads the newest whole snapshot's directory and every segment after it. */
export async function readJournal(
  files: VaultFiles,
  listed: readonly VaultFile[],
  keys: VaultKeys,
): Promise<Result<JournalState>> {
  const found = journalFiles(listed);
  const base = await findBase(files, found.snapshots, keys);
  if (!base.ok) return base;
  const segments = found.segments.filter(({ number }) => number >= base.value.number);
  const scanned: ScannedSegment[] = [];
  for (const { number } of segments) {
    const bytes = await files.read(segmentName(number));
    if (!bytes.ok) return bytes;
    scanned.push(await scanSegment(number, bytes.value ?? new Uint8Array(), keys));
  }
  return succeed(await journalState(found, base.value, segments, scanned, keys));
}

/** Whether the journal alone holds everything up to an order. */
export function isWholeUpTo(journal: JournalState, order: number): boolean {
  const end = journal.records.reduce((last, record) => Math.max(last, record.order), journal.snapshotOrder);
  return !journal.isBroken && !journal.isTorn && journal.isBeginningKnown && end >= order;
}

async function findBase(files: VaultFiles, snapshots: readonly NumberedFile[], keys: VaultKeys): Promise<Result<Base>> {
  let isBroken = false;
  for (const { number, size } of snapshots.toReversed()) {
    const found = await readDirectory(files, number, size, keys);
    if (!found.ok) return found;
    if (found.value.state === 'whole') return succeed({ number, directory: found.value.directory, isBroken });
    isBroken ||= found.value.state === 'damaged';
  }
  return succeed({ number: 0, directory: emptyDirectory, isBroken });
}

async function journalState(
  found: JournalFiles,
  base: Base,
  segments: readonly NumberedFile[],
  scanned: readonly ScannedSegment[],
  keys: VaultKeys,
): Promise<JournalState> {
  const chain = linkFrames(base.directory.lastTag, scanned);
  const framed = await placeRecords(chain.frames, keys);
  const counting = new Set(chain.frames);
  const takenBack = scanned.flatMap(({ frames }) => frames.filter((frame) => !counting.has(frame)));
  const everPlaced = [...base.directory.records, ...framed, ...(await placeRecords(takenBack, keys))];
  const isTorn = scanned.at(-1)?.torn ?? false;
  return {
    isEmpty: found.segments.length === 0 && found.snapshots.length === 0,
    snapshotOrder: base.directory.lastOrder,
    lastFrameFrom: framed.at(-(chain.frames.at(-1)?.records.length ?? 0))?.order ?? 0,
    gaplessAfter: isBeginningKnown(found, base, chain.frames[0]) ? base.directory.lastOrder : startOf(framed),
    records: [...base.directory.records, ...framed].sort((a, b) => a.order - b.order),
    highestBook: everPlaced.reduce((highest, { book }) => Math.max(highest, book), 0),
    isBroken: base.isBroken || chain.broken,
    isBeginningKnown: isBeginningKnown(found, base, chain.frames[0]),
    isTorn,
    position: nextPosition(found, base, chain.frames.at(-1)),
    framedRecords: framed.length,
    bytes: segments.reduce((sum, { size }) => sum + size, 0),
  };
}

/** Without a snapshot that can be read, everything must be there from the first frame of all. */
function isBeginningKnown({ segments, snapshots }: JournalFiles, base: Base, first: Frame | undefined): boolean {
  if (base.number > 0) return true;
  return first ? equalBytes(first.previousTag, noTag) : segments.length + snapshots.length === 0;
}

/** Nobody knows what had been replaced before the first frame that is left. */
function startOf(framed: readonly Known[]): number {
  return framed.reduce((least, { order }) => Math.min(least, order - orderStep), Number.MAX_SAFE_INTEGER);
}

async function placeRecords(frames: readonly Frame[], keys: VaultKeys): Promise<readonly Known[]> {
  const records = frames.flatMap(({ segment, records: framed }) => framed.map((record) => ({ segment, ...record })));
  return Promise.all(
    records.map(async ({ segment, id, from, length }) => {
      const place = await openPlace(id, keys);
      if (!place) throw new Error('a record without a place in an authentic frame');
      return { id, ...place, location: { file: segmentName(segment), from, length } };
    }),
  );
}

/** After the last frame; in a segment of its own when anything unreadable lies between. */
function nextPosition({ segments, snapshots }: JournalFiles, base: Base, last: Frame | undefined): JournalPosition {
  const highest = Math.max(1, segments.at(-1)?.number ?? 0, snapshots.at(-1)?.number ?? 0);
  const tag = last?.tag ?? base.directory.lastTag;
  const isClean = last?.segment === highest && last.end === segments.at(-1)?.size;
  if (isClean) return { segment: highest, index: last.index + 1, size: last.end, tag };
  const isFree = segments.every(({ number }) => number < highest);
  return { segment: isFree ? highest : highest + 1, index: 0, size: 0, tag };
}
