import { describe, expect, test } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { aHandover, give, listsOf, value } from '../../test/builders/a-handover';

const offence = (text: string) => ({ op: 'set', list: 'charges', id: 'c1', field: 'offence', value: text }) as const;
const hearing = (id: string, court: string) => ({ op: 'add', list: 'hearings', record: { id, court } }) as const;
const body = (id: string) =>
  ({ op: 'put', list: 'bodies', record: { id, name: `Court ${id}`, kind: 'court' } }) as const;

const bodiesOf = async (program: VaultApi) =>
  Object.keys((await listsOf(program, 'registers'))['bodies'] ?? {}).toSorted();
const mergesOf = async (program: VaultApi, book: BookId) =>
  (await value(program.merges(book))).map(({ id, canUndo }) => ({ id, canUndo }));

/** A case book that came back twice, each time with another change. */
async function twoMerges() {
  const { aigul, bolat, id } = await aHandover();
  await give(aigul, bolat, id);
  await value(bolat.change('registers', [body('x')]));
  await value(bolat.change(id, [offence('slander'), hearing('hx', 'x')]));
  await give(bolat, aigul, id);
  await value(bolat.change(id, [{ op: 'set', list: 'hearings', id: 'h1', field: 'room', value: '7' }]));
  await give(bolat, aigul, id);
  const [second, first] = await mergesOf(aigul, id);
  return { aigul, bolat, id, first: first?.id ?? '', second: second?.id ?? '' };
}

describe('of two merges', () => {
  test('one is undone alone, and the other stays and can be undone still', async () => {
    const { aigul, id, first, second } = await twoMerges();
    await value(aigul.undoMerge(id, first));
    const { charges, hearings } = await listsOf(aigul, id);
    expect(charges).toMatchObject({ c1: { offence: 'insult' } });
    expect(Object.keys(hearings ?? {})).toEqual(['h1']);
    expect(hearings?.['h1']).toMatchObject({ room: '7' });
    expect(await bodiesOf(aigul)).toEqual(['court-a']);
    expect(await mergesOf(aigul, id)).toEqual([
      { id: second, canUndo: true },
      { id: first, canUndo: false },
    ]);
  });

  test('one that is undone says by whom, and can be undone again once it was made again', async () => {
    const { aigul, id, second } = await twoMerges();
    await value(aigul.undoMerge(id, second));
    expect((await value(aigul.history(id)))[0]).toMatchObject({ kind: 'undone', by: 'Aigul' });
    await value(aigul.redo(id));
    expect((await listsOf(aigul, id))['hearings']).toMatchObject({ h1: { room: '7' } });
    expect(await mergesOf(aigul, id)).toMatchObject([{ canUndo: true }, { canUndo: true }]);
    await value(aigul.undoMerge(id, second));
    expect((await listsOf(aigul, id))['hearings']?.['h1']).not.toHaveProperty('room');
  });

  test('what was undone here is undone there too, once it is handed over again', async () => {
    const { aigul, bolat, id, first } = await twoMerges();
    await value(aigul.undoMerge(id, first));
    await give(aigul, bolat, id);
    expect((await listsOf(bolat, id))['charges']).toMatchObject({ c1: { offence: 'insult' } });
    expect(await value(bolat.conflicts(id))).toEqual([]);
    await give(bolat, aigul, id);
    expect((await listsOf(aigul, id))['charges']).toMatchObject({ c1: { offence: 'insult' } });
  });
});
