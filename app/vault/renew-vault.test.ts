import { describe, expect, test } from 'vitest';
import type { Secret } from '#shared/contract/vault-api';
import { fail, expectValue } from '#shared/result';
import type { inMemoryStores } from '../../test/builders/a-vault';
import { aVault, anEntry, reopen, testKdfPolicy, textsOf, withPassphrase } from '../../test/builders/a-vault';
import { ProgramEnded, isThrough } from '../../test/builders/stores/ending-stores';
import type { LastWrite } from '../../test/builders/stores/ending-stores';
import { inMemoryChangeOver } from '../ports/in-memory-change-over';
import type { ChangeOver } from '../ports/change-over';
import { inMemoryWorkingSet } from '../ports/in-memory-working-set';
import { openHeader } from './header/header';
import { newRecoveryKey } from './secrets/recovery-key';
import { renewVault } from './renew-vault';
import type { RenewalRequest } from './renew-vault';

const fresh: Secret = { kind: 'passphrase', text: 'vividly untamed crummiest resize blubber skimming' };
const freshKey: Secret = { kind: 'recovery-key', text: newRecoveryKey().join(' ') };
const request: RenewalRequest = { current: withPassphrase, secrets: [fresh, freshKey] };

/** A vault with a case book, a second one, registers, and something erased. */
async function aLivedVault() {
  const vault = await aVault();
  const { store, book } = vault;
  const [other, erased] = expectValue(await store.createBooks('case-book', 2));
  const [registers] = expectValue(await store.createBooks('registers', 1));
  if (!other || !erased || !registers) throw new Error('too few books');
  for (const text of ['1', '2', '3']) expectValue(await store.write([anEntry(book, 'change', text)]));
  expectValue(await store.write([anEntry(book, 'draft', 'half'), anEntry(book, 'card', 'card')]));
  expectValue(await store.write([anEntry(registers, 'snapshot', 'law')]));
  expectValue(await store.write([anEntry(erased, 'change', 'gone')]));
  expectValue(await store.eraseBooks([erased]));
  return { ...vault, other, registers };
}

async function codeOf(opening: ReturnType<typeof reopen>): Promise<string> {
  const opened = await opening;
  return opened.ok ? 'opened' : opened.failure.code;
}

test('a renewed vault holds the same books under other keys and opens with the new secrets alone', async () => {
  const { stores, store, recoveryKey, book, other, registers } = await aLivedVault();
  const before = expectValue(await openHeader(stores.files, withPassphrase, testKdfPolicy)).header;
  const changeOver = inMemoryChangeOver(stores.files);
  const { outcome, now } = await renewVault(store, { stores, changeOver, policy: testKdfPolicy }, request);
  expect(outcome.ok).toBe(true);
  if (now === 'closed' || now === 'unchanged') throw new Error(now);

  expect(await textsOf(now.store, book)).toEqual(['1', '2', '3', 'half']);
  expect([now.store.bookIds('case-book'), now.store.bookIds('registers')]).toEqual([[book, other], [registers]]);
  expect(changeOver.old.contents.size).toBe(0);
  expectValue(await now.store.write([anEntry(other, 'change', 'more')]));
  now.store.lock();
  expect(await codeOf(reopen(stores))).toBe('vault/wrong-passphrase');
  expect(await codeOf(reopen(stores, recoveryKey))).toBe('vault/wrong-recovery-key');
  for (const secret of [fresh, freshKey]) {
    const opened = expectValue(await reopen(stores, secret));
    expect(opened.notices).toEqual([]);
    expect(await textsOf(opened.store, other)).toEqual(['more']);
  }
  const after = expectValue(await openHeader(stores.files, fresh, testKdfPolicy)).header;
  expect(after.vaultId).not.toEqual(before.vaultId);
});

test('the one before writes nothing any more, into neither vault', async () => {
  const { stores, store, book } = await aLivedVault();
  const changeOver = inMemoryChangeOver(stores.files);
  await renewVault(store, { stores, changeOver, policy: testKdfPolicy }, request);
  const after = new Map(stores.files.contents);

  const locked = { ok: false, failure: { code: 'vault/locked' } };
  expect(await store.write([anEntry(book, 'change', 'late')])).toEqual(locked);
  expect(await store.settle()).toEqual(locked);
  expect(new Map(stores.files.contents)).toEqual(after);
});

