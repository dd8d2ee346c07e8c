import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Secret } from '#shared/contract/vault-api';
import { expectValue } from '#shared/result';
import {
  aVault,
  inMemoryStores,
  reopen,
  testKdfPolicy,
  testPassphrase,
  withPassphrase,
} from '../../../test/builders/a-vault';
import { bigEndian } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import { replaceSecret } from '../change-secret';
import { createVault } from '../create-vault';
import { sha256 } from '../crypto/key-derivation';
import { openVault } from '../open-vault';
import { newRecoveryKey } from '../secrets/recovery-key';
import { vaultStatus } from '../vault-status';

const names = ['header-a.dcv', 'header-b.dcv'] as const;
const wrong: Secret = { kind: 'passphrase', text: 'chokehold dimly stinking caboose jaywalker unmoved' };
const passphraseSlot = 64;
const recoverySlot = passphraseSlot + 256;

const vault = await aVault();

/** A copy of the one vault that most of these tests damage; making one for each would take long. */
function theVault(): Pick<Awaited<ReturnType<typeof aVault>>, 'stores' | 'recoveryKey'> {
  const stores = inMemoryStores();
  for (const [name, bytes] of vault.stores.files.contents) stores.files.contents.set(name, bytes.slice());
  return { stores, recoveryKey: vault.recoveryKey };
}

/** Changes both copies of the header and makes the checksum fit, as somebody who tampers with it would. */
async function tampered(change: (header: Bytes) => void): Promise<ReturnType<typeof theVault>> {
  const { stores, recoveryKey } = theVault();
  const header = (stores.files.contents.get('header-a.dcv') ?? new Uint8Array()).slice();
  change(header);
  header.set(await sha256(header.subarray(0, 4064)), 4064);
  for (const name of names) stores.files.contents.set(name, header);
  return { stores, recoveryKey };
}

async function failureOf(stores: Parameters<typeof reopen>[0], secret?: Secret): Promise<string> {
  const opened = await reopen(stores, secret);
  return opened.ok ? 'opened' : opened.failure.code;
}

describe('a vault', () => {
  test('opens with its passphrase, however its letters are composed, and with its recovery key', async () => {
    const stores = inMemoryStores();
    const passphrase = 'Қарағанды обвинение Ёлка ﬁle 1937 защитник';
    const { recoveryKey } = expectValue(await createVault(stores, passphrase, testKdfPolicy));

    expect(await failureOf(stores, { kind: 'passphrase', text: passphrase.normalize('NFD') })).toBe('opened');
    expect(await failureOf(stores, { kind: 'passphrase', text: passphrase.normalize('NFKC') })).toBe('opened');
    const typed = `  ${recoveryKey.join('  ').toUpperCase()}\n`;
    expect(await failureOf(stores, { kind: 'recovery-key', text: typed })).toBe('opened');
  });

  test('tells a wrong secret from a damaged header', async () => {
    const { stores, recoveryKey } = theVault();
    const other = await aVault();

    expect(await failureOf(stores, wrong)).toBe('vault/wrong-passphrase');
    expect(await failureOf(stores, { kind: 'passphrase', text: '' })).toBe('vault/wrong-passphrase');
    expect(await failureOf(stores, { kind: 'passphrase', text: recoveryKey.text })).toBe('vault/wrong-passphrase');
    expect(await failureOf(stores, other.recoveryKey)).toBe('vault/wrong-recovery-key');
    expect(await failureOf(stores, { kind: 'recovery-key', text: testPassphrase })).toBe('vault/wrong-recovery-key');
  });

  test('is not found where there is nothing, and made only there', async () => {
    const stores = inMemoryStores();
    expect(expectValue(await vaultStatus(stores))).toBe('none');
    expect(await failureOf(stores)).toBe('vault/not-found');
    expect(await createVault(stores, 'case 2024', testKdfPolicy)).toEqual({
      ok: false,
      failure: { code: 'vault/weak-passphrase' },
    });
    expect(expectValue(await vaultStatus(stores))).toBe('none');
    expectValue(await createVault(stores, testPassphrase, testKdfPolicy));
    expect(expectValue(await vaultStatus(stores))).toBe('locked');
  });

  test.each(['keyring-a.dck', 'journal-00000001.log', 'snapshot-00000001.dcs', 'header-b.dcv'] as const)(
    'is not made beside %s, readable or not',
    async (name) => {
      const stores = inMemoryStores();
      stores.files.contents.set(name, new Uint8Array([1]));
      const failure = { code: 'vault/already-exists' };
      expect(await createVault(stores, testPassphrase, testKdfPolicy)).toEqual({ ok: false, failure });
      expect(expectValue(await vaultStatus(stores))).toBe('damaged');
    },
  );

  test('is not made beside records in the working set', async () => {
    const { stores, store, book } = await aVault();
    expectValue(await store.write([{ bookId: book, kind: 'change', body: new Uint8Array([1]) }]));
    const left = { ...inMemoryStores(), workingSet: stores.workingSet };
    const failure = { code: 'vault/already-exists' };
    expect(await createVault(left, testPassphrase, testKdfPolicy)).toEqual({ ok: false, failure });
  });
});

