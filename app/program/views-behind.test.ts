import { describe, expect, test, vi } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { expectValue, type Result } from '#shared/result';
import { aMachine, startProgram } from '../../test/builders/a-machine';
import { aPause } from '../../test/builders/a-pause';
import { on } from '../../test/builders/a-case';
import { casesOf2014 } from '../../test/builders/a-program';
import { testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import { failingStores } from '../../test/builders/stores/failing-stores';
import { createBook, openBook } from '../../test/builders/stores/kept-records';
import { journalFiles } from '../vault/journal/journal-names';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

/** A program with an empty vault, in which time passes when the test says so. */
async function aVault() {
  const machine = aMachine();
  const stores = failingStores(machine.stores);
  const pause = aPause();
  const started = startProgram({ ...machine, stores }, { later: pause.later });
  const { recoveryKey } = await value(started.program.createVault(testPassphrase));
  return { ...started, machine, stores, pause, recoveryKey: recoveryKey.join(' ') };
}

/** The same vault in a program that was started after the first one was killed. */
async function startedAgain({ machine, stores }: Pick<Awaited<ReturnType<typeof aVault>>, 'machine' | 'stores'>) {
  const pause = aPause();
  const started = startProgram({ ...machine, stores }, { later: pause.later });
  await value(started.program.unlock(withPassphrase));
  return { ...started, pause };
}

const aBook = async (program: VaultApi, title: string) =>
  (await value(createBook(program, { title, subjectKind: 'person' }))).book.id;
const rename = (program: VaultApi, id: BookId, title: string) =>
  value(program.change(id, [{ op: 'set-own', field: 'title', value: title }]));
const titles = async (program: VaultApi) => (await value(program.listCaseBooks())).map(({ title }) => title);
const derived = async ({ opened }: Pick<Awaited<ReturnType<typeof aVault>>, 'opened'>, id: BookId) =>
  (await value(opened().read(id, ['view', 'card']))).map(({ body }) => new TextDecoder().decode(body));

describe('view and card of a case book', { timeout: 60_000 }, () => {
  test('are written once, after a pause, for all that was saved before it', async () => {
    const vault = await aVault();
    const id = await aBook(vault.program, 'A');
    for (const title of ['B', 'C', 'D']) await rename(vault.program, id, title);
    expect(await derived(vault, id)).toEqual([]);

    vault.pause.pass();
    await vi.waitUntil(async () => (await derived(vault, id)).length === 2);
    for (const text of await derived(vault, id)) expect(text).toContain('"title":"D"');
    expect(vault.pause.isAwaited()).toBe(false);
  });

  test('are not needed for the list and the books to be true, before the program is killed and after', async () => {
    const vault = await aVault();
    const first = await aBook(vault.program, 'Case 1');
    const ids = [first];
    // More than are kept in memory.
    for (let number = 2; number <= 12; number += 1) ids.push(await aBook(vault.program, `Case ${number}`));
    const party = { op: 'add', list: 'parties', record: { id: 'p', name: 'Aigerim', kind: 'person' } } as const;
    for (const id of ids) {
      await rename(vault.program, id, `Renamed ${id}`);
      await value(vault.program.change(id, [party]));
    }
    const expected = ids.map((id) => `Renamed ${id}`);
    const look = async (program: VaultApi) => ({
      cards: await value(program.listCaseBooks()),
      parties: await value(program.parties()),
      first: (await value(openBook(program, first))).book.title,
    });
    const before = await look(vault.program);
    expect(before.cards.map(({ title }) => title)).toEqual(expected);
    expect(before.first).toBe(expected[0]);

    const again = await startedAgain(vault);
    expect(await look(again.program)).toEqual(before);
    again.pause.pass();
    await vi.waitUntil(async () => (await derived(again, first)).length === 2);
    expect(await look((await startedAgain(vault)).program)).toEqual(before);
  });

  test('say the day that is due next and the last change also when made anew, though the clock once stood in the future', async () => {
    const machine = aMachine();
    let now = Date.UTC(2015, 2, 1, 9);
    const parts = () => ({ clock: { now: () => now }, later: aPause().later });
    const { program } = startProgram(machine, parts());
    await value(program.createVault(testPassphrase));
    const id = await aBook(program, 'A');
    now = Date.UTC(2014, 2, 1, 9);
    const appeal = { id: 't', what: 'Appeal', due: on('2014-04-01') };
    await value(program.change(id, [{ op: 'add', list: 'tasks', record: appeal }]));
    const before = await value(program.listCaseBooks());
    expect(before).toMatchObject([{ nextDate: { latest: '2014-04-01' }, changedAt: '2014-03-01T09:00:00.000Z' }]);

    const { program: again } = startProgram(machine, parts());
    await value(again.unlock(withPassphrase));
    expect(await value(again.listCaseBooks())).toEqual(before);
  });

  test('do not bring back a case book that was erased while they were owed', async () => {
    const vault = await aVault();
    const [kept, erased] = [await aBook(vault.program, 'Kept'), await aBook(vault.program, 'Erased')];
    await rename(vault.program, erased, 'Erased, of another name');
    await rename(vault.program, kept, 'Kept, of another name');
    await value(vault.program.eraseCaseBooks([erased]));

    vault.pause.pass();
    await vi.waitUntil(async () => (await derived(vault, kept)).length === 2);
    expect(await titles(vault.program)).toEqual(['Kept, of another name']);
    const again = await startedAgain(vault);
    expect(await titles(again.program)).toEqual(['Kept, of another name']);
    expect(again.opened().bookIds('case-book')).toEqual([kept]);
  });

  test('do not say after a way back what was there before it', async () => {
    const vault = await aVault();
    const { program, pause } = vault;
    const id = await aBook(program, 'Before the import');
    const { token } = await value(program.previewImport(casesOf2014()));
    await value(program.confirmImport(token));
    await rename(program, id, 'Since the import');
    const [copy] = await value(program.safetyCopies());
    await value(program.goBackTo(copy?.name ?? ''));

    pause.pass();
    // A change that waits for whatever was begun.
    await value(program.keepDrafts(id, { 'parties/name': 'half' }));
    expect(await titles(program)).toEqual(['Before the import']);
    expect((await value(openBook(program, id))).book.title).toBe('Before the import');
    const again = await startedAgain(vault);
    expect(await titles(again.program)).toEqual(['Before the import']);
  });

  test('fail without a word on a full disk, lose nothing, and are written when there is room', async () => {
    const vault = await aVault();
    const { program, stores, pause } = vault;
    const id = await aBook(program, 'A');
    await rename(program, id, 'B');
    stores.failing.add('change');
    pause.pass();
    await value(program.drafts(id));
    expect(await titles(program)).toEqual(['B']);
    const refused = await program.change(id, [{ op: 'set-own', field: 'title', value: 'C' }]);
    expect(refused).toEqual({ ok: false, failure: { code: 'storage/disk-full' } });
    expect(await titles(program)).toEqual(['B']);

    stores.failing.clear();
    await rename(program, id, 'D');
    pause.pass();
    await vi.waitUntil(async () => (await derived(vault, id)).length === 2);
    for (const text of await derived(vault, id)) expect(text).toContain('"title":"D"');
    expect(await titles((await startedAgain(vault)).program)).toEqual(['D']);
  });

  test('that find no room leave the journal in one piece', async () => {
    const { program, stores, pause } = await aVault();
    const id = await aBook(program, 'A');
    await rename(program, id, 'B');
    const segments = async () => journalFiles(await value(stores.files.list())).segments.length;
    const before = await segments();
    for (const title of ['C', 'D', 'E']) {
      stores.failing.add('change');
      pause.pass();
      await value(program.drafts(id));
      stores.failing.clear();
      await rename(program, id, title);
    }
    expect(await segments()).toBe(before);
    expect(await titles(program)).toEqual(['E']);
  });

  test('are made anew after a kill though the disk is full, and keep no case book shut', async () => {
    const vault = await aVault();
    const id = await aBook(vault.program, 'A');
    await rename(vault.program, id, 'B');
    const { program, pause } = await startedAgain(vault);
    for (const write of ['append', 'replace', 'change'] as const) vault.stores.failing.add(write);

    expect((await value(openBook(program, id))).book.title).toBe('B');
    pause.pass();
    expect(await titles(program)).toEqual(['B']);
  });

  test('tell a bug in their writing to the log, and nobody else', async () => {
    const machine = aMachine();
    const pause = aPause();
    const bug = new Error('a bug');
    const bugs: unknown[] = [];
    let isBroken = false;
    const { workingSet } = machine.stores;
    const change = (...what: Parameters<typeof workingSet.change>) =>
      isBroken ? Promise.reject(bug) : workingSet.change(...what);
    const stores = { ...machine.stores, workingSet: { ...workingSet, change } };
    const parts = { later: pause.later, onBug: (error: unknown) => bugs.push(error) };
    const { program } = startProgram({ ...machine, stores }, parts);
    await value(program.createVault(testPassphrase));
    const id = await aBook(program, 'A');
    await rename(program, id, 'B');
    isBroken = true;
    pause.pass();
    await vi.waitUntil(() => bugs.length > 0);
    expect(bugs).toEqual([bug]);

    isBroken = false;
    await rename(program, id, 'C');
    expect(await titles(program)).toEqual(['C']);
  });

  test('that are owed when the vault is put under other keys are let go of, and what they said is there', async () => {
    const { program, pause, recoveryKey } = await aVault();
    const id = await aBook(program, 'A');
    await rename(program, id, 'B');
    await value(program.renewVault(withPassphrase, 'six other words than it had before', recoveryKey));

    expect(pause.isAwaited()).toBe(false);
    expect(await titles(program)).toEqual(['B']);
    await rename(program, id, 'C');
    pause.pass();
    expect(await titles(program)).toEqual(['C']);
  });
});
