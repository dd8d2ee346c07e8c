import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { Turn } from '#shared/turn';
import { afterTime, type Later } from '../../ports/later';
import type { VaultFileName, VaultFiles } from '../../ports/vault-files';
import { associated, openWith, sealWith } from '../crypto/aead';
import { ByteReader, bigEndian, concat, equalBytes, utf8 } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/vault-key';

/** How far the vault had come, kept outside of journal and working set. */
export type Mark = {
  /** One more at each writing; of the copies that open, the higher one counts. */
  readonly sequence: number;
  /** The order of the last record in the journal. */
  readonly lastOrder: number;
  /** Nothing has been saved since. Otherwise something may have been. */
  readonly isSettled: boolean;
  /** The keyring's at that moment. */
  readonly nextNumber: number;
  readonly keyringEpoch: number;
};

/** What a mark says, apart from when. */
type Reached = Pick<Mark, 'lastOrder' | 'nextNumber' | 'keyringEpoch'>;

const copyNames = ['mark-a.dcm', 'mark-b.dcm'] as const satisfies readonly VaultFileName[];
const prefix = concat([utf8('DCMARK\0\0'), bigEndian(1, 2), bigEndian(1, 2)]);
const savesBetween = 32;
const quietMilliseconds = 3_000;

/** The newest mark that opens; undefined in a vault that has none. One that was damaged says nothing. */
export async function readMark(files: VaultFiles, keys: VaultKeys): Promise<Result<Mark | undefined>> {
  const marks: Mark[] = [];
  for (const name of copyNames) {
    const bytes = await files.read(name);
    if (!bytes.ok) return bytes;
    const mark = bytes.value && (await openMark(bytes.value, keys));
    if (mark) marks.push(mark);
  }
  return succeed(marks.sort((a, b) => b.sequence - a.sequence)[0]);
}

/**
 * Keeps the mark up with what is saved: before the first save after a pause it says that something may follow, every
 * few saves how far they have come, and after a pause that nothing more has followed.
 */
export class EndMark {
  readonly #files: VaultFiles;
  readonly #keys: VaultKeys;
  readonly #later: Later;
  readonly #turn = new Turn();
  #mark: Mark;
  #saving = 0;
  #savesSince = 0;
  #callOff: () => void = () => undefined;
  #isStopped = false;
  /** A settled mark may have reached the disk though it was told that it could not be written. */
  #mayBeSettled = false;

  constructor(files: VaultFiles, keys: VaultKeys, found: Mark | undefined, later: Later = afterTime) {
    this.#files = files;
    this.#keys = keys;
    this.#later = later;
    this.#mark = found ?? { sequence: 0, lastOrder: 0, isSettled: true, nextNumber: 0, keyringEpoch: 0 };
  }

  /** To be waited for before a save. `saved` must follow, whatever comes of it. */
  begin(): Promise<Result<void>> {
    this.#callOff();
    this.#saving += 1;
    return this.#turn.run(() =>
      this.#mark.isSettled || this.#mayBeSettled
        ? this.#write({ ...this.#mark, isSettled: false })
        : Promise.resolve(succeed(undefined)),
    );
  }

  /** After a save. Resolves at once; what is written, is written behind it. */
  saved(reached: Reached): void {
    this.#saving -= 1;
    this.#savesSince += 1;
    if (this.#savesSince >= savesBetween) {
      this.#savesSince = 0;
      void this.#turn.run(() => this.#write({ ...this.#mark, ...reached })).catch(() => undefined);
    }
    this.#settleLater(reached);
  }

  /** Says after a pause that all is written. Without room for it, it stays unsaid. */
  #settleLater(reached: Reached): void {
    this.#callOff();
    if (this.#isStopped) return;
    this.#callOff = this.#later(() => void this.settle(reached).catch(() => undefined), quietMilliseconds);
  }

  /** Says that all is written, unless something is being saved. */
  settle(reached: Reached): Promise<Result<void>> {
    return this.#turn.run(() => {
      const isSaid = this.#mark.isSettled && isSame(this.#mark, reached) && this.#mark.sequence > 0;
      if (this.#saving > 0 || isSaid) return Promise.resolve(succeed(undefined));
      return this.#write({ ...this.#mark, ...reached, isSettled: true });
    });
  }

  /** The keys are to be forgotten. */
  stop(): void {
    this.#isStopped = true;
    this.#callOff();
  }

  async #write(mark: Mark): Promise<Result<void>> {
    const next = { ...mark, sequence: this.#mark.sequence + 1 };
    const written = await this.#files.replace(copyNames[next.sequence % 2 ? 0 : 1], await sealMark(next, this.#keys));
    if (written.ok) this.#mark = next;
    this.#mayBeSettled = !written.ok && (this.#mayBeSettled || next.isSettled);
    return written;
  }
}

async function sealMark(mark: Mark, keys: VaultKeys): Promise<Bytes> {
  const plain = concat([
    bigEndian(mark.sequence, 8),
    bigEndian(mark.lastOrder, 8),
    bigEndian(mark.isSettled ? 1 : 0, 1),
    bigEndian(mark.nextNumber, 4),
    bigEndian(mark.keyringEpoch, 8),
  ]);
  return concat([prefix, await sealWith(keys.mark, plain, markBinding(keys))]);
}

async function openMark(bytes: Bytes, keys: VaultKeys): Promise<Mark | undefined> {
  if (!equalBytes(bytes.subarray(0, prefix.length), prefix)) return undefined;
  const plain = await openWith(keys.mark, bytes.subarray(prefix.length), markBinding(keys));
  if (!plain) return undefined;
  const reader = new ByteReader(plain);
  const [sequence, lastOrder, settled] = [reader.number(8), reader.number(8), reader.number(1)];
  return {
    sequence,
    lastOrder,
    isSettled: settled === 1,
    nextNumber: reader.number(4),
    keyringEpoch: reader.number(8),
  };
}

function markBinding(keys: VaultKeys): Bytes {
  return associated('dc/mark/1', keys.vaultId);
}

function isSame(mark: Mark, reached: Reached): boolean {
  return (
    mark.lastOrder === reached.lastOrder &&
    mark.nextNumber === reached.nextNumber &&
    mark.keyringEpoch === reached.keyringEpoch
  );
}
