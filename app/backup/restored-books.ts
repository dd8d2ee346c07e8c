import { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';
import { writeKeeping, type Keeping } from '../keeping/keeping';
import type { BookToBuild } from '../vault/build-vault';
import { freshBookId } from '../vault/keyring/keyring';
import { carriedKeeping } from './carried-keeping';
import type { BackedUpHolder } from './format/holder';
import { writeKeptPart } from './kept-part';
import { isKnownRole, knownEntries, unknownPart } from './known-kinds';
import { oneByOne } from './one-by-one';
import { readAgain, type LookedAt } from './preview';
import type { BackupTools } from './proved-backup';

/**
 * Everything that a backup holds as the books of a new vault, one at a time, under the ids that they had. How the vault is
 * kept comes last, under a new id: backups of the two vaults are never taken for each other.
 */
export function restoredBooks(
  looked: LookedAt,
  tools: Pick<BackupTools, 'places' | 'clock'>,
  keepingWith: (keeping: Keeping) => Keeping,
): AsyncGenerator<Result<BookToBuild>> {
  return oneByOne<BookToBuild>(async (give) => {
    const unknown: Keeping['unknown'] = [];
    const read = await readAgain(looked, tools, async (holder) => {
      const given = await giveKnown(holder, give);
      const part = given.ok ? unknownPart(holder) : undefined;
      if (!part) return given;
      const book = freshBookId();
      unknown.push({ book, holder: holder.id, role: holder.role });
      return give({ id: book, role: 'kept', entries: [{ kind: 'snapshot', body: writeKeptPart(part) }] });
    });
    if (!read.ok) return read;
    const carried = carriedKeeping(looked, new Date(tools.clock.now()).toISOString());
    const body = writeKeeping(keepingWith({ ...carried, unknown }));
    return give({ id: freshBookId(), role: 'keeping', entries: [{ kind: 'snapshot', body }] });
  });
}

async function giveKnown(
  holder: BackedUpHolder,
  give: (book: BookToBuild) => Promise<Result<void>>,
): Promise<Result<void>> {
  const { id, role } = holder;
  if (!isKnownRole(role) || role === 'keeping') return succeed(undefined);
  return give({ id: BookId.parse(id), role, entries: knownEntries(holder) });
}
