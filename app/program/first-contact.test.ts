import { describe, expect, test } from 'vitest';
import type { SharingTerms } from '#shared/contract/exchange-api';
import { aHandover, aVault, give, listsOf, phrase, take, terms, value } from '../../test/builders/a-handover';
import { aProgram } from '../../test/builders/a-program';
import { inMemoryBookStore } from '../ports/in-memory-book-store';

const fewer: SharingTerms = { lists: ['charges'], withPrivileged: false };
const offence = (text: string) => ({ op: 'set', list: 'charges', id: 'c1', field: 'offence', value: text }) as const;

describe('a case book that is here and comes under terms that were never shared', () => {
  test('is the same where both say the same', async () => {
    const { aigul, bolat, id } = await aHandover();
    await give(aigul, bolat, id);
    const { preview } = await give(aigul, bolat, id, fewer);
    expect(preview.books).toMatchObject([{ terms: fewer, added: 0, changed: 0, removed: 0, conflicts: 0 }]);
  });

  test('has a conflict where they differ, and nothing that either lacks is taken out', async () => {
    const { aigul, bolat, id } = await aHandover();
    await give(aigul, bolat, id);
    await value(aigul.change(id, [offence('slander'), { op: 'add', list: 'charges', record: { id: 'of-aigul' } }]));
    await value(bolat.change(id, [offence('defamation'), { op: 'add', list: 'charges', record: { id: 'of-bolat' } }]));
    await give(aigul, bolat, id, fewer);
    const [conflict, ...others] = await value(bolat.conflicts(id));
    expect(others).toEqual([]);
    expect(conflict?.values.map((each) => each.value).toSorted()).toEqual(['defamation', 'slander']);
    expect(Object.keys((await listsOf(bolat, id))['charges'] ?? {}).toSorted()).toEqual(['c1', 'of-aigul', 'of-bolat']);
  });
});

test('the same terms in another order are the same share, others and another case book are not', async () => {
  const { aigul, bolat, id } = await aHandover();
  await give(aigul, bolat, id);
  const { preview } = await give(aigul, bolat, id, { ...terms, lists: terms.lists.toReversed() });
  expect(preview.books).toMatchObject([{ here: 'same' }]);
  await value(aigul.change(id, [{ op: 'add', list: 'charges', record: { id: 'p1', confidentiality: 'privileged' } }]));
  expect((await give(aigul, bolat, id, { ...terms, withPrivileged: true })).preview.books).toMatchObject([
    { here: 'other', terms: { withPrivileged: true } },
  ]);
  expect(Object.keys((await listsOf(bolat, id))['charges'] ?? {}).toSorted()).toEqual(['c1', 'p1']);
  const { id: other } = await value(aigul.createCaseBook({ title: 'Iskakov', subjectKind: 'person' }));
  expect((await give(aigul, bolat, other)).preview.books).toMatchObject([{ title: 'Iskakov', here: 'absent' }]);
});

test('what was purged of the registers travels as what they say today, and makes no conflict', async () => {
  const { aigul, bolat, id } = await aHandover();
  await give(aigul, bolat, id);
  await value(
    aigul.change('registers', [{ op: 'set', list: 'bodies', id: 'court-a', field: 'address', value: 'Abay Avenue 1' }]),
  );
  await value(aigul.purgeHistory('registers'));
  await give(aigul, bolat, id);
  const address = async () => (await listsOf(bolat, 'registers'))['bodies']?.['court-a']?.['address'];
  expect(await address()).toBe('Abay Avenue 1');
  await value(
    aigul.change('registers', [{ op: 'set', list: 'bodies', id: 'court-a', field: 'address', value: undefined }]),
  );
  await value(aigul.purgeHistory('registers'));
  await give(aigul, bolat, id);
  expect(await address()).toBeUndefined();
  expect(await value(bolat.conflicts(id))).toEqual([]);
});

test('looking at conflicts and handing over again write nothing where nothing was changed', async () => {
  const { aigul, bolat, id } = await aHandover();
  await give(aigul, bolat, id);
  const before = await value(aigul.history(id));
  expect(await value(aigul.conflicts(id))).toEqual([]);
  const { preview } = await give(aigul, bolat, id);
  expect(preview.books).toMatchObject([{ here: 'same' }]);
  expect(await value(aigul.history(id))).toEqual(before);
});

test('one who opened a conflict in another session still knows which value is their own', async () => {
  const { aigul, bolat, id } = await aHandover();
  await give(aigul, bolat, id);
  await value(aigul.change(id, [offence('slander')]));
  await value(bolat.change(id, [offence('defamation')]));
  await give(bolat, aigul, id);
  await value(aigul.change(id, [{ op: 'add', list: 'hearings', record: { id: 'h2' } }]));
  await give(aigul, bolat, id);
  for (const [program, own] of [
    [aigul, 'slander'],
    [bolat, 'defamation'],
  ] as const) {
    const [conflict] = await value(program.conflicts(id));
    expect(conflict?.values.flatMap((each) => (each.isOwn ? [each.value] : []))).toEqual([own]);
  }
});

test('a case book that cannot be read here is not begun anew with what comes', async () => {
  const { aigul, id } = await aHandover();
  const store = inMemoryBookStore(1000);
  const bolat = await aVault('Bolat', 1000, store);
  const { bytes } = await value(aigul.handOver({ book: id, terms, lock: { kind: 'phrase', phrase } }));
  await take(bolat, bytes);
  await value(store.write([{ bookId: id, kind: 'snapshot', body: new TextEncoder().encode('spoilt') }]));
  const before = await value(store.read(id, ['change', 'snapshot']));
  const again = await aProgram(store);
  expect(await again.lookAtPacket(bytes, phrase)).toMatchObject({ ok: false });
  expect(await value(store.read(id, ['change', 'snapshot']))).toEqual(before);
});
