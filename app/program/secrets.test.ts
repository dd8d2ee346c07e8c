import { describe, expect, it } from 'vitest';
import type { Secret, VaultApi } from '#shared/contract/vault-api';
import { expectValue, type Result } from '#shared/result';
import { aProgram } from '../../test/builders/a-program';
import { inMemoryStores, testKdfPolicy, testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import { recipientOfRecoveryKey } from '../backup/format/recovery-recipient';
import { KeepingBook } from '../keeping/keeping-book';
import type { Clock } from '../ports/clock';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { inMemoryChangeOver } from '../ports/in-memory-change-over';
import { inMemoryWorkingSet } from '../ports/in-memory-working-set';
import { openVault } from '../vault/open-vault';
import { vaultEntrance } from '../vault/vault-door';
import { changeBook, createBook, openBook } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const fresh = 'vividly untamed crummiest resize blubber skimming';
const start = Date.UTC(2014, 2, 1, 9);
const day = 24 * 60 * 60 * 1000;

type Stores = ReturnType<typeof inMemoryStores>;

/** A program over a new vault in memory, and one more for every later start. */
async function aVaultProgram() {
  const stores = inMemoryStores();
  const time = { now: start };
  const clock: Clock = { now: () => time.now };
  const entrance = vaultEntrance(stores, inMemoryChangeOver(stores.files), testKdfPolicy);
  const begin = () => aProgram(inMemoryBookStore(), { vault: { ...entrance, suggestPassphrase: () => '' }, clock });
  const program = await begin();
  const { recoveryKey } = await value(program.createVault(testPassphrase));
  const recovery: Secret = { kind: 'recovery-key', text: recoveryKey.join(' ') };
  await value(program.proveRecoveryKey(recovery.text));
  const { book } = await value(createBook(program, { title: 'Aigerim Serik', subjectKind: 'person' }));
  return { stores, time, program, recovery, id: book.id, begin };
}

async function opens(begin: () => Promise<VaultApi>, secret: Secret): Promise<string> {
  const opened = await (await begin()).unlock(secret);
  return opened.ok ? 'opened' : opened.failure.code;
}

async function keepingIn(stores: Stores, secret: Secret) {
  const opened = await value(
    openVault({ ...stores, workingSet: inMemoryWorkingSet() }, secret, { policy: testKdfPolicy }),
  );
  return new KeepingBook(opened.store);
}

const asPassphrase = (text: string): Secret => ({ kind: 'passphrase', text });

describe('the secrets of an open vault', () => {
  it('let the passphrase be changed while the vault stays open', async () => {
    const { program, begin, id, recovery } = await aVaultProgram();
    expect(await program.changePassphrase(withPassphrase, 'abc')).toMatchObject({
      failure: { code: 'vault/weak-passphrase' },
    });
    expect(await program.changePassphrase(asPassphrase('wrong'), fresh)).toMatchObject({
      failure: { code: 'vault/wrong-passphrase' },
    });
    for (const current of [withPassphrase, recovery]) {
      expect(await program.changePassphrase(current, withPassphrase.text)).toMatchObject({
        failure: { code: 'vault/same-passphrase' },
      });
    }
    const [changed, saved] = await Promise.all([
      program.changePassphrase(recovery, fresh),
      changeBook(program, id, [{ op: 'set-own', field: 'note', value: 'meanwhile' }]),
    ]);
    expect([changed.ok, saved.ok]).toEqual([true, true]);
    await value(createBook(program, { title: 'Another', subjectKind: 'person' }));

    expect(await opens(begin, withPassphrase)).toBe('vault/wrong-passphrase');
    const later = await begin();
    expect((await value(later.unlock(asPassphrase(fresh)))).notices).toEqual([]);
    expect((await value(openBook(later, id))).book.note).toBe('meanwhile');
    expect(await value(later.listCaseBooks())).toHaveLength(2);
  });

  it('let the recovery key be changed, and what backups are shut for follows', async () => {
    const { program, begin, recovery, stores } = await aVaultProgram();
    const words = (await value(program.suggestRecoveryKey())).join(' ');
    expect(await opens(begin, { kind: 'recovery-key', text: words })).toBe('vault/wrong-recovery-key');
    expect(await program.changeRecoveryKey(asPassphrase('wrong'), words)).toMatchObject({ ok: false });
    expect(await opens(begin, recovery)).toBe('opened');

    const state = await value(program.changeRecoveryKey(withPassphrase, words));
    expect(state).toEqual({ recoveryProvedAt: '2014-03-01T09:00:00.000Z', isProofDue: false });
    expect(await opens(begin, recovery)).toBe('vault/wrong-recovery-key');
    expect(await opens(begin, { kind: 'recovery-key', text: words })).toBe('opened');
    const { plan } = await value((await keepingIn(stores, withPassphrase)).read());
    expect(plan.recoveryRecipient).toBe(await value(recipientOfRecoveryKey(words)));
  });

  it('are renewed with the whole vault, which stays open', { timeout: 30_000 }, async () => {
    const { begin, id, recovery, stores } = await aVaultProgram();
    const keeping = await keepingIn(stores, withPassphrase);
    const made = { name: 'b', placeName: 'stick', madeAt: '', testedAt: '', caseBooks: 1, records: 1, bytes: 1 };
    await value(keeping.change((kept) => ({ ...kept, backups: [made], safetyIdentity: 'AGE-SECRET-KEY-1X' })));
    const later = await begin();
    await value(later.unlock(withPassphrase));
    const words = (await value(later.suggestRecoveryKey())).join(' ');

    expect(await later.renewVault(withPassphrase, 'abc', words)).toMatchObject({
      failure: { code: 'vault/weak-passphrase' },
    });
    expect(await later.renewVault(recovery, withPassphrase.text, words)).toMatchObject({
      failure: { code: 'vault/same-passphrase' },
    });
    expect(await later.renewVault(asPassphrase('wrong'), fresh, words)).toMatchObject({
      failure: { code: 'vault/wrong-passphrase' },
    });
    const [renewed, saved] = await Promise.all([
      later.renewVault(withPassphrase, fresh, words),
      changeBook(later, id, [{ op: 'set-own', field: 'note', value: 'after' }]),
    ]);
    expect(expectValue(renewed)).toEqual({
      recoveryProvedAt: '2014-03-01T09:00:00.000Z',
      olderMayBeReadSince: '2014-03-01T09:00:00.000Z',
      isProofDue: false,
    });
    expect(saved.ok).toBe(true);
    expect(await opens(begin, withPassphrase)).toBe('vault/wrong-passphrase');
    expect(await opens(begin, recovery)).toBe('vault/wrong-recovery-key');
    const again = await begin();
    expect((await value(again.unlock(asPassphrase(fresh)))).notices).toEqual([]);
    expect((await value(openBook(again, id))).book.note).toBe('after');
    const kept = await value((await keepingIn(stores, asPassphrase(fresh))).read());
    expect([kept.backups, kept.safetyIdentity]).toEqual([[made], undefined]);
  });

  it('are proved once a year', async () => {
    const { program, time, recovery } = await aVaultProgram();
    time.now = start + 365 * day;
    expect(await value(program.secretsState())).toEqual({
      recoveryProvedAt: '2014-03-01T09:00:00.000Z',
      isProofDue: true,
    });
    time.now = start;
    expect(await program.proveRecoveryKey(withPassphrase.text)).toMatchObject({
      failure: { code: 'vault/wrong-recovery-key' },
    });
    expect(await value(program.proveRecoveryKey(recovery.text))).toMatchObject({ isProofDue: false });
    time.now = start + 364 * day;
    expect((await value(program.secretsState())).isProofDue).toBe(false);
    time.now = start + 365 * day;
    expect((await value(program.secretsState())).isProofDue).toBe(true);
  });

  it('are put on paper only for the words that open the vault', async () => {
    const { program, recovery } = await aVaultProgram();
    const other = (await value(program.suggestRecoveryKey())).join(' ');
    const refusal = { failure: { code: 'vault/wrong-recovery-key' } };
    expect(await program.recoverySheet(other)).toMatchObject(refusal);
    expect(await program.shareRecoveryKey(other)).toMatchObject(refusal);

    const { vault, identity } = await value(program.recoverySheet(recovery.text));
    expect([vault, identity]).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}$/u) as string,
      expect.stringMatching(/^AGE-SECRET-KEY-1/u) as string,
    ]);
    const [one, two] = (await value(program.shareRecoveryKey(recovery.text))).map(({ words }) => words.join(' '));
    expect(await value(program.joinShares(one ?? '', two ?? ''))).toBe(recovery.text);
    expect((await value(program.readShare(one ?? ''))).state).toBe('whole');
  });
});
