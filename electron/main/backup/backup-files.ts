import { randomBytes } from 'node:crypto';
import { readdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { safetyPlace, type BackupInPlace, type BackupPlaces } from '#app/ports/backup-places';
import { fail, succeed, type Result } from '#shared/result';
import type { Turn } from '#shared/turn';
import { clearUnfinished, writeFailure } from '../files/atomic-write';
import { orNotRead, orWriteFailure } from '../files/or-failure';
import type { Later } from '../outcry/last-words';
import { overwriteAndUnlink } from '../files/overwriting';
import { withinTime } from '../outcry/within-time';
import { areOfOneVault, isBackupName, mayGo } from './backup-name';
import { BegunFile } from './begun-file';
import { openDiskReader, type DiskReader } from './disk-reader';
import type { FolderTurns } from './folder-turns';
import { syncFolderWhereItCan } from './place-mark';
import { roomFor, type FoundPlace, type Places } from './places';
import { Proofs, type ReadWatch } from './proofs';

/** A file that is written, or one that is read, and the turn of the folder that it lies in. */
type Held = { readonly turn: Turn } & (
  | { readonly begun: BegunFile; readonly isSafety: boolean }
  | { readonly begun?: undefined; readonly reader: DiskReader; readonly watch: ReadWatch | undefined }
);

type Opened = { readonly file: string; readonly bytes: number };

/** Nobody needs so many files at once; a page that asks for more is not ours. */
const mostHeld = 16;

/** So long is waited for a file to be let go of. What hangs is let go of when the folder answers again. */
const closedAfterMilliseconds = 2_000;

const listedWithin = { milliseconds: 5_000, otherwise: fail({ code: 'backup/place-away' } as const) };

const refused = fail({ code: 'contract/bad-input' } as const);

type Parts = {
  readonly places: Pick<Places, 'folderOf' | 'find'>;
  readonly turns: FolderTurns;
  readonly later: Later;
};

/** The files of backups that one page has open, by handles that mean nothing elsewhere. In each folder one call after the other. */
export class BackupFiles implements Omit<BackupPlaces, 'look'> {
  readonly #parts: Parts;
  readonly #held = new Map<string, Held>();
  #proofs = new Proofs();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** What the present page has seen of its backups. */
  get proofs(): Proofs {
    return this.#proofs;
  }

  /**
   * What a break has left among the safety copies goes first: a case book that was erased may be in it. A chosen folder in
   * which something hangs is away, though it may still answer what it remembers.
   */
  list(place: string): Promise<Result<readonly BackupInPlace[]>> {
    const listed = this.#in(place, async (found) => {
      if (found.isSafety) await this.#clearLeftovers(found);
      return orNotRead(() => backupsIn(found.folder));
    });
    return place === safetyPlace ? listed : withinTime(listed, listedWithin, this.#parts.later);
  }

  open(place: string, name: string): Promise<Result<Opened>> {
    return this.#in(place, ({ folder }, turn) => this.#openFile(pathOf(folder, name), turn));
  }

  /** For a file that a person has just chosen, wherever it lies. */
  openChosen(path: string): Promise<Result<Opened>> {
    const turn = this.#parts.turns.of(dirname(path));
    return turn.run(() => this.#openFile(path, turn));
  }

  remove(place: string, name: string): Promise<Result<void>> {
    return this.#in(place, async ({ folder, isSafety }) => {
      const path = pathOf(folder, name);
      const names = await orNotRead(() => backupsIn(folder));
      if (!names.ok) return names;
      const others = names.value.map((backup) => backup.name);
      if (!others.includes(name)) return succeed(undefined);
      if (!isSafety && !mayGo(name, others)) return refused;
      return orWriteFailure(async () => {
        await (isSafety ? overwriteAndUnlink(path) : unlink(path));
        this.#proofs.noteRemoved(path);
        await syncFolderWhereItCan(folder);
      });
    });
  }

  begin(place: string, name: string, room?: number): Promise<Result<{ readonly file: string }>> {
    return this.#in(place, async (found, turn) => {
      const path = pathOf(found.folder, name);
      if (this.#held.size >= mostHeld) return refused;
      await this.#clearLeftovers(found, name);
      const enough = await roomFor(found.folder, room);
      if (!enough.ok) return enough;
      try {
        return succeed({ file: this.#hold({ turn, begun: await BegunFile.begin(path), isSafety: found.isSafety }) });
      } catch (error) {
        return fail(writeFailure(error));
      }
    });
  }

  append(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<void>> {
    return this.#with(file, (held) => held.begun?.append(bytes) ?? refused);
  }

  read(
    file: string,
    { from, length }: { readonly from: number; readonly length: number },
  ): Promise<Result<Uint8Array<ArrayBuffer>>> {
    return this.#with(file, async (held) => {
      if (held.begun !== undefined) return held.begun.read(from, length);
      const bytes = await orNotRead(() => held.reader.read(from, length));
      if (bytes.ok) held.watch?.note(from, bytes.value);
      return bytes;
    });
  }

  finish(file: string): Promise<Result<void>> {
    const proofs = this.#proofs;
    return this.#with(file, async (held) => {
      if (held.begun === undefined) return refused;
      this.#held.delete(file);
      const written = await held.begun.finish();
      if (!written.ok) return written;
      if (!held.isSafety) proofs.noteFinished(written.value);
      return succeed(undefined);
    });
  }

  /** Answers at once where the folder does: a stick that hangs must not keep what was stopped from ending. */
  close(file: string): Promise<Result<void>> {
    const closed = this.#with(file, async (held) => {
      this.#held.delete(file);
      await letGo(held);
      return succeed(undefined);
    });
    const patience = { milliseconds: closedAfterMilliseconds, otherwise: succeed(undefined) };
    return withinTime(closed, patience, this.#parts.later);
  }

  /**
   * The page that had them open is gone, and what was proved to it counts for no other: much may have been written
   * since. A folder that hangs keeps no other from being left.
   */
  closeAll(): Promise<void> {
    this.#proofs = new Proofs();
    return this.#parts.turns.inEach(async (turn) => {
      const held = [...this.#held].filter(([, one]) => one.turn === turn);
      for (const [file] of held) this.#held.delete(file);
      for (const [, one] of held) await letGo(one);
    });
  }

  #in<T>(place: string, task: (found: FoundPlace, turn: Turn) => Promise<Result<T>>): Promise<Result<T>> {
    const { places, turns } = this.#parts;
    const folder = places.folderOf(place);
    if (!folder.ok) return Promise.resolve(folder);
    const turn = turns.of(folder.value);
    return turn.run(async () => {
      const found = await places.find(place);
      return found.ok ? task(found.value, turn) : found;
    });
  }

  async #with<T>(file: string, task: (held: Held) => Result<T> | Promise<Result<T>>): Promise<Result<T>> {
    const held = this.#held.get(file);
    if (held === undefined) return refused;
    return held.turn.run(async () => (this.#held.has(file) ? task(held) : refused));
  }

  async #openFile(path: string, turn: Turn): Promise<Result<Opened>> {
    if (this.#held.size >= mostHeld) return refused;
    const reader = await orNotRead(() => openDiskReader(path));
    if (!reader.ok) return reader;
    const held = { turn, reader: reader.value, watch: this.#proofs.watchReading(path) };
    return succeed({ file: this.#hold(held), bytes: reader.value.size });
  }

  #hold(held: Held): string {
    const file = randomBytes(16).toString('hex');
    this.#held.set(file, held);
    return file;
  }

  /** What a break has left among the safety copies, or in a chosen place of the vault of the given backup. */
  async #clearLeftovers({ folder, isSafety }: FoundPlace, name = ''): Promise<void> {
    const begun = [...this.#held.values()].flatMap(({ begun }) => begun?.temporary ?? []);
    const isLeft = (left: string, entry: string): boolean =>
      isBackupName(left) && (isSafety || areOfOneVault(left, name)) && !begun.includes(join(folder, entry));
    await clearUnfinished(folder, isLeft, isSafety ? overwriteAndUnlink : unlink).catch(() => undefined);
  }
}

async function backupsIn(folder: string): Promise<readonly BackupInPlace[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && isBackupName(entry.name)).map(({ name }) => name);
  const found: BackupInPlace[] = [];
  // One after the other: asked all at once, a folder that hangs would take every thread that Node has for disks.
  for (const name of names.sort()) found.push({ name, bytes: (await stat(join(folder, name))).size });
  return found;
}

async function letGo(held: Held): Promise<void> {
  if (held.begun !== undefined) await held.begun.discard();
  else await held.reader.close().catch(() => undefined);
}

/** The contract lets no other name through; a second look costs nothing where a path is made. */
function pathOf(folder: string, name: string): string {
  if (!isBackupName(name) || basename(name) !== name) throw new Error('not the name of a backup');
  return join(folder, name);
}
