import { describe, expect, test } from 'vitest';
import type { SharingTerms } from '#shared/contract/exchange-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { aHandover, aVault, give, listsOf, phrase, take, terms, value } from '../../test/builders/a-handover';

test('a case book is handed over with what it uses, and without what is privileged', async () => {
  const { aigul, bolat, id } = await aHandover();
  const { preview, taken } = await give(aigul, bolat, id);
  expect(preview.from).toMatchObject({ name: 'Aigul', is: 'unknown' });
  expect(preview.books).toMatchObject([{ title: 'Ospanova', here: 'absent', added: 4, conflicts: 0 }]);
  expect(taken.books).toEqual([{ id, outcome: 'added', conflicts: 0 }]);
  const lists = await listsOf(bolat, id);
  expect(lists['charges']).toMatchObject({ c1: { offence: 'insult' } });
  expect(lists['hearings']).toMatchObject({ h1: { court: 'court-a' } });
  expect(lists['notes']).toEqual({});
  expect((await listsOf(bolat, 'registers'))['bodies']).toMatchObject({ 'court-a': { name: 'Almaty City Court' } });
});

test('what each side changed comes together, and a field that both changed is chosen', async () => {
  const { aigul, bolat, id } = await aHandover();
  await give(aigul, bolat, id);
  const offence = (text: string) => ({ op: 'set', list: 'charges', id: 'c1', field: 'offence', value: text }) as const;
  await value(aigul.change(id, [offence('slander'), { op: 'set-own', field: 'reference', value: '7/2026' }]));
  await value(bolat.change(id, [offence('defamation'), { op: 'add', list: 'hearings', record: { id: 'h2' } }]));

  const { preview, taken } = await give(bolat, aigul, id);
  expect(preview.books).toMatchObject([{ here: 'other', added: 1, conflicts: 1 }]);
  expect(taken.books).toEqual([{ id, outcome: 'merged', conflicts: 1 }]);
  const [conflict] = await value(aigul.conflicts(id));
  expect(conflict).toMatchObject({ list: 'charges', id: 'c1', field: 'offence' });
  expect(conflict?.values.map(({ value: said, by, isOwn }) => [said, by, isOwn]).toSorted()).toEqual([
    ['defamation', 'Bolat', false],
    ['slander', 'Aigul', true],
  ]);
  const chosen = conflict?.values.find(({ by }) => by === 'Bolat');
  expect(await value(aigul.chooseInConflicts(id, [{ key: conflict?.key ?? '', value: chosen?.id ?? '' }]))).toEqual([]);
  expect((await listsOf(aigul, id))['charges']).toMatchObject({ c1: { offence: 'defamation' } });

  await give(aigul, bolat, id);
  expect(await value(bolat.conflicts(id))).toEqual([]);
  for (const list of terms.lists) {
    expect((await listsOf(bolat, id))[list]).toEqual((await listsOf(aigul, id))[list]);
  }
  expect((await value(bolat.open(id))).own).toMatchObject({ reference: '7/2026' });
});

test('of what is chosen in several shares nothing is written where one place is there no more', async () => {
  const { aigul, bolat, id } = await aHandover();
  const shared = (['charges', 'hearings'] as const).map((list): SharingTerms => ({
    lists: [list],
    withPrivileged: false,
  }));
  for (const chosen of shared) await give(aigul, bolat, id, chosen);
  const set = (text: string) =>
    [
      { op: 'set', list: 'charges', id: 'c1', field: 'offence', value: text },
      { op: 'set', list: 'hearings', id: 'h1', field: 'room', value: text },
    ] as const;
  await value(aigul.change(id, set('hers')));
  await value(bolat.change(id, set('his')));
  for (const chosen of shared) await give(bolat, aigul, id, chosen);
  const found = await value(aigul.conflicts(id));
  const choices = found.map(({ key, values }) => ({ key, value: values.find(({ isShown }) => !isShown)?.id ?? '' }));
  expect(choices).toHaveLength(2);
  const [first, last] = choices;
  const before = await listsOf(aigul, id);
  for (const lacking of [
    { key: last?.key ?? '', value: 'none' },
    { key: 'of no share', value: '' },
  ]) {
    const some = [...(first ? [first] : []), lacking];
    expect(await aigul.chooseInConflicts(id, some)).toEqual({ ok: false, failure: { code: 'exchange/conflict-gone' } });
    expect(await value(aigul.conflicts(id))).toEqual(found);
    expect(await listsOf(aigul, id)).toEqual(before);
  }
  expect(await value(aigul.chooseInConflicts(id, choices))).toEqual([]);
  expect(await listsOf(aigul, id)).not.toEqual(before);
});

