import { describe, expect, it } from 'vitest';
import type { Change } from '#shared/contract/holder';
import { expectValue, type Result } from '#shared/result';
import { aProgram } from '../../test/builders/a-program';
import { changeBook, changeRegisters, createBook, undoIn } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

const parties = ['a', 'b'].map((id): Change => ({
  op: 'add',
  list: 'parties',
  record: { id, kind: 'person', name: id },
}));
const charge = { id: 'c', against: ['a', 'b'], wording: 'insult', order: '0001' };

/** A book with a charge against two people, of whom one is gone. */
async function aBookWithALostReference() {
  const program = await aProgram();
  const { id } = (await value(createBook(program, { title: 'A case', subjectKind: 'person' }))).book;
  await value(program.change(id, [...parties, { op: 'add', list: 'charges', record: charge }]));
  await value(program.change(id, [{ op: 'remove', list: 'parties', id: 'a' }]));
  const change = (...changes: Change[]) => changeBook(program, id, changes);
  return { program, id, change };
}

describe('a record that is put', () => {
  it('comes back whole though something it points to is gone, and what is gone is reported', async () => {
    const { program, id, change } = await aBookWithALostReference();
    await value(change({ op: 'remove', list: 'charges', id: 'c' }));
    const { book } = await value(change({ op: 'put', list: 'charges', record: charge }));
    expect(book.charges['c']).toEqual(charge);
    const missing = await value(program.missing(id));
    expect(missing).toContainEqual(
      expect.objectContaining({ code: 'reference-gone', about: { kind: 'charge', id: 'c' }, field: 'against' }),
    );
  });

  it('takes the place of the one that is there, and can be undone', async () => {
    const { program, id, change } = await aBookWithALostReference();
    const earlier = { id: 'c', wording: 'libel', order: '0001' };
    expect((await value(change({ op: 'put', list: 'charges', record: earlier }))).book.charges['c']).toEqual(earlier);
    expect((await value(undoIn(program, id))).book.charges['c']).toEqual(charge);
  });

  it('changes nothing where the record is the same already', async () => {
    const { program, id, change } = await aBookWithALostReference();
    const before = await value(program.history(id));
    await value(change({ op: 'put', list: 'charges', record: charge }));
    await value(change({ op: 'set', list: 'charges', id: 'c', field: 'wording', value: 'insult' }));
    await value(change({ op: 'set-own', field: 'title', value: 'A case' }));
    expect(await value(program.history(id))).toEqual(before);
  });

  it('must be whole, and have an id', async () => {
    const { change } = await aBookWithALostReference();
    expect(await change({ op: 'put', list: 'parties', record: { id: 'x', name: 'X' } })).toMatchObject({
      failure: { issues: [{ path: 'parties.x.kind', problem: 'missing' }] },
    });
    expect(await change({ op: 'put', list: 'notes', record: { text: 'x' } })).toMatchObject({
      failure: { issues: [{ path: 'notes.id', problem: 'missing' }] },
    });
    expect((await change({ op: 'put', list: 'notes', record: { id: '__proto__', text: 'x' } })).ok).toBe(false);
  });

  it('may be an entry of a register', async () => {
    const program = await aProgram();
    const norm = { id: 'n', kind: 'national', code: 'CC', succeededBy: ['gone'], order: '0001' };
    const put = await value(changeRegisters(program, [{ op: 'put', list: 'norms', record: norm }]));
    expect(put.registers.norms['n']).toEqual(norm);
  });
});

describe('a field that points to something that is gone', () => {
  it('can be changed, and only a new reference to nothing is refused', async () => {
    const { change } = await aBookWithALostReference();
    const set = (against: readonly string[]) =>
      change({ op: 'set', list: 'charges', id: 'c', field: 'against', value: against });
    expect((await value(set(['a']))).book.charges['c']?.against).toEqual(['a']);
    expect(await set(['a', 'nobody'])).toMatchObject({
      failure: { issues: [{ path: 'charges.c.against[1]', problem: 'unknown-reference', given: 'nobody' }] },
    });
    await value(set([]));
    expect((await set(['a'])).ok).toBe(false);
  });

  it('does not hold up its record', async () => {
    const { change } = await aBookWithALostReference();
    await value(change({ op: 'set', list: 'charges', id: 'c', field: 'wording', value: 'libel' }));
  });
});