describe('a header', () => {
  test('that is changed anywhere, checksum and all, never opens', { timeout: 30_000 }, async () => {
    const positions = fc.oneof(fc.integer({ min: 0, max: 4063 }), fc.integer({ min: 0, max: recoverySlot + 255 }));
    await fc.assert(
      fc.asyncProperty(positions, fc.integer({ min: 1, max: 255 }), async (at, difference) => {
        const { stores, recoveryKey } = await tampered((header) => {
          header[at] = (header[at] ?? 0) ^ difference;
        });
        const before = new Map(stores.files.contents);
        // A slot's MAC does not cover the other slot's MAC: each stands for its own secret.
        const isOwn = (slot: number) => at >= slot + 224 && at < slot + 256;
        if (!isOwn(recoverySlot)) expect(await failureOf(stores)).not.toBe('opened');
        if (!isOwn(passphraseSlot)) expect(await failureOf(stores, recoveryKey)).not.toBe('opened');
        expect(stores.files.contents).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  test('of which one copy is changed at any byte opens from the other', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.integer({ min: 0, max: 4095 }), async (name, at) => {
        const { stores } = theVault();
        const header = stores.files.contents.get(name) ?? new Uint8Array();
        header[at] = (header[at] ?? 0) ^ 1;
        const opened = expectValue(await reopen(stores));
        expect(opened.notices).toEqual([{ code: 'header-copy-repaired' }, { code: 'not-proved' }]);
      }),
      { numRuns: 100 },
    );
  });

  test('that was tampered with in one copy alone opens from the other', async () => {
    const { stores } = await tampered((header) => {
      header[passphraseSlot + 30] = (header[passphraseSlot + 30] ?? 0) ^ 1;
    });
    expect(await failureOf(stores)).toBe('vault/wrong-passphrase');
    const header = (stores.files.contents.get('header-b.dcv') ?? new Uint8Array()).slice();
    header[passphraseSlot + 30] = (header[passphraseSlot + 30] ?? 0) ^ 1;
    header.set(await sha256(header.subarray(0, 4064)), 4064);
    stores.files.contents.set('header-b.dcv', header);

    expect(expectValue(await reopen(stores)).notices).toEqual([
      { code: 'header-copy-repaired' },
      { code: 'not-proved' },
    ]);
    expect(stores.files.contents.get('header-a.dcv')).toEqual(header);
  });

  test.each<[string, number, number, string]>([
    ['less memory than the floor', 4, 7, 'vault/unsafe-parameters'],
    ['more memory than the cap', 4, 65, 'vault/unsafe-parameters'],
    ['4 TiB of memory', 4, 0xffffffff, 'vault/unsafe-parameters'],
    ['no passes', 8, 0, 'vault/unsafe-parameters'],
    ['more passes than the cap', 8, 5, 'vault/unsafe-parameters'],
    ['two lanes', 12, 2, 'vault/unsafe-parameters'],
    ['other parameters within the limits', 8, 2, 'vault/wrong-passphrase'],
  ])('with %s is refused before anything is derived', async (_name, offset, value, code) => {
    const { stores, recoveryKey } = await tampered((header) => {
      header.set(bigEndian(value, 4), passphraseSlot + offset);
    });
    const started = performance.now();
    expect(await failureOf(stores)).toBe(code);
    expect(performance.now() - started).toBeLessThan(500);
    expect(await failureOf(stores, recoveryKey)).toBe('vault/header-damaged');
  });

  test.each<[string, number, number, string]>([
    ['a passphrase slot without stretching', passphraseSlot + 1, 0, 'vault/unsafe-parameters'],
    ['an unknown way of stretching', passphraseSlot + 1, 2, 'vault/header-damaged'],
    ['an unknown kind of slot', passphraseSlot, 9, 'vault/header-damaged'],
    ['its passphrase slot taken out', passphraseSlot, 0, 'vault/wrong-passphrase'],
    ['a later version', 9, 3, 'vault/newer-format'],
    ['an unknown suite', 11, 2, 'vault/header-damaged'],
  ])('with %s is refused', async (_name, at, value, code) => {
    const { stores } = await tampered((header) => {
      header[at] = value;
    });
    expect(await failureOf(stores)).toBe(code);
  });

  test('of a later version is not overwritten by the older copy beside it', async () => {
    const { stores } = theVault();
    const header = (stores.files.contents.get('header-b.dcv') ?? new Uint8Array()).slice();
    header[9] = 3;
    header.set(await sha256(header.subarray(0, 4064)), 4064);
    stores.files.contents.set('header-b.dcv', header);

    expect(await reopen(stores)).toEqual({ ok: false, failure: { code: 'vault/newer-format', format: 3 } });
    expect(stores.files.contents.get('header-b.dcv')).toEqual(header);
  });

  test('below the floor of the program is refused, whatever its MAC says', async () => {
    const { stores } = theVault();
    expect(await openVault(stores, withPassphrase)).toEqual({
      ok: false,
      failure: { code: 'vault/unsafe-parameters' },
    });
  });
});

describe('a new passphrase', () => {
  const newPassphrase: Secret = { kind: 'passphrase', text: 'vividly untamed crummiest resize blubber skimming' };

  test('can be set with the recovery key, and the old one opens nothing afterwards', async () => {
    const { stores, recoveryKey } = theVault();
    expectValue(await replaceSecret(stores.files, recoveryKey, newPassphrase, testKdfPolicy));

    expect(await failureOf(stores)).toBe('vault/wrong-passphrase');
    expect(await failureOf(stores, newPassphrase)).toBe('opened');
    expect(await failureOf(stores, recoveryKey)).toBe('opened');
  });

  test('is refused when the present one is wrong', async () => {
    const { stores } = theVault();
    const before = new Map(stores.files.contents);
    expect(await replaceSecret(stores.files, wrong, newPassphrase, testKdfPolicy)).toMatchObject({
      failure: { code: 'vault/wrong-passphrase' },
    });
    expect(stores.files.contents).toEqual(before);
  });

  test('is not undone by an old copy of the header that is left beside the new one', async () => {
    const { stores } = theVault();
    const old = stores.files.contents.get('header-b.dcv') ?? new Uint8Array();
    expectValue(await replaceSecret(stores.files, withPassphrase, newPassphrase, testKdfPolicy));
    stores.files.contents.set('header-b.dcv', old);

    expect(await failureOf(stores)).toBe('vault/wrong-passphrase');
    const opened = expectValue(await reopen(stores, newPassphrase));
    expect(opened.notices).toEqual([]);
    expect(stores.files.contents.get('header-b.dcv')).toEqual(stores.files.contents.get('header-a.dcv'));
  });
});

test('a new recovery key makes the old one worthless', async () => {
  const { stores, recoveryKey } = theVault();
  const fresh: Secret = { kind: 'recovery-key', text: newRecoveryKey().join(' ') };
  expectValue(await replaceSecret(stores.files, withPassphrase, fresh, testKdfPolicy));

  expect(await failureOf(stores, recoveryKey)).toBe('vault/wrong-recovery-key');
  expect(await failureOf(stores, fresh)).toBe('opened');
  expect(await failureOf(stores)).toBe('opened');
});