test('what was kept back for a while and changed meanwhile goes out as a change, and is no conflict', async () => {
  const { aigul, bolat, id } = await aHandover();
  const set = (field: string, said?: string) => ({ op: 'set', list: 'charges', id: 'c1', field, value: said }) as const;
  await value(aigul.change(id, [set('wording', 'on the square')]));
  await give(aigul, bolat, id);
  await value(aigul.change(id, [set('confidentiality', 'privileged'), set('offence', 'slander'), set('wording')]));
  await give(aigul, bolat, id);
  const hearing = { op: 'add', list: 'hearings', record: { id: 'h2' } } as const;
  await value(aigul.change(id, [set('offence', 'defamation'), hearing]));
  await give(aigul, bolat, id);
  expect((await listsOf(bolat, id))['charges']).toMatchObject({ c1: { offence: 'insult', wording: 'on the square' } });
  await value(aigul.change(id, [set('confidentiality')]));
  const { preview } = await give(aigul, bolat, id);
  expect(preview.books).toMatchObject([{ changed: 1, conflicts: 0 }]);
  expect(await value(aigul.conflicts(id))).toEqual([]);
  expect((await listsOf(bolat, id))['charges']).toEqual((await listsOf(aigul, id))['charges']);
});

test('the same packet a second time changes nothing', async () => {
  const { aigul, bolat, id } = await aHandover();
  const { bytes } = await value(aigul.handOver({ book: id, terms, lock: { kind: 'phrase', phrase } }));
  await take(bolat, bytes);
  const before = await value(bolat.history(id));
  const { preview, taken } = await take(bolat, bytes);
  expect(preview.books).toMatchObject([{ here: 'same' }]);
  expect(taken.books).toEqual([{ id, outcome: 'same', conflicts: 0 }]);
  expect(await value(bolat.history(id))).toEqual(before);
});

test('a body that both know is one, whatever id it has in each vault', async () => {
  const { aigul, bolat, id } = await aHandover();
  await value(
    bolat.change('registers', [
      {
        op: 'put',
        list: 'bodies',
        record: { id: 'court-b', name: 'Almaty City Court', city: 'Almaty', kind: 'court', address: 'Abay Avenue 1' },
      },
    ]),
  );
  await give(aigul, bolat, id);
  expect(Object.keys((await listsOf(bolat, 'registers'))['bodies'] ?? {})).toEqual(['court-b']);
  expect((await listsOf(bolat, id))['hearings']).toMatchObject({ h1: { court: 'court-b' } });
  await value(bolat.change(id, [{ op: 'add', list: 'hearings', record: { id: 'h2', court: 'court-b' } }]));
  await give(bolat, aigul, id);
  expect(Object.keys((await listsOf(aigul, 'registers'))['bodies'] ?? {})).toEqual(['court-a']);
  expect((await listsOf(aigul, id))['hearings']).toMatchObject({ h1: { court: 'court-a' }, h2: { court: 'court-a' } });
});

