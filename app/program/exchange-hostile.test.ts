import { describe, expect, test } from 'vitest';
import type { SharingTerms } from '#shared/contract/exchange-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, type Result } from '#shared/result';
import { BookId } from '#shared/schema/ids';
import { aHead, anExchangeVault } from '../../test/builders/a-packet';
import { quickWork } from '../../test/builders/a-backup';
import { aProgram } from '../../test/builders/a-program';
import { keyOf, type CopyPlace } from '../exchange/copy/keys';
import { emptyCopy, heldIn, mergeCopies, openCopy, saveCopy, writeCells } from '../exchange/copy/shared-copy';
import type { PacketHolder } from '../exchange/packet/packet';
import { openPacket } from '../exchange/packet/open-packet';
import { sealPacket } from '../exchange/packet/seal-packet';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import type { BookStore } from '../ports/book-store';
import { randomIds } from './random-ids';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const phrase = 'harbour lantern orchard pencil quarry ribbon';
const terms: SharingTerms = { lists: ['charges'], withPrivileged: false };
const share = 'aa'.repeat(16);
const stranger = 'bb'.repeat(16);

async function aVault() {
  const store = inMemoryBookStore();
  const program = await aProgram(store, { ids: randomIds() });
  const { id } = await value(program.createCaseBook({ title: 'Ospanova', subjectKind: 'person' }));
  await value(program.change(id, [{ op: 'add', list: 'charges', record: { id: 'c1', offence: 'insult' } }]));
  return { store, program, id };
}

type Said = readonly (readonly [CopyPlace, unknown])[];

const own = (book: string, title = 'Theirs'): Said => [
  [{ at: 'about', field: 'book' }, book],
  [{ at: 'about', field: 'terms' }, terms],
  [{ at: 'own', field: 'title' }, title],
  [{ at: 'own', field: 'state' }, 'active'],
  [{ at: 'own', field: 'subject' }, 's1'],
];

const charge = (id: string, field: string, said: unknown): Said[number] => [
  { at: 'record', list: 'charges', id, field },
  said,
];

type Beside = { readonly id?: string; readonly facts?: object; readonly beside?: Said };

/** With `beside`, which another wrote at the same time. */
function aCopyHolder(said: Said, { id = share, facts = {}, beside = [] }: Beside = {}): PacketHolder {
  const begun = (by: string, what: Said) =>
    writeCells(
      emptyCopy(by.repeat(16)),
      what.map(([place, told]) => ({ key: keyOf(place), json: JSON.stringify(told) })),
      { by: 'Stranger', at: 0 },
    );
  const copy = mergeCopies(begun('cc', said), begun('dd', beside));
  return {
    id,
    role: 'shared-copy',
    facts: { book: stranger, title: 'Theirs', terms, ...facts },
    entries: [{ kind: 'snapshot', body: saveCopy(copy) }],
  };
}

/** Everything that a store has. */
async function contentsOf(store: BookStore) {
  const roles = ['case-book', 'registers', 'keeping', 'kept', 'exchange', 'shared-copy'] as const;
  const ids = roles.flatMap((role) => store.bookIds(role).map((id) => ({ role, id })));
  return Promise.all(
    ids.map(async ({ role, id }) => ({ role, id, entries: await value(store.read(id, ['change', 'snapshot'])) })),
  );
}

async function look(program: VaultApi, holders: readonly PacketHolder[]) {
  const { keys } = await anExchangeVault();
  const lock = { kind: 'phrase', phrase } as const;
  const { bytes } = expectValue(await sealPacket({ head: aHead, holders }, keys, lock, quickWork));
  return program.lookAtPacket(bytes, phrase);
}

const damaged = { ok: false, failure: { code: 'exchange/damaged' } };