test('what is to be otherwise is so in the new vault alone', async () => {
  const { stores, store, registers } = await aLivedVault();
  const changeOver = inMemoryChangeOver(stores.files);
  const { now } = await renewVault(
    store,
    { stores, changeOver, policy: testKdfPolicy },
    {
      ...request,
      change: (each) =>
        each.role === 'registers' ? { ...each, entries: [anEntry(each.id, 'snapshot', 'new')] } : each,
    },
  );
  if (now === 'closed' || now === 'unchanged') throw new Error(now);
  expect(await textsOf(now.store, registers)).toEqual(['new']);
});

test('what is saved while the new vault is built is not left behind', async () => {
  const { stores, store, book } = await aLivedVault();
  const changeOver = inMemoryChangeOver(stores.files);
  let saved = false;
  const saving: ChangeOver = {
    ...changeOver,
    next: {
      ...changeOver.next,
      replace: async (name, bytes) => {
        if (!saved) expectValue(await store.write([anEntry(book, 'change', 'meanwhile')]));
        saved = true;
        return changeOver.next.replace(name, bytes);
      },
    },
  };
  const renewal = await renewVault(store, { stores, changeOver: saving, policy: testKdfPolicy }, request);
  expect(renewal).toEqual({ outcome: { ok: false, failure: { code: 'vault/not-the-same' } }, now: 'unchanged' });
  expect(await textsOf(store, book)).toEqual(['1', '2', '3', 'half', 'meanwhile']);
});

test('a wrong secret renews nothing', async () => {
  const { stores, store, book } = await aLivedVault();
  const changeOver = inMemoryChangeOver(stores.files);
  const before = new Map(stores.files.contents);
  const wrong: RenewalRequest = { ...request, current: { kind: 'passphrase', text: 'another' } };
  const renewal = await renewVault(store, { stores, changeOver, policy: testKdfPolicy }, wrong);

  expect(renewal).toEqual({ outcome: { ok: false, failure: { code: 'vault/wrong-passphrase' } }, now: 'unchanged' });
  expect([new Map(stores.files.contents), changeOver.next.contents.size]).toEqual([before, 0]);
  expect(await textsOf(store, book)).toEqual(['1', '2', '3', 'half']);
});

test('a new vault that lost something on the way does not take over', async () => {
  const { stores, store, book } = await aLivedVault();
  const changeOver = inMemoryChangeOver(stores.files);
  const cutting: ChangeOver = {
    ...changeOver,
    next: {
      ...changeOver.next,
      read: async (name, range) => {
        const found = await changeOver.next.read(name, range);
        if (!name.startsWith('snapshot-') || !found.ok || !found.value || range?.from !== 8) return found;
        return { ok: true, value: found.value.fill(0) };
      },
    },
  };
  const { outcome, now } = await renewVault(store, { stores, changeOver: cutting, policy: testKdfPolicy }, request);
  expect([outcome.ok, now]).toEqual([false, 'unchanged']);
  expect(await textsOf(store, book)).toEqual(['1', '2', '3', 'half']);
  expect(await codeOf(reopen(stores))).toBe('opened');
});

test('where the change over is refused, the vault is open again as it was', async () => {
  const { stores, store, book } = await aLivedVault();
  const changeOver = inMemoryChangeOver(stores.files);
  const refusing: ChangeOver = { ...changeOver, takeOver: () => Promise.resolve(fail({ code: 'storage/disk-full' })) };
  const { outcome, now } = await renewVault(store, { stores, changeOver: refusing, policy: testKdfPolicy }, request);
  expect(outcome).toEqual({ ok: false, failure: { code: 'storage/disk-full' } });
  if (now === 'closed' || now === 'unchanged') throw new Error(now);
  expectValue(await now.store.write([anEntry(book, 'change', '4')]));
  expect(await textsOf(expectValue(await reopen(stores)).store, book)).toEqual(['1', '2', '3', 'half', '4']);
});