test('an entry that both know and describe otherwise is a conflict, and nothing of it is written over', async () => {
  const { aigul, bolat, id } = await aHandover();
  const set = (address: string, court: string) =>
    ({ op: 'set', list: 'bodies', id: court, field: 'address', value: address }) as const;
  await value(aigul.change('registers', [set('Abay Avenue 1', 'court-a')]));
  await value(
    bolat.change('registers', [
      {
        op: 'put',
        list: 'bodies',
        record: { id: 'court-b', name: 'Almaty City Court', city: 'Almaty', kind: 'court' },
      },
      set('Satpaev Street 2', 'court-b'),
    ]),
  );
  const { preview, taken } = await give(aigul, bolat, id);
  expect([preview.books, taken.books]).toMatchObject([[{ conflicts: 1 }], [{ conflicts: 1 }]]);
  const [conflict] = await value(bolat.conflicts(id));
  expect(conflict).toMatchObject({ list: 'bodies', id: 'court-b', field: 'address' });
  expect(conflict?.values).toMatchObject([
    { value: 'Satpaev Street 2', isShown: true, isOwn: true },
    { value: 'Abay Avenue 1', by: 'Aigul', isShown: false, isOwn: false },
  ]);
  const address = async (of: VaultApi, court: string) =>
    (await listsOf(of, 'registers'))['bodies']?.[court]?.['address'];
  expect(await address(bolat, 'court-b')).toBe('Satpaev Street 2');
  const [, theirs] = conflict?.values ?? [];
  expect(await value(bolat.chooseInConflicts(id, [{ key: conflict?.key ?? '', value: theirs?.id ?? '' }]))).toEqual([]);
  expect(await address(bolat, 'court-b')).toBe('Abay Avenue 1');

  await value(bolat.change('registers', [set('Satpaev Street 2', 'court-b')]));
  await give(bolat, aigul, id);
  expect(await address(aigul, 'court-a')).toBe('Satpaev Street 2');
});

test('an entry that no shared record uses any more sends no changes, and stays where it is', async () => {
  const { aigul, bolat, id } = await aHandover();
  await give(aigul, bolat, id);
  const set = (field: string, said: string) =>
    ({ op: 'set', list: 'bodies', id: 'court-a', field, value: said }) as const;
  await value(aigul.change(id, [{ op: 'remove', list: 'hearings', id: 'h1' }]));
  await give(aigul, bolat, id);
  await value(aigul.change('registers', [set('address', 'Abay Avenue 1')]));
  await give(aigul, bolat, id);
  const [court] = Object.values((await listsOf(bolat, 'registers'))['bodies'] ?? {});
  expect(court).toMatchObject({ name: 'Almaty City Court' });
  expect(court).not.toHaveProperty('address');

  await value(aigul.change(id, [{ op: 'add', list: 'hearings', record: { id: 'h2', court: 'court-a' } }]));
  await give(aigul, bolat, id);
  await value(aigul.change('registers', [set('city', 'Astana')]));
  await give(aigul, bolat, id);
  expect(await value(aigul.conflicts(id))).toEqual([]);
  const courts = Object.values((await listsOf(bolat, 'registers'))['bodies'] ?? {});
  expect(courts).toMatchObject([{ city: 'Astana', address: 'Abay Avenue 1' }]);
});

test('taking in does what the preview has shown', async () => {
  for (let turn = 0; turn < 4; turn += 1) {
    const { aigul, bolat, id } = await aHandover();
    await give(aigul, bolat, id);
    const offence = (text: string) =>
      ({ op: 'set', list: 'charges', id: 'c1', field: 'offence', value: text }) as const;
    await value(aigul.change(id, [offence('slander')]));
    await value(bolat.change(id, [offence('defamation')]));
    const { preview } = await give(bolat, aigul, id);
    const now = (await listsOf(aigul, id))['charges']?.['c1']?.['offence'];
    expect(preview.books[0]?.changed).toBe(now === 'slander' ? 0 : 1);
  }
});

test('what was taken out here and forgotten does not travel any more', async () => {
  const { aigul, bolat, id } = await aHandover();
  await give(aigul, bolat, id);
  await value(aigul.change(id, [{ op: 'remove', list: 'charges', id: 'c1' }]));
  await value(aigul.emptyBin(id));
  const { preview } = await give(aigul, bolat, id);
  expect(preview.books).toMatchObject([{ removed: 1, conflicts: 0 }]);
  expect((await listsOf(bolat, id))['charges']).toEqual({});
  await value(bolat.change(id, [{ op: 'add', list: 'charges', record: { id: 'c2', offence: 'slander' } }]));
  await value(bolat.purgeHistory(id));
  await give(bolat, aigul, id);
  expect(Object.keys((await listsOf(aigul, id))['charges'] ?? {})).toEqual(['c2']);
  expect(await value(aigul.conflicts(id))).toEqual([]);
});

