import { succeed, type Result } from '#shared/result';
import type { Keeping } from '../keeping/keeping';
import type { BookRole } from '../ports/book-store';
import { toHex } from '../vault/crypto/bytes';
import { sha256 } from '../vault/crypto/key-derivation';
import type { VaultContents } from './vault-contents';

/** What there is to back up, as far as one state of it must be told from another. */
export type Carried = {
  /** The same as long as a backup would carry the same, but for how the vault is kept. */
  readonly mark: string;
  /** Instant of the last change of anything but what is half-typed, ISO 8601 in UTC; empty where nothing is there. */
  readonly changedAt: string;
  readonly isAnything: boolean;
};

/**
 * Looks at what a backup would carry now: case books, manuscripts and registers at their last change, what is half-typed in them, and
 * the parts that this program does not know.
 */
export async function carriedNow(
  { library, store }: VaultContents,
  { unknown }: Pick<Keeping, 'unknown'>,
): Promise<Result<Carried>> {
  const cards = await library.caseBooks.cards();
  if (!cards.ok) return cards;
  const registers = await library.shared.changedAt();
  if (!registers.ok) return registers;
  const manuscripts = await library.copies.lastChanges('manuscript');
  if (!manuscripts.ok) return manuscripts;
  const typed = await halfTyped(store, ['case-book', 'registers']);
  if (!typed.ok) return typed;
  const savedAt = registers.value;
  const books = [...cards.value].map(([id, { changedAt }]) => ['case-book', id, secondOf(changedAt)]);
  const written = [...manuscripts.value].map(([id, at]) => ['manuscript', id, secondOf(at)]);
  const parts = unknown.map(({ holder, role }) => ['part', role, holder]);
  const all = [...books, ...written, ...parts, ...typed.value].sort(byText);
  return succeed({
    mark: await digestOf(new TextEncoder().encode(JSON.stringify([secondOf(savedAt), all]))),
    changedAt: [...[...cards.value.values()].map(({ changedAt }) => changedAt), ...manuscripts.value.values()].reduce(
      (last, at) => (at > last ? at : last),
      savedAt,
    ),
    isAnything: savedAt !== '' || all.length > 0,
  });
}

/** A card that was made anew tells its instant to the second. */
function secondOf(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
}

async function halfTyped(
  store: VaultContents['store'],
  roles: readonly BookRole[],
): Promise<Result<readonly (readonly string[])[]>> {
  const all: (readonly string[])[] = [];
  for (const role of roles) {
    const drafts = await store.readAll(role, 'draft');
    if (!drafts.ok) return drafts;
    for (const [id, body] of drafts.value) if (body.length > 0) all.push(['draft', id, await digestOf(body)]);
  }
  return succeed(all);
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(await sha256(bytes));
}

function byText(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [one.join(' '), other.join(' ')];
  return left < right ? -1 : left > right ? 1 : 0;
}
