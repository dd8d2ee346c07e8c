import { describe, expect, it } from 'vitest';
import type { Change, RecordVersion } from '#shared/contract/holder';
import type { AnyReference } from '#shared/schema/ids';
import { expectValue, type Result } from '#shared/result';
import { aProgram } from '../../test/builders/a-program';
import { changeRegisters, createBook } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

const note: AnyReference = { kind: 'note', id: 'n' };
const minute = 60_000;

/** A book in which the changes were made one after the other, each so many minutes after the one before. */
async function aBookAfter(...steps: readonly (readonly [number, Change | 'undo' | 'redo'])[]) {
  let now = Date.UTC(2014, 2, 1, 9);
  const program = await aProgram(undefined, { clock: { now: () => now } });
  const { id } = (await value(createBook(program, { title: 'A case', subjectKind: 'person' }))).book;
  for (const [minutes, change] of steps) {
    now += minutes * minute;
    await value(typeof change === 'string' ? program[change](id) : program.change(id, [change]));
  }
  return { program, id, note: await value(program.recordHistory(id, note)) };
}

const add: Change = { op: 'add', list: 'notes', record: { id: 'n', text: 'one', order: '0001' } };
const set = (field: string, to: unknown): Change => ({ op: 'set', list: 'notes', id: 'n', field, value: to });
const told = ({ at, kind, changes }: RecordVersion) => [at.slice(11, 16), kind, ...changes.map(({ after }) => after)];

describe('the history of a record', () => {
  it('tells who changed which field from what to what, and how the record was', async () => {
    const { note: versions } = await aBookAfter([1, add], [10, set('text', 'two')]);
    expect(versions).toMatchObject([
      {
        at: '2014-03-01T09:11:00.000Z',
        by: '',
        kind: 'changed',
        changes: [{ field: 'text', before: 'one', after: 'two' }],
        record: { id: 'n', text: 'two' },
      },
      {
        at: '2014-03-01T09:01:00.000Z',
        changes: [{ field: 'text', before: undefined, after: 'one' }],
        record: { id: 'n', text: 'one' },
      },
    ]);
  });

  it('takes changes of a field that follow each other closely for one', async () => {
    const { note: versions } = await aBookAfter(
      [0, add],
      [6, set('title', 't')],
      [4, set('title', 'ti')],
      [4, set('title', 'title')],
      [1, set('text', 'two')],
      [6, set('text', 'three')],
    );
    expect(versions.map(told)).toEqual([
      ['09:21', 'changed', 'three'],
      ['09:15', 'changed', 'two'],
      ['09:14', 'changed', 'title'],
      ['09:00', 'changed', 'one'],
    ]);
    expect(versions[2]?.changes).toEqual([{ field: 'title', before: undefined, after: 'title' }]);
  });

  it.each([-2 * 24 * 60, -60, -1])('keeps every version when the clock is set back by %i minutes', async (back) => {
    const { note: versions } = await aBookAfter(
      [1, add],
      [10, set('text', 'second')],
      [back, set('text', 'third')],
      [180, set('text', 'fourth')],
    );
    expect(versions.map(({ changes }) => changes.map(({ before, after }) => [before, after]))).toEqual([
      [['third', 'fourth']],
      [['second', 'third']],
      [['one', 'second']],
      [[undefined, 'one']],
    ]);
  });

  it('leaves out what was typed and taken back at once', async () => {
    const { note: versions } = await aBookAfter([0, add], [6, set('title', 'x')], [1, set('title', undefined)]);
    expect(versions.map(told)).toEqual([['09:00', 'changed', 'one']]);
  });

  it('shows undoing, redoing, deleting and bringing back as what they are', async () => {
    const { note: versions } = await aBookAfter(
      [0, add],
      [6, set('text', 'two')],
      [1, 'undo'],
      [1, 'redo'],
      [1, { op: 'remove', list: 'notes', id: 'n' }],
      [1, { op: 'put', list: 'notes', record: { id: 'n', text: 'back', order: '0001' } }],
    );
    expect(versions.map(({ kind, record }) => [kind, record?.['text']])).toEqual([
      ['changed', 'back'],
      ['changed', undefined],
      ['redone', 'two'],
      ['undone', 'one'],
      ['changed', 'two'],
      ['changed', 'one'],
    ]);
  });

  it('tells the name of the own counsel from the day on which the registers have one', async () => {
    const { program, id } = await aBookAfter([0, add]);
    const record = { id: 'c', name: { en: 'A. Serik', ru: 'А. Серик' }, own: true };
    await value(program.change('registers', [{ op: 'add', list: 'counsels', record }]));
    await value(program.change(id, [set('text', 'two')]));
    await value(program.undo(id));
    const by = async () => (await value(program.recordHistory(id, note))).map((version) => version.by);
    expect(await by()).toEqual(['A. Serik', 'A. Serik', '']);
    expect((await value(program.history(id))).map((entry) => entry.by)).toEqual(['A. Serik', 'A. Serik', '', '']);
  });

  it('is there for the registers too, with their bin and their undo', async () => {
    const program = await aProgram();
    const body: AnyReference = { kind: 'body', id: 'medeu' };
    expect(await value(program.recordHistory('registers', body))).toEqual([]);
    expect(await program.undo('registers')).toEqual({ ok: false, failure: { code: 'case-book/nothing-to-undo' } });
    const record = { id: 'medeu', kind: 'court', name: 'Medeu District Court' };
    await value(program.change('registers', [{ op: 'add', list: 'bodies', record }]));
    const removed = await value(changeRegisters(program, [{ op: 'remove', list: 'bodies', id: 'medeu' }]));
    expect(removed).toMatchObject({ registers: { bodies: {} }, canUndo: true, canRedo: false });

    expect(await value(program.bin('registers'))).toMatchObject([{ to: body, list: 'bodies', record }]);
    expect(await value(program.undo('registers'))).toMatchObject({
      records: [{ list: 'bodies', id: 'medeu', record }],
      canRedo: true,
    });
    expect(await value(program.bin('registers'))).toEqual([]);
    expect(await value(program.redo('registers'))).toMatchObject({ records: [{ list: 'bodies', id: 'medeu' }] });
    expect((await value(program.recordHistory('registers', body))).map(({ kind }) => kind)).toEqual([
      'redone',
      'undone',
      'changed',
      'changed',
    ]);
    expect(await value(program.history('registers'))).toHaveLength(4);
  });
});