test('what the vault before had lost, the new one says is lost', async () => {
  const { stores, store, book } = await aLivedVault();
  for (const [name, bytes] of stores.files.contents) {
    if (/^(?:journal|snapshot)-/u.test(name)) stores.files.contents.set(name, bytes.slice().fill(0, 100, 400));
  }
  const opened = await reopen({ ...stores, workingSet: inMemoryWorkingSet() });
  if (!opened.ok) throw new Error(opened.failure.code);
  const { store: damaged } = opened.value;
  const left = await textsOf(damaged, book);
  const lost = damaged.lostIn(book);
  store.lock();
  const changeOver = inMemoryChangeOver(stores.files);
  const { outcome, now } = await renewVault(damaged, { stores, changeOver, policy: testKdfPolicy }, request);
  expect(outcome.ok).toBe(true);
  if (now === 'closed' || now === 'unchanged') throw new Error(now);
  expect([await textsOf(now.store, book), now.store.lostIn(book)]).toEqual([left, lost]);
  expect(lost).toBeGreaterThan(0);
});

describe.each(['nothing', 'half', 'all'] as const)('when the program ends and of its last write %s counts', (last) => {
  test('exactly the old or the new secrets open the vault, and nothing is lost', { timeout: 60_000 }, async () => {
    let through = false;
    let steps = 0;
    for (let after = 0; !through; after += 1) {
      const { stores, recoveryKey, book, other } = await aLivedVault();
      const present = inMemoryChangeOver(stores.files);
      const ending = endingChange(stores, present, after, last);
      const opened = expectValue(await reopen(stores));
      opened.store.lock();
      const { store } = expectValue(await reopen(ending.stores));
      ending.begin();
      through = await isThrough(
        renewVault(store, { stores: ending.stores, changeOver: ending.changeOver, policy: testKdfPolicy }, request),
      );
      steps = after;

      const old = [await codeOf(reopen(stores)), await codeOf(reopen(stores, recoveryKey))];
      const renewed = [await codeOf(reopen(stores, fresh)), await codeOf(reopen(stores, freshKey))];
      const opens = ['opened', 'opened'];
      const wrong = ['vault/wrong-passphrase', 'vault/wrong-recovery-key'];
      expect([
        [opens, wrong],
        [wrong, opens],
      ]).toContainEqual([old, renewed]);
      if (through) expect(renewed).toEqual(opens);
      for (const workingSet of [stores.workingSet, inMemoryWorkingSet()]) {
        const again = expectValue(
          await reopen({ ...stores, workingSet }, old[0] === 'opened' ? withPassphrase : fresh),
        );
        expect(await textsOf(again.store, book)).toEqual(['1', '2', '3', 'half']);
        expect(again.store.bookIds('case-book')).toEqual([book, other]);
        expect(again.notices.map(({ code }) => code)).not.toContain('records-lost');
      }
    }
    expect(steps).toBeGreaterThan(8);
  });
});

/** The same count of writes over the present vault, the next one and the change between them. */
function endingChange(
  stores: ReturnType<typeof inMemoryStores>,
  present: ReturnType<typeof inMemoryChangeOver>,
  after: number,
  last: LastWrite,
) {
  let left = Number.MAX_SAFE_INTEGER;
  const counted = async <T>(write: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> => {
    if (left < 0) throw new ProgramEnded();
    left -= 1;
    if (left >= 0) return write();
    if (last === 'all') await write();
    if (last === 'half') await half?.();
    throw new ProgramEnded();
  };
  const filesOf = (files: typeof stores.files): typeof stores.files => ({
    ...files,
    replace: (name, bytes) => counted(() => files.replace(name, bytes)),
    append: (name, bytes) =>
      counted(
        () => files.append(name, bytes),
        () => files.append(name, bytes.slice(0, bytes.length / 2)),
      ),
    remove: (name) => counted(() => files.remove(name)),
  });
  return {
    begin: () => {
      left = after;
    },
    stores: {
      files: filesOf(stores.files),
      workingSet: {
        ...stores.workingSet,
        change: (change: Parameters<typeof stores.workingSet.change>[0]) =>
          counted(() => stores.workingSet.change(change)),
        beginAnew: () => counted(() => stores.workingSet.beginAnew()),
      },
    },
    changeOver: {
      next: filesOf(present.next),
      takeOver: () => counted(() => present.takeOver()),
      forgetOld: () => counted(() => present.forgetOld()),
      discardNext: () => counted(() => present.discardNext()),
    } satisfies ChangeOver,
  };
}
