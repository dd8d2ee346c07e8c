import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFiles } from '../../ports/vault-files';
import type { RecordId, SealedRecord } from '../../ports/working-set';
import { concat } from '../crypto/bytes';
import type { Location } from './catalogue';
import { encodeFrame } from './frame';
import type { FramedRecord } from './frame';
import { segmentName } from './journal-names';
import type { JournalPosition } from './journal-reading';
import type { VaultKeys } from '../crypto/vault-key';

export type JournalLength = { readonly records: number; readonly bytes: number };

export type JournalStart = {
  readonly position: JournalPosition;
  readonly framedRecords: number;
  readonly bytes: number;
};

/** The end of the journal, where frames are added. One call at a time. */
export class Journal {
  readonly #files: VaultFiles;
  readonly #keys: VaultKeys;
  #position: JournalPosition;
  #records: number;
  #bytes: number;

  constructor(files: VaultFiles, keys: VaultKeys, at: JournalStart) {
    this.#files = files;
    this.#keys = keys;
    this.#position = at.position;
    this.#records = at.framedRecords;
    this.#bytes = at.bytes;
  }

  /** What has been added since the last snapshot. */
  get length(): JournalLength {
    return { records: this.#records, bytes: this.#bytes };
  }

  get position(): JournalPosition {
    return this.#position;
  }

  /**
   * Adds a frame for each batch with one durable append. When it fails, the next append begins a new segment behind
   * the last confirmed frame, so that whatever this one left on the disk never counts.
   */
  async append(batches: readonly (readonly SealedRecord[])[]): Promise<Result<ReadonlyMap<RecordId, Location>>> {
    const { position } = this;
    const locations = new Map<RecordId, Location>();
    const parts = [];
    let next = position;
    for (const batch of batches) {
      const { bytes, frame } = await encodeFrame({ ...next, previousTag: next.tag }, batch, this.#keys);
      for (const record of frame.records) locations.set(record.id, locationOf(record, next));
      parts.push(bytes);
      next = { ...next, index: next.index + 1, size: next.size + bytes.length, tag: frame.tag };
    }
    this.turnOver(position);
    const appended = await this.#files.append(segmentName(position.segment), concat(parts));
    if (!appended.ok) return appended;
    this.#position = next;
    this.#records += locations.size;
    this.#bytes += next.size - position.size;
    return succeed(locations);
  }

  /** Makes what was appended after a position never have been, by an empty frame that follows that position. */
  async takeBackTo(position: JournalPosition): Promise<Result<void>> {
    this.turnOver(position);
    const appended = await this.append([[]]);
    return appended.ok ? succeed(undefined) : appended;
  }

  /** Lets the next append begin a new segment. */
  turnOver(after: JournalPosition = this.#position): void {
    this.#position = { segment: this.#position.segment + 1, index: 0, size: 0, tag: after.tag };
  }

  /** Lets the next append begin a segment above all that are there, whatever failed appends have left in them. */
  goOnAbove(highest: number): void {
    const { segment, tag } = this.#position;
    this.#position = { segment: Math.max(segment, highest + 1), index: 0, size: 0, tag };
  }

  /** Starts counting anew, once a snapshot holds all that was written before the present segment. */
  countFrom({ records, bytes }: JournalLength): void {
    this.#records = records;
    this.#bytes = bytes;
  }
}

function locationOf(record: FramedRecord, at: JournalPosition): Location {
  return { file: segmentName(at.segment), from: at.size + record.from, length: record.length };
}
