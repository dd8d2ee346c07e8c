import { describe, expect, it } from 'vitest';
import type { FormDrafts, HolderState } from '#shared/contract/holder';
import type { Fields } from '#shared/schema/fields';
import { BookId } from '#shared/schema/ids';
import { fail, type Result, succeed } from '#shared/result';
import { aHolderVault, withParties } from '../../test/builders/a-holder-vault';
import { HolderSession } from './holder-session';
import { recordAt } from './record-at';
import type { Later, Wait } from './session-parts';
import { ownValue } from './record-at';

const id = BookId.parse('book');
const party = { id: 'p1', kind: 'person', name: 'Aigul' };
const state = (savedAt: string, parties: readonly (Fields & { readonly id: string })[] = [party]) =>
  withParties(savedAt, parties);
const diskFull = fail({ code: 'storage/disk-full' } as const);

type Answers = {
  readonly states: Result<HolderState>[];
  readonly drafts?: FormDrafts;
};

async function aSession({ states, drafts = {} }: Answers) {
  const vault = aHolderVault({ states, drafts });
  let due: (() => void) | undefined;
  const later: Later = (run) => {
    due = run;
    return () => {
      due = undefined;
    };
  };
  const waits: number[] = [];
  let again: (() => void) | undefined;
  const wait: Wait = (run, milliseconds) => {
    waits.push(milliseconds);
    again = run;
    return () => {
      again = undefined;
    };
  };
  let count = 0;
  const session = new HolderSession(vault, id, {
    later,
    wait,
    nextId: () => {
      count += 1;
      return `n${count}`;
    },
    now: () => 'now',
  });
  await session.load();
  return {
    session,
    missVersion: vault.missVersion,
    sent: vault.sent,
    kept: vault.kept,
    waits,
    tryAgain: () => again?.(),
    isDue: () => due !== undefined,
  };
}

const setName = (value: string) => ({ op: 'set', list: 'parties', id: 'p1', field: 'name', value }) as const;
const setTitle = (value: string) => ({ op: 'set-own', field: 'title', value }) as const;

