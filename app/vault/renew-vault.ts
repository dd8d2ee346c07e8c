import type { Secret } from '#shared/contract/vault-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { ChangeOver } from '../ports/change-over';
import type { EntryKind } from '../ports/book-store';
import type { VaultFiles } from '../ports/vault-files';
import type { WorkingSet } from '../ports/working-set';
import { buildVault } from './build-vault';
import type { BookToBuild } from './build-vault';
import { equalBytes } from './crypto/bytes';
import { checkSecret } from './header/header';
import { productionKdfPolicy } from './crypto/kdf-policy';
import type { KdfPolicy } from './crypto/kdf-policy';
import { openVault } from './open-vault';
import type { OpenedVault } from './open-vault';
import type { VaultStores } from './records/record-access';
import type { UnlockedVault } from './unlocked-vault';

/** What counts of a book and is not made anew from the rest. */
const kept: readonly EntryKind[] = ['change', 'snapshot', 'draft'];

export type RenewalParts = {
  readonly stores: VaultStores;
  readonly changeOver: ChangeOver;
  readonly policy?: KdfPolicy;
};

export type RenewalRequest = {
  /** One of the present secrets: whoever finds the vault open may not put it under others. */
  readonly current: Secret;
  /** Those that are to open the new vault. The first one opens it at once. */
  readonly secrets: readonly [Secret, ...Secret[]];
  /** What is to be otherwise in the new vault. */
  readonly change?: (book: BookToBuild) => BookToBuild;
};

/**
 * What came of it, and the vault that is open now: `unchanged` where the one before still is; `closed` where neither
 * could be opened.
 */
export type Renewal = { readonly outcome: Result<void>; readonly now: 'unchanged' | 'closed' | OpenedVault };

/**
 * Puts a vault with the same books and other keys throughout in the place of an open one. It is built beside, opened and
 * compared book by book before it takes over; the one before is written over when the new one is open. Until it takes
 * over, whatever fails or breaks changes nothing. What is saved meanwhile ends it with `vault/not-the-same`.
 *
 * Fails as opening does, with `vault/not-the-same`, `vault/unfinished` or a failure of the files.
 */
export async function renewVault(vault: UnlockedVault, parts: RenewalParts, request: RenewalRequest): Promise<Renewal> {
  const reached = vault.reached();
  const built = await buildAndCompare(vault, parts, request);
  const closed = built.ok ? await vault.closeAt(reached) : built;
  if (!closed.ok) {
    await parts.changeOver.discardNext();
    return { outcome: closed, now: 'unchanged' };
  }
  const taken = await parts.changeOver.takeOver();
  if (taken.ok) await parts.stores.workingSet.beginAnew();
  const [secret] = taken.ok ? request.secrets : [request.current];
  const opened = await openVault(parts.stores, secret, openingOptions(parts));
  if (taken.ok && opened.ok) await parts.changeOver.forgetOld();
  return { outcome: taken, now: opened.ok ? opened.value : 'closed' };
}

async function buildAndCompare(
  vault: UnlockedVault,
  { stores, changeOver, policy = productionKdfPolicy }: RenewalParts,
  { current, secrets, change = (book) => book }: RenewalRequest,
): Promise<Result<void>> {
  const checked = await checkSecret(stores.files, current, policy);
  if (!checked.ok) return checked;
  const discarded = await changeOver.discardNext();
  if (!discarded.ok) return discarded;
  const books = () => booksOf(vault, change);
  const built = await buildVault(changeOver.next, secrets, books(), policy);
  if (!built.ok) return built;
  for (const secret of secrets) {
    const opens = await checkSecret(changeOver.next, secret, policy);
    if (!opens.ok) return opens;
  }
  return holdsAll(changeOver.next, secrets[0], policy, books());
}

async function* booksOf(
  vault: UnlockedVault,
  change: (book: BookToBuild) => BookToBuild,
): AsyncGenerator<Result<BookToBuild>> {
  for (const { id, role } of vault.books()) {
    const entries = await vault.read(id, kept);
    if (!entries.ok) {
      yield entries;
      return;
    }
    yield succeed(change({ id, role, entries: entries.value, lost: vault.lostIn(id) }));
  }
}

/** Opens a vault that was built, every record of it, and compares it with what it was to hold. Writes nothing. */
export async function holdsAll(
  files: VaultFiles,
  secret: Secret,
  policy: KdfPolicy,
  books: AsyncIterable<Result<BookToBuild>>,
): Promise<Result<void>> {
  const opened = await openVault({ files, workingSet: noWorkingSet }, secret, { policy });
  if (!opened.ok) return opened;
  const { store } = opened.value;
  try {
    let count = 0;
    for await (const book of books) {
      if (!book.ok) return book;
      const there = await store.read(book.value.id, kept);
      if (!there.ok) return there;
      const { id, entries, lost = 0 } = book.value;
      if (!areSame(entries, there.value) || store.lostIn(id) !== lost) return fail({ code: 'vault/not-the-same' });
      count += 1;
    }
    return store.books().length === count ? succeed(undefined) : fail({ code: 'vault/not-the-same' });
  } finally {
    store.lock();
  }
}

type Entries = BookToBuild['entries'];

function areSame(wanted: Entries, there: Entries): boolean {
  return (
    wanted.length === there.length &&
    wanted.every(({ kind, body }, at) => there[at]?.kind === kind && equalBytes(body, there[at].body))
  );
}

/** Holds nothing, so that everything must come out of the files. */
const noWorkingSet: WorkingSet = {
  ids: () => Promise.resolve(succeed([])),
  get: (ids) => Promise.resolve(succeed(ids.map(() => undefined))),
  change: () => Promise.resolve(succeed(undefined)),
  beginAnew: () => Promise.resolve(succeed(undefined)),
};

function openingOptions({ policy }: RenewalParts): { readonly policy?: KdfPolicy } {
  return policy ? { policy } : {};
}
