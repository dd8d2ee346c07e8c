import { expect, it } from 'vitest';
import { expectValue } from '#shared/result';
import { aProgram, casesOf2014 } from '../../test/builders/a-program';

const note = (id: string, text: string) => ({ op: 'add', list: 'notes', record: { id, text, order: id } }) as const;

async function aBookWithNotes() {
  const program = await aProgram();
  const { id } = expectValue(await program.createCaseBook({ title: 'A case', subjectKind: 'person' }));
  const { version } = expectValue(await program.change(id, [note('a', 'one'), note('b', 'two')]));
  return { program, id, version };
}

it('is told which records are different now, and of no others', async () => {
  const { program, id } = await aBookWithNotes();
  const changed = expectValue(
    await program.change(id, [
      { op: 'set', list: 'notes', id: 'a', field: 'text', value: 'another' },
      { op: 'set-own', field: 'note', value: 'urgent' },
    ]),
  );
  expect(changed.records).toEqual([{ list: 'notes', id: 'a', record: { id: 'a', text: 'another', order: 'a' } }]);
  expect(changed.own).toMatchObject({ title: 'A case', note: 'urgent' });
  expect([changed.canUndo, changed.canRedo]).toEqual([true, false]);
});

it('is told what is gone, and what an undo brings back', async () => {
  const { program, id } = await aBookWithNotes();
  const removed = expectValue(await program.change(id, [{ op: 'remove', list: 'notes', id: 'a' }]));
  expect(removed.records).toEqual([{ list: 'notes', id: 'a' }]);
  const undone = expectValue(await program.undo(id));
  expect(undone.records).toEqual([{ list: 'notes', id: 'a', record: { id: 'a', text: 'one', order: 'a' } }]);
});

it('writes nothing, and stays at its version, where a change changes nothing', async () => {
  const { program, id, version } = await aBookWithNotes();
  const same = { op: 'set', list: 'notes', id: 'a', field: 'text', value: 'one' } as const;
  expect(expectValue(await program.change(id, [same]))).toMatchObject({ since: version, version, records: [] });
});

it(
  'goes on from the version that was told last, unless something else has written meanwhile',
  { timeout: 60_000 },
  async () => {
    const program = await aProgram();
    const court = { id: 'b', kind: 'court', name: 'Medeu District Court' };
    const first = expectValue(await program.change('registers', [{ op: 'add', list: 'bodies', record: court }]));
    const renamed = { op: 'set', list: 'bodies', id: 'b', field: 'city', value: 'Almaty' } as const;
    const next = expectValue(await program.change('registers', [renamed]));
    expect(next.since).toBe(first.version);

    const { token } = expectValue(await program.previewImport(casesOf2014()));
    expectValue(await program.confirmImport(token));
    const last = expectValue(await program.change('registers', [{ op: 'remove', list: 'bodies', id: 'b' }]));
    expect(last.since).toBeGreaterThan(next.version);
  },
);