describe('an open holder', () => {
  it('sends what was typed as one batch, the last value of each field', async () => {
    const { session, sent, isDue } = await aSession({ states: [succeed(state('10:00')), succeed(state('10:01'))] });
    session.setField('parties', 'p1', 'name', 'A');
    session.edit(setTitle('T'));
    session.setField('parties', 'p1', 'name', 'AB');
    expect([session.read().save, isDue()]).toEqual([{ kind: 'waiting' }, true]);
    expect(recordAt(session.read(), 'parties', 'p1')).toEqual({ ...party, name: 'AB' });
    await session.flush();
    expect(sent).toEqual([
      [
        { op: 'set-own', field: 'title', value: 'T' },
        { op: 'set', list: 'parties', id: 'p1', field: 'name', value: 'AB' },
      ],
    ]);
    expect(session.read().save).toEqual({ kind: 'saved', at: '10:01' });
  });

  it('takes what is different now, and leaves every other record the object that it was', async () => {
    const [other, changed] = [
      { id: 'p2', kind: 'person', name: 'Bek' },
      { ...party, name: 'AB' },
    ];
    const { session } = await aSession({
      states: [succeed(state('10:00', [party, other])), succeed(state('10:01', [changed, other]))],
    });
    const before = session.read().saved['parties'];
    session.setField('parties', 'p1', 'name', 'AB');
    const shown = session.read().lists['parties']?.['p1'];
    await session.flush();
    const { saved, lists, state: now } = session.read();
    expect(saved['parties']).toEqual({ p1: changed, p2: other });
    expect(saved['parties']?.['p2']).toBe(before?.['p2']);
    expect(lists['parties']?.['p1']).toBe(shown);
    expect(now?.lists).toBe(saved);
  });

  it('reads all of it where somebody else has written into the holder meanwhile', async () => {
    const came = { id: 'p3', kind: 'person', name: 'Came from elsewhere' };
    const { session, missVersion } = await aSession({
      states: [
        succeed(state('10:00')),
        succeed(state('10:02', [{ ...party, name: 'AB' }])),
        succeed(state('10:02', [{ ...party, name: 'AB' }, came])),
      ],
    });
    missVersion();
    session.setField('parties', 'p1', 'name', 'AB');
    await session.flush();
    expect(Object.keys(session.read().saved['parties'] ?? {})).toEqual(['p1', 'p3']);
    expect(session.read().save).toEqual({ kind: 'saved', at: '10:02' });
  });

  it('keeps everything when the disk refuses, and sends it again with what was typed since', async () => {
    const { session, sent } = await aSession({
      states: [succeed(state('10:00')), diskFull, succeed(state('10:02'))],
    });
    session.edit(setTitle('A'));
    expect(await session.flush()).toBe(false);
    expect(session.read().save).toEqual({ kind: 'failed', failure: { code: 'storage/disk-full' } });
    session.edit(setName('B'));
    expect(ownValue(session.read(), {}, 'title')).toBe('A');
    expect(await session.flush()).toBe(true);
    expect(sent.map((batch) => batch.length)).toEqual([1, 2]);
  });

  it('tries again by itself, at ever longer distances, says meanwhile what failed, and stops once it is saved', async () => {
    const { session, sent, waits, tryAgain } = await aSession({
      states: [succeed(state('10:00')), ...Array.from({ length: 7 }, () => diskFull), succeed(state('10:02'))],
    });
    session.edit(setTitle('A'));
    await session.flush();
    while (waits.length < 7) {
      const tried = waits.length;
      tryAgain();
      expect(session.read().save.kind).toBe('failed');
      while (waits.length === tried) await Promise.resolve();
    }
    session.edit(setTitle('AB'));
    expect(session.read().save).toEqual({ kind: 'failed', failure: { code: 'storage/disk-full' } });
    tryAgain();
    while (session.read().save.kind === 'failed') await Promise.resolve();
    expect(session.read().save).toEqual({ kind: 'saved', at: '10:02' });
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect(sent.at(-1)).toEqual([{ op: 'set-own', field: 'title', value: 'AB' }]);
  });

  it('does not try again what cannot pass', async () => {
    const { session, waits } = await aSession({
      states: [succeed(state('10:00')), fail({ code: 'vault/locked' })],
    });
    session.edit(setTitle('A'));
    expect(await session.flush()).toBe(false);
    expect(waits).toEqual([]);
  });

  it('keeps what the book itself may not hold, shows it, and lets go of it once something else is stored', async () => {
    const issue = { path: 'note', problem: 'out-of-range', expected: 'at most 100000 letters' } as const;
    const { session, kept } = await aSession({
      states: [
        succeed(state('10:00')),
        fail({ code: 'case-book/invalid-change', issues: [issue] }),
        succeed(state('10:02')),
      ],
    });
    session.edit({ op: 'set-own', field: 'note', value: 'too long' });
    await session.flush();
    expect(ownValue(session.read(), { note: 'before' }, 'note')).toBe('too long');
    expect(kept).toEqual([{ 'refused/book/note': { value: 'too long', issue } }]);

    session.edit({ op: 'set-own', field: 'note', value: 'short' });
    await session.flush();
    expect(ownValue(session.read(), { note: 'short' }, 'note')).toBe('short');
    expect(session.read().drafts).toEqual({});
  });

  it('sends with it what was typed while the rest was on its way', async () => {
    const { session, sent } = await aSession({ states: ['10:00', '10:01', '10:02'].map((at) => succeed(state(at))) });
    session.edit(setTitle('A'));
    const flushed = session.flush();
    while (sent.length === 0) await Promise.resolve();
    session.edit(setTitle('AB'));
    expect(await flushed).toBe(true);
    expect(sent).toHaveLength(2);
  });

  it('does not undo while something typed is not on the disk', async () => {
    const { session } = await aSession({ states: [succeed(state('10:00')), diskFull] });
    session.edit(setTitle('A'));
    expect(await session.undo()).toBeUndefined();
    expect(session.read().revision).toBe(0);
  });

  it('tells which fields of which records an undo changed', async () => {
    const before = state('10:03', [{ ...party, name: 'Before' }]);
    const { session } = await aSession({ states: [succeed(state('10:00')), succeed(before)] });
    expect(await session.undo()).toMatchObject({
      value: [{ list: 'parties', id: 'p1', fields: ['name'], after: { name: 'Before' } }],
    });
    expect(session.read()).toMatchObject({ revision: 1, save: { kind: 'saved', at: '10:03' } });
  });

  it('says why a book cannot be opened', async () => {
    const { session } = await aSession({ states: [fail({ code: 'case-book/not-found' })] });
    expect(session.read().loadFailure).toEqual({ code: 'case-book/not-found' });
  });

  it('gives the same objects for records that a save did not change', async () => {
    const other = { id: 'p2', kind: 'person', name: 'Other' };
    const { session } = await aSession({
      states: [
        succeed(state('10:00', [party, other])),
        succeed(state('10:01', [{ ...party, name: 'B' }, { ...other }])),
      ],
    });
    const seen = session.read().lists['parties']?.['p2'];
    session.setField('parties', 'p1', 'name', 'B');
    await session.flush();
    expect(session.read().lists['parties']?.['p2']).toBe(seen);
  });
});