describe('a merge', () => {
  test('is undone as a whole, but for what was changed since', async () => {
    const { aigul, bolat, id } = await aHandover();
    await give(aigul, bolat, id);
    await value(
      bolat.change(id, [
        { op: 'set', list: 'charges', id: 'c1', field: 'offence', value: 'defamation' },
        { op: 'set-own', field: 'reference', value: 'B-1' },
        { op: 'add', list: 'hearings', record: { id: 'h2' } },
      ]),
    );
    await give(bolat, aigul, id);
    await value(aigul.change(id, [{ op: 'set-own', field: 'reference', value: 'A-1' }]));
    const [merge] = await value(aigul.merges(id));
    expect(merge).toMatchObject({ by: 'Bolat', canUndo: true });
    await value(aigul.undoMerge(id, merge?.id ?? ''));
    const { own, lists } = await value(aigul.open(id));
    expect(own).toMatchObject({ reference: 'A-1' });
    expect(lists['charges']).toMatchObject({ c1: { offence: 'insult' } });
    expect(Object.keys(lists['hearings'] ?? {})).toEqual(['h1']);
    expect(await value(aigul.merges(id))).toMatchObject([{ canUndo: false }]);
    expect(await aigul.undoMerge(id, merge?.id ?? '')).toEqual({
      ok: false,
      failure: { code: 'exchange/nothing-to-undo' },
    });
  });

  test('that is undone leaves an entry of the registers that another case book uses since', async () => {
    const { aigul, bolat, id } = await aHandover();
    await give(aigul, bolat, id);
    const body = (name: string) =>
      ({ op: 'put', list: 'bodies', record: { id: name, name: `Court ${name}`, kind: 'court' } }) as const;
    await value(bolat.change('registers', [body('x'), body('y')]));
    await value(
      bolat.change(id, [
        { op: 'add', list: 'hearings', record: { id: 'hx', court: 'x' } },
        { op: 'add', list: 'hearings', record: { id: 'hy', court: 'y' } },
      ]),
    );
    await give(bolat, aigul, id);
    const { id: other } = await value(aigul.createCaseBook({ title: 'Another', subjectKind: 'person' }));
    await value(aigul.change(other, [{ op: 'add', list: 'hearings', record: { id: 'h1', court: 'x' } }]));
    const [merge] = await value(aigul.merges(id));
    await value(aigul.undoMerge(id, merge?.id ?? ''));
    expect(Object.keys((await listsOf(aigul, 'registers'))['bodies'] ?? {}).toSorted()).toEqual(['court-a', 'x']);
  });

  test('makes a safety copy first', async () => {
    const { aigul, bolat, id } = await aHandover();
    await give(aigul, bolat, id);
    expect(await value(bolat.safetyCopies())).toMatchObject([{ before: 'merge' }]);
  });
});

test('a packet for a colleague opens in their vault alone', async () => {
  const { aigul, bolat, id } = await aHandover();
  const other = await aVault('Other', 2000);
  const { code, words } = await value(bolat.exchangeCard());
  expect(await value(aigul.addColleague('Bolat', code))).toEqual([{ name: 'Bolat', code, words }]);
  const made = await value(aigul.handOver({ book: id, terms, lock: { kind: 'colleague', code } }));
  expect(await value(bolat.packetLockOf(made.bytes))).toBe('recipients');
  expect(await other.lookAtPacket(made.bytes)).toEqual({ ok: false, failure: { code: 'exchange/wrong-key' } });
  const preview = await value(bolat.lookAtPacket(made.bytes));
  expect(preview.words).toEqual(made.words);
});
