import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { SafetyCopy } from '#shared/contract/backup-api';
import { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';
import { safetyCopiesIn, withoutFields, type Keeping, type KeptSafetyCopy } from '../keeping/keeping';
import { safetyPlace } from '../ports/backup-places';
import { readBackupName } from './backup-name';
import { collect } from './collect';
import { orNoRoom, writeProved, type BackupTools, type ProvedBackup } from './proved-backup';
import { inTurnAlready, type VaultContents } from './vault-contents';

const keptCopies = 5;

/** What a copy is made before. `staying`: a copy that must not go to make room. */
export type SafetyOccasion = {
  readonly before: SafetyCopy['before'];
  readonly of?: string | undefined;
  readonly staying?: string;
};

/**
 * Copies of everything in the data folder, before something that changes much. They are shut for a key that only the vault
 * knows, so that nobody has to type anything. Everything here runs while no change does.
 */
export class SafetyCopies {
  readonly #contents: VaultContents;
  readonly #tools: BackupTools;

  constructor(contents: VaultContents, tools: BackupTools) {
    this.#contents = contents;
    this.#tools = tools;
  }

  /** The newest first. */
  async list(): Promise<Result<readonly SafetyCopy[]>> {
    const keeping = await this.#contents.keeping.read();
    return keeping.ok ? succeed(safetyCopiesIn(keeping.value).toReversed().map(shown)) : keeping;
  }

  /** Makes a copy and lets the oldest go. Where it cannot be made, nothing that changes much may begin. */
  async make({ before, of, staying }: SafetyOccasion): Promise<Result<void>> {
    const { keeping } = this.#contents;
    const identity = await this.identity();
    if (!identity.ok) return identity;
    const vault = await keeping.vaultName();
    if (!vault.ok) return vault;
    const recipients = [await identityToRecipient(identity.value)];
    const holders = () => collect(this.#contents, 'as stored', inTurnAlready);
    const lock = { kind: 'recipients', recipients } as const;
    const proved = await writeProved({ place: safetyPlace, vault: vault.value, lock, holders }, this.#tools);
    if (!proved.ok) return orNoRoom(proved, 'backup/no-room-for-copy');
    const copy = copyOf(proved.value, before, of);
    const kept = await keeping.change((now) => ({
      ...now,
      safetyCopies: lastOnes([...now.safetyCopies, copy], staying),
    }));
    if (!kept.ok) return kept;
    await this.clear();
    return succeed(undefined);
  }

  /** What opens the safety copies of this vault. */
  async identity(): Promise<Result<string>> {
    const fresh = await generateX25519Identity();
    const kept = await this.#contents.keeping.read();
    if (!kept.ok) return kept;
    if (kept.value.safetyIdentity !== undefined) return succeed(kept.value.safetyIdentity);
    const changed = await this.#contents.keeping.change((now) => ({ safetyIdentity: fresh, ...now }));
    return changed.ok ? succeed(changed.value.safetyIdentity ?? fresh) : changed;
  }

  /** Removes the copies that hold one of the case books, which were erased. */
  forgetHolding(ids: readonly BookId[]): Promise<Result<void>> {
    const gone = new Set(ids);
    return this.#forget(({ holds }) => holds.some((id) => gone.has(id)));
  }

  /** Removes every copy: each holds the registers. */
  forgetAll(): Promise<Result<void>> {
    return this.#forget(() => true);
  }

  async #forget(isGone: (copy: KeptCopy) => boolean): Promise<Result<void>> {
    const kept = await this.#contents.keeping.change((now) => ({
      ...now,
      safetyCopies: now.safetyCopies.filter((copy) => !isGone(copy)),
    }));
    return kept.ok ? this.clear() : kept;
  }

  /** Removes the files that a renewal of the vault has left, where there are any still. */
  async clearLeft(): Promise<Result<void>> {
    const { keeping } = this.#contents;
    const kept = await keeping.read();
    if (!kept.ok || kept.value.areCopiesLeft !== true) return kept.ok ? succeed(undefined) : kept;
    const cleared = await this.clear();
    if (!cleared.ok) return cleared;
    const noted = await keeping.change((now) => withoutFields(now, 'areCopiesLeft'));
    return noted.ok ? succeed(undefined) : noted;
  }

  /** Removes the files of this vault that are no copy any more, or never became one. */
  async clear(): Promise<Result<void>> {
    const { keeping } = this.#contents;
    const kept = await keeping.read();
    if (!kept.ok) return kept;
    const vault = await keeping.vaultName();
    if (!vault.ok) return vault;
    const listed = await this.#tools.places.list(safetyPlace);
    if (!listed.ok) return listed;
    const staying = new Set(kept.value.safetyCopies.map(({ name }) => name));
    for (const { name } of listed.value) {
      if (staying.has(name) || readBackupName(name)?.vault !== vault.value) continue;
      const removed = await this.#tools.places.remove(safetyPlace, name);
      if (!removed.ok) return removed;
    }
    return succeed(undefined);
  }
}

function copyOf({ name, manifest }: ProvedBackup, before: SafetyCopy['before'], of?: string): KeptCopy {
  const books = manifest.holders.filter(({ role }) => role === 'case-book');
  return {
    name,
    madeAt: manifest.madeAt,
    before,
    ...(of === undefined ? {} : { of }),
    caseBooks: books.length,
    records: manifest.totals.records,
    holds: books.map(({ id }) => BookId.parse(id)),
  };
}

type KeptCopy = Keeping['safetyCopies'][number];

/** The last few, and the one that must stay. */
function lastOnes(copies: readonly KeptCopy[], staying: string | undefined): KeptCopy[] {
  const last = new Set(copies.slice(-keptCopies));
  return copies.filter((copy) => last.has(copy) || copy.name === staying);
}

function shown({ name, madeAt, before, of, caseBooks, records }: KeptSafetyCopy): SafetyCopy {
  return { name, madeAt, before, ...(of === undefined ? {} : { of }), caseBooks, records };
}