describe('what cannot be stored yet', () => {
  it('is a draft until the record has what its kind must have, and then a record with the same id', async () => {
    const whole = { id: 'n1', kind: 'person', name: 'Bek' };
    const { session, sent, kept } = await aSession({
      states: [succeed(state('10:00')), succeed(state('10:01', [party, whole]))],
    });
    session.begin('parties');
    session.setField('parties', 'n1', 'name', 'Bek');
    expect(await session.flush()).toBe(true);
    expect([sent, kept]).toEqual([[], [{ 'new/parties/n1': { name: 'Bek' } }]]);
    session.keepDraft('parties/n1/birthDate', '19.x');
    session.setField('parties', 'n1', 'kind', 'person');
    await session.flush();
    expect(sent).toEqual([[{ op: 'add', list: 'parties', record: whole }]]);
    expect(kept.at(-1)).toEqual({ 'parties/n1/birthDate': '19.x' });
  });

  it('is forgotten with the page where nothing was typed', async () => {
    const { session } = await aSession({ states: [succeed(state('10:00'))] });
    session.begin('parties', { kind: 'person' });
    session.leave('parties', 'n1');
    expect(session.read().drafts).toEqual({});
  });

  it('is a record to come back to also where nothing that was typed can be read so far', async () => {
    const { session, kept } = await aSession({ states: [succeed(state('10:00'))] });
    session.begin('parties');
    session.keepDraft('parties/n1/birthDate', 'the day before');
    session.leave('parties', 'n1');
    await session.flush();
    const again = await aSession({ states: [succeed(state('10:01'))], drafts: kept.at(-1) ?? {} });
    expect(recordAt(again.session.read(), 'parties', 'n1')).toEqual({ id: 'n1' });
    expect(again.session.draft('parties/n1/birthDate')).toBe('the day before');
  });

  it('stays beside the record where the record may not hold it, with the reason', async () => {
    const { session, sent, kept } = await aSession({ states: [succeed(state('10:00'))] });
    session.setField('parties', 'p1', 'name', undefined);
    await session.flush();
    expect(sent).toEqual([]);
    expect(kept).toEqual([{ 'refused/parties/p1/name': { issue: { path: 'parties.p1.name', problem: 'missing' } } }]);
    expect(recordAt(session.read(), 'parties', 'p1')).toEqual({ id: 'p1', kind: 'person' });
  });

  it('does not hold up the rest when the vault refuses a change', async () => {
    const issue = { path: 'parties.p1.organisation', problem: 'unknown-reference' } as const;
    const { session, sent } = await aSession({
      states: [
        succeed(state('10:00')),
        fail({ code: 'case-book/invalid-change', issues: [issue] }),
        succeed(state('10:01', [{ ...party, city: 'Almaty' }])),
      ],
    });
    session.setField('parties', 'p1', 'organisation', 'gone');
    session.setField('parties', 'p1', 'city', 'Almaty');
    expect(await session.flush()).toBe(true);
    expect(sent.at(-1)).toEqual([{ op: 'set', list: 'parties', id: 'p1', field: 'city', value: 'Almaty' }]);
    expect(session.read().drafts).toEqual({ 'refused/parties/p1/organisation': { value: 'gone', issue } });
    expect(recordAt(session.read(), 'parties', 'p1')).toEqual({ ...party, city: 'Almaty', organisation: 'gone' });
  });

  it('makes a refused new record unfinished again with all that was typed', async () => {
    const issue = { path: 'parties.n1.organisation', problem: 'unknown-reference' } as const;
    const { session } = await aSession({
      states: [succeed(state('10:00')), fail({ code: 'case-book/invalid-change', issues: [issue] })],
    });
    session.begin('parties', { kind: 'person', name: 'Bek', organisation: 'gone' });
    session.setField('parties', 'n1', 'city', 'Almaty');
    expect(await session.flush()).toBe(true);
    expect(recordAt(session.read(), 'parties', 'n1')).toEqual({
      id: 'n1',
      kind: 'person',
      name: 'Bek',
      organisation: 'gone',
      city: 'Almaty',
    });
  });

  it('is found again, without what belongs to a record that is gone', async () => {
    const { session } = await aSession({
      states: [succeed(state('10:00'))],
      drafts: { 'parties/p1/birthDate': '19.x', 'parties/p9/birthDate': '3.', 'new/parties/p1': { name: 'A' } },
    });
    expect(session.read()).toMatchObject({
      drafts: { 'parties/p1/birthDate': '19.x' },
      save: { kind: 'saved', at: '10:00' },
    });
  });

  it('is undone before the changes of the book, step by step', async () => {
    const { session } = await aSession({ states: [succeed(state('10:00'))] });
    session.begin('parties');
    session.setField('parties', 'n1', 'name', 'B');
    session.setField('parties', 'n1', 'name', 'Bek');
    await session.flush();
    session.setField('parties', 'n1', 'city', 'Almaty');
    await session.undo();
    expect(recordAt(session.read(), 'parties', 'n1')).toEqual({ id: 'n1', name: 'Bek' });
    await session.undo();
    expect(recordAt(session.read(), 'parties', 'n1')).toEqual({ id: 'n1' });
    await session.redo();
    await session.redo();
    expect(recordAt(session.read(), 'parties', 'n1')).toEqual({ id: 'n1', name: 'Bek', city: 'Almaty' });
  });

  it('is unfinished again when the making of the record is undone', async () => {
    const whole = { id: 'n1', kind: 'person', name: 'Bek' };
    const { session } = await aSession({
      states: [succeed(state('10:00')), succeed(state('10:01', [party, whole])), succeed(state('10:02'))],
    });
    session.begin('parties');
    session.setField('parties', 'n1', 'name', 'Bek');
    session.setField('parties', 'n1', 'kind', 'person');
    await session.undo();
    expect(recordAt(session.read(), 'parties', 'n1')).toEqual({ id: 'n1', name: 'Bek' });
  });

  it('does not hide an earlier version that is put back', async () => {
    const { session } = await aSession({
      states: [succeed(state('10:00'))],
      drafts: { 'parties/p1/city': 'Al', 'parties/p1/birthDate': '19.x' },
    });
    session.setField('parties', 'p1', 'name', undefined);
    session.edit({ op: 'put', list: 'parties', record: { ...party, city: 'Almaty' } });
    expect(session.read().drafts).toEqual({ 'parties/p1/birthDate': '19.x' });
    expect(recordAt(session.read(), 'parties', 'p1')).toEqual({ ...party, city: 'Almaty' });
  });

  it('does not come back where a record is taken away again by redo', async () => {
    const there = succeed(state('10:01', [party, { id: 'n1', kind: 'person', name: 'Bek' }]));
    const gone = succeed(state('10:02'));
    const { session } = await aSession({ states: [succeed(state('10:00')), there, gone, there, gone] });
    session.begin('parties');
    session.setField('parties', 'n1', 'name', 'Bek');
    session.setField('parties', 'n1', 'kind', 'person');
    await session.flush();
    session.remove('parties', ['n1']);
    await session.undo();
    await session.redo();
    expect(recordAt(session.read(), 'parties', 'n1')).toBeUndefined();
  });
});

describe('a record made in place', () => {
  it('is on the disk before its id is given', async () => {
    const made = { id: 'n1', kind: 'person', name: 'Bek' };
    const { session } = await aSession({ states: [succeed(state('10:00')), succeed(state('10:01', [party, made]))] });
    expect(await session.create('parties', { kind: 'person', name: 'Bek' })).toEqual(succeed('n1'));
  });

  it('leaves nothing behind where it cannot be written', async () => {
    const { session } = await aSession({ states: [succeed(state('10:00')), diskFull] });
    expect(await session.create('parties', { kind: 'person', name: 'Bek' })).toEqual(diskFull);
    expect(session.read().pending).toEqual([]);
  });
});
