// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import { HolderSession } from '../../renderer/session/holder-session';
import type { Clock } from '#app/ports/clock';
import { inMemoryBookStore } from '#app/ports/in-memory-book-store';
import { aProgram } from '../builders/a-program';
import { Diary } from './diary';
import { SmallWindow } from './window';

/** On a busy machine what is waited for comes late. */
vi.setConfig({ testTimeout: 60_000 });
const patience = { timeout: 10_000 };
const soon = <Value,>(read: () => Value) => expect.poll(read, patience);

let vault: VaultApi;
let id: BookId;
let diary: SmallWindow;

beforeEach(async () => {
  vault = await aProgram(inMemoryBookStore(), { clock: hourlyClock() });
  ({ id } = expectValue(await vault.createCaseBook({ title: 'Diary', subjectKind: 'person' })));
  for (const what of ['Call the clinic', 'Ring the court'])
    expectValue(await vault.change(id, [{ op: 'add', list: 'tasks', record: { id: what, what } }]));
  const [session, registers] = [new HolderSession(vault, id), new HolderSession(vault, 'registers')];
  await Promise.all([session.load(), registers.load()]);
  diary = new SmallWindow(vault, <Diary id={id} session={session} registers={registers} />);
  await sees('Call the clinic');
});
afterEach(() => {
  diary.close();
});

/** Changes an hour apart are versions of their own. */
function hourlyClock(): Clock {
  let hour = 0;
  return { now: () => Date.UTC(2026, 4, 3, hour++) };
}

async function sees(words: string): Promise<void> {
  await soon(() => diary.words).toContain(words);
}

async function isAt(heading: string): Promise<void> {
  await soon(() => diary.heading).toBe(heading);
}

async function tasks(): Promise<readonly string[]> {
  return Object.values(expectValue(await vault.open(id)).lists['tasks'] ?? {})
    .map((task) => String(task['what']))
    .toSorted();
}

describe('a holder that is neither a case book nor the registers', () => {
  it('has its lists beside its pages, a table of each, and words for one that is empty', async () => {
    await isAt('Diary: tasks');
    await sees('All tasks of the diary.');
    await diary.section(2);
    await isAt('Diary: notes');
    await sees('Nothing in notes so far.');
    await diary.key('leave');
    await isAt('Diary: tasks');
  });

  it('has a form for each record, whose tools are those of every holder, with what it adds beside it', async () => {
    await diary.open('Call the clinic');
    await isAt('Call the clinic');
    await sees('Page Call the clinic');
    await diary.type('/what', 'Call the hospital');
    await isAt('Call the hospital');
    await soon(tasks).toEqual(['Call the hospital', 'Ring the court']);
    await sees('Saved');
    await diary.key('done');
    await isAt('Diary: tasks');
    await sees('Call the hospital');
  });

  it('begins a record that is unfinished, and duplicates one', async () => {
    await diary.key('new');
    await isAt('Write into tasks');
    await sees('Unfinished');
    await diary.key('done');
    await diary.open('Call the clinic');
    await diary.press('Duplicate');
    await soon(tasks).toEqual(['Call the clinic', 'Call the clinic', 'Ring the court']);
  });

  it('leads to the records before and after', async () => {
    await diary.open('Call the clinic');
    await isAt('Call the clinic');
    await diary.key('next');
    await isAt('Ring the court');
    await sees('2 of 2');
    await diary.press('Previous record');
    await isAt('Call the clinic');
  });

  it('tells what was deleted, takes it back, and brings it back from the bin', async () => {
    await diary.open('Call the clinic');
    await diary.press('Delete');
    await isAt('Diary: tasks');
    await sees('In the bin: Call the clinic');
    await diary.press('Undo');
    await sees('Back from the bin: Call the clinic');
    await soon(tasks).toContain('Call the clinic');
    await diary.open('Call the clinic');
    await diary.press('Delete');
    await diary.press('Bin');
    await isAt('Bin');
    await sees('What was torn out of the diary.');
    await diary.press('Restore Call the clinic');
    await sees('The bin is empty.');
    await soon(tasks).toContain('Call the clinic');
  });

  it('undoes, and says what with the way there', async () => {
    await diary.open('Call the clinic');
    await diary.type('/what', 'Call nobody');
    await diary.key('done');
    await isAt('Diary: tasks');
    await diary.key('undo');
    await sees('Undone: Call the clinic');
    await diary.press('Show it');
    await isAt('Call the clinic');
  });

  it('has the history of a record, and makes it as it was', async () => {
    await diary.open('Call the clinic');
    await diary.type('/what', 'Call nobody');
    await diary.press('History');
    await sees('As it is now');
    await soon(() => diary.earlier).toHaveLength(1);
    await diary.press(diary.earlier[0] ?? '');
    await isAt('Call the clinic');
    await soon(tasks).toContain('Call the clinic');
  });

  it('says of a record that is gone so, with the ways on', async () => {
    await diary.open('Ring the court');
    await isAt('Ring the court');
    await diary.key('undo');
    await isAt('This page was torn out');
    await diary.press('To the list');
    await isAt('Diary: tasks');
  });
});
