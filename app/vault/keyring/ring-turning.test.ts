import { describe, expect, test } from 'vitest';
import type { Secret } from '#shared/contract/vault-api';
import { expectValue, fail, succeed } from '#shared/result';
import { aVault, anEntry, reopen, testKdfPolicy, textsOf, withPassphrase } from '../../../test/builders/a-vault';
import { diskFull } from '../../../test/builders/stores/failing-stores';
import { replaceSecret } from '../change-secret';
import { openHeader } from '../header/header';
import { parseHeader } from '../header/header-format';
import type { Slot } from '../header/header-format';
import { keysFrom, mostTurns, slotKeyBinding, slotSecret, turnedSlot } from '../header/slot';
import { newKey, unwrapKey } from '../crypto/vault-key';

const changed: Secret = { kind: 'passphrase', text: 'vividly untamed crummiest resize blubber skimming' };

type Stores = Awaited<ReturnType<typeof aVault>>['stores'];

/** A vault with one more book, which stays. */
async function aVaultToEraseFrom() {
  const made = await aVault();
  const [staying] = expectValue(await made.store.createBooks('case-book', 1));
  if (staying === undefined) throw new Error('no book was made');
  for (const id of [made.book, staying]) expectValue(await made.store.write([anEntry(id, 'change', 'x')]));
  return { ...made, staying };
}

function contentsOf(stores: Stores, pattern: RegExp) {
  return new Map([...stores.files.contents].filter(([name]) => pattern.test(name)));
}

async function headerIn(files: ReturnType<typeof contentsOf>) {
  const copy = await parseHeader(files.get('header-a.dcv'));
  if (copy.state !== 'whole') throw new Error('not a whole header');
  return copy.header;
}

function recoverySlot(slots: readonly Slot[]): Slot {
  const slot = slots.find(({ kind }) => kind === 'recovery-key');
  if (!slot) throw new Error('no slot for the recovery key');
  return slot;
}

describe('after something was erased', () => {
  test('the keyring of the day before opens with neither secret', async () => {
    const { stores, store, book, recoveryKey } = await aVaultToEraseFrom();
    const old = contentsOf(stores, /^keyring-/u);
    expectValue(await store.eraseBooks([book]));
    for (const [name, bytes] of old) stores.files.contents.set(name, bytes);

    for (const secret of [withPassphrase, recoveryKey]) {
      expect(await reopen(stores, secret)).toEqual({ ok: false, failure: { code: 'vault/keyring-unreadable' } });
    }
  });

  test('both secrets open what is left, however often it was done', async () => {
    const { stores, store, staying, recoveryKey } = await aVaultToEraseFrom();
    for (let round = 0; round < 5; round += 1) {
      const [more] = expectValue(await store.createBooks('case-book', 1));
      if (more !== undefined) expectValue(await store.eraseBooks([more]));
    }
    for (const secret of [withPassphrase, recoveryKey]) {
      const opened = expectValue(await reopen(stores, secret));
      expect(opened.notices).toEqual([]);
      expect(await textsOf(opened.store, staying)).toEqual(['x']);
    }
  });

  test('what the vault holds of the recovery key does not open the header of the day before', async () => {
    const { stores, store, book } = await aVaultToEraseFrom();
    const old = await headerIn(contentsOf(stores, /^header-/u));
    expectValue(await replaceSecret(stores.files, withPassphrase, changed, testKdfPolicy));
    expectValue(await store.eraseBooks([book]));

    const { ring, header } = expectValue(await openHeader(stores.files, changed, testKdfPolicy));
    const [then, now] = [recoverySlot(old.slots), recoverySlot(header.slots)];
    const secret = await slotSecret(now, ring);
    if (!secret) throw new Error('the slot does not give its secret');
    const { wrapping } = await keysFrom(secret, now.salt);
    expect(await unwrapKey(now.key, wrapping, slotKeyBinding(header, now))).toBeDefined();
    expect(await unwrapKey(then.key, wrapping, slotKeyBinding(old, then))).toBeUndefined();
    expect(await slotSecret(then, ring)).toBeUndefined();
  });
});

test('a passphrase that was changed while the vault was open is not put back by erasing', async () => {
  const { stores, store, book, staying } = await aVaultToEraseFrom();
  expectValue(await replaceSecret(stores.files, withPassphrase, changed, testKdfPolicy));
  expectValue(await store.eraseBooks([book]));

  expect(await reopen(stores)).toMatchObject({ failure: { code: 'vault/wrong-passphrase' } });
  expect(expectValue(await reopen(stores, changed)).store.bookIds('case-book')).toEqual([staying]);
});

test('a change of the passphrase changes the key of the keyring at the next opening', async () => {
  const { stores, store } = await aVaultToEraseFrom();
  store.lock();
  const old = contentsOf(stores, /^keyring-/u);
  expectValue(await replaceSecret(stores.files, withPassphrase, changed, testKdfPolicy));
  expectValue(await reopen(stores, changed));
  expect(expectValue(await reopen(stores, changed)).notices).toEqual([]);
  for (const [name, bytes] of old) stores.files.contents.set(name, bytes);

  expect(await reopen(stores, changed)).toEqual({ ok: false, failure: { code: 'vault/keyring-unreadable' } });
});

test.each([1, 2, 3, 4, 5, 6])('a disk that is full at write %i of erasing locks nobody out', async (failingAt) => {
  const { stores, book, staying, recoveryKey } = await aVaultToEraseFrom();
  let replaced = 0;
  const files: typeof stores.files = {
    ...stores.files,
    replace: (...input) => {
      replaced += 1;
      return replaced >= failingAt ? Promise.resolve(fail(diskFull)) : stores.files.replace(...input);
    },
  };
  const { store } = expectValue(await reopen({ ...stores, files }));
  const erased = await store.eraseBooks([book]);
  const left = erased.ok ? [staying] : [book, staying];

  // Any one of the four may be lost besides, and nothing can be mended.
  const refused = () => Promise.resolve(fail(diskFull));
  for (const lost of ['header-a.dcv', 'header-b.dcv', 'keyring-a.dck', 'keyring-b.dck'] as const) {
    const read: typeof files.read = (name, range) =>
      name === lost ? Promise.resolve(succeed(undefined)) : stores.files.read(name, range);
    const damaged = { ...stores.files, read, replace: refused, append: refused, remove: refused };
    for (const secret of [withPassphrase, recoveryKey]) {
      const opened = expectValue(await reopen({ ...stores, files: damaged }, secret));
      expect([left, [staying]]).toContainEqual(opened.store.bookIds('case-book'));
    }
  }

  replaced = -100;
  if (!erased.ok) expectValue(await store.eraseBooks([book]));
  const opened = expectValue(await reopen(stores, recoveryKey));
  expect(opened.store.bookIds('case-book')).toEqual([staying]);
  expect(await textsOf(opened.store, staying)).toEqual(['x']);
});

test('a slot that was turned as often as can be followed at opening keeps its secret', async () => {
  const { stores } = await aVaultToEraseFrom();
  const { ring, header } = expectValue(await openHeader(stores.files, withPassphrase, testKdfPolicy));
  const slot = { ...recoverySlot(header.slots), turns: mostTurns };
  const secret = new Uint8Array(32).fill(7);
  const place = { vaultId: header.vaultId, epoch: 9, ring };
  const turned = await turnedSlot(place, await newKey(), slot, secret.slice());

  expect(turned.turns).toBe(mostTurns);
  expect(await slotSecret(turned, ring)).toEqual(secret);
});