describe('a packet of a stranger', () => {
  test('cannot have the id of a case book for the id of its copy', async () => {
    const { store, program, id } = await aVault();
    const before = await contentsOf(store);
    expect(await look(program, [aCopyHolder(own(stranger), { id })])).toEqual(damaged);
    expect(await contentsOf(store)).toEqual(before);
  });

  test('cannot have the id of anything else for the id of its case book', async () => {
    const { store, program, id } = await aVault();
    await value(program.handOver({ book: id, terms, lock: { kind: 'phrase', phrase } }));
    const before = await contentsOf(store);
    const taken = [...store.bookIds('shared-copy'), ...store.bookIds('exchange'), ...store.bookIds('registers'), share];
    for (const book of taken) {
      expect(await look(program, [aCopyHolder(own(book), { facts: { book } })])).toEqual(damaged);
    }
    expect(await contentsOf(store)).toEqual(before);
  });

  test('cannot put its changes in the place of those that were made here', async () => {
    const { store, program, id } = await aVault();
    const { bytes } = await value(program.handOver({ book: id, terms, lock: { kind: 'phrase', phrase } }));
    const [made] = expectValue(await openPacket(bytes, { phrase })).holders;
    const bodies = made?.entries.map(({ body }) => body) ?? [];
    const copy = expectValue(openCopy(bodies, 'ee'.repeat(16)));
    const [title] = heldIn(copy, keyOf({ at: 'own', field: 'title' }));
    const actor = title?.operation.split('@')[1] ?? '';
    const patches = own(id).map(([place, told]) => ({ key: keyOf(place), json: JSON.stringify(told) }));
    const forged = writeCells(emptyCopy(actor), patches, { by: 'Stranger', at: 0 });
    const before = await contentsOf(store);
    const holder = { ...aCopyHolder(own(id), { id: made?.id ?? '', facts: { book: id } }) };
    const entries = [{ kind: 'snapshot', body: saveCopy(forged) }];
    expect(await look(program, [{ ...holder, entries }])).toEqual(damaged);
    expect(await contentsOf(store)).toEqual(before);
  });

  test('cannot say that a known copy is of another case book', async () => {
    const { store, program, id } = await aVault();
    await value(program.handOver({ book: id, terms, lock: { kind: 'phrase', phrase } }));
    const [known = ''] = store.bookIds('shared-copy');
    expect(await look(program, [aCopyHolder(own(stranger), { id: known })])).toEqual(damaged);
  });

  test('cannot say something else beside the copy than the copy does', async () => {
    const { program, id } = await aVault();
    expect(await look(program, [aCopyHolder(own(id))])).toEqual(damaged);
    const lying = { title: 'Another', terms: { lists: ['notes'], withPrivileged: true } };
    expect(await value(look(program, [aCopyHolder(own(stranger), { facts: lying })]))).toMatchObject({
      books: [{ title: 'Theirs', terms }],
    });
  });

  test('leaves what every object has as it is', async () => {
    const { program } = await aVault();
    const said: Said = [
      ...own(stranger),
      [{ at: 'record', list: '__proto__', id: 'polluted', field: 'id' }, 'polluted'],
      [{ at: 'record', list: 'charges', id: '__proto__', field: 'spoilt' }, 'yes'],
      [{ at: 'entry', register: '__proto__', id: 'stained', field: 'id' }, 'stained'],
      [{ at: 'own', field: '__proto__' }, { tainted: 'yes' }],
    ];
    const preview = await value(look(program, [aCopyHolder(said)]));
    await value(program.takeIn(preview.token));
    expect(['polluted', 'spoilt', 'stained', 'tainted'].filter((name) => name in {})).toEqual([]);
  });

  test('with thousands of conflicts is looked at', { timeout: 60_000 }, async () => {
    const { program } = await aVault();
    const ids = Array.from({ length: 5_000 }, (_, at) => `c${at}`);
    const said: Said = [...own(stranger), ...ids.map((id) => charge(id, 'offence', 'left over'))];
    expect((await value(look(program, [aCopyHolder(said)]))).books).toMatchObject([{ conflicts: 5_000 }]);
  });

  test('cannot have a person asked about places that the window does not show', async () => {
    const { program } = await aVault();
    const [told, otherwise] = [[...own(stranger)], 'another'];
    const other: Said = [
      [{ at: 'own', field: 'title' }, 'Mine'],
      [{ at: 'about', field: 'later' }, otherwise],
      [{ at: 'record', list: 'later', id: 'l1', field: 'text' }, otherwise],
    ];
    const said: Said = [
      ...told,
      [{ at: 'about', field: 'later' }, 'one'],
      [{ at: 'record', list: 'later', id: 'l1', field: 'id' }, 'l1'],
      [{ at: 'record', list: 'later', id: 'l1', field: 'text' }, 'one'],
    ];
    const preview = await value(look(program, [aCopyHolder(said, { beside: other })]));
    expect(preview.books).toMatchObject([{ conflicts: 1 }]);
    const taken = await value(program.takeIn(preview.token));
    const [book] = taken.books;
    expect(book).toMatchObject({ conflicts: 1 });
    expect(await value(program.conflicts(BookId.parse(stranger)))).toMatchObject([{ field: 'title' }]);
  });

  test('that is no case book when it is taken in makes none', async () => {
    const { store, program } = await aVault();
    const before = await contentsOf(store);
    const lacking = own(stranger).filter(([place]) => place.field !== 'state');
    const preview = await value(look(program, [aCopyHolder(lacking)]));
    expect(await program.takeIn(preview.token)).toEqual(damaged);
    expect((await contentsOf(store)).filter(({ role }) => role === 'case-book')).toEqual(
      before.filter(({ role }) => role === 'case-book'),
    );
  });
});
