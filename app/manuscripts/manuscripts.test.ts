import { beforeAll, describe, expect, it } from 'vitest';
import type { BookStore } from '../ports/book-store';
import type { ManuscriptId, ManuscriptOwn, WrittenBlock } from '#shared/manuscript/manuscript';
import { BookId } from '#shared/schema/ids';
import { expectValue, type Result } from '#shared/result';
import { Turn } from '#shared/turn';
import { anOwnBlock } from '../../test/builders/a-manuscript';
import { readyAutomerge } from '../../test/builders/ready-automerge';
import { openLibrary } from '../book/library';
import type { Patch } from '../book/stored/plain';
import { steppingClock } from '../ports/clock';
import { countingIds } from '../ports/ids';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { Manuscripts } from './manuscripts';

beforeAll(readyAutomerge);

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

function aRoom(store: BookStore = inMemoryBookStore()) {
  const parts = { store, clock: steppingClock(), ids: countingIds(), turns: new Turn() };
  const library = openLibrary({ ...parts, later: () => () => undefined });
  const manuscripts = new Manuscripts({ store, documents: library.documents, shared: library.shared });
  /** Writes as another version of the program does. */
  const write = async (id: ManuscriptId, ...patches: Patch[]) => {
    const draft = await value(library.documents.change(id, patches, { kind: 'changed' }));
    if (draft) await value(library.documents.write([draft]));
  };
  const plain = async (id: ManuscriptId) => (await value(library.documents.state(id)))?.plain;
  return { store, library, manuscripts, write, plain };
}

const about = (title: string, ...caseBooks: readonly BookId[]): ManuscriptOwn => ({
  ...{ kind: 'case-paragraphs', title, language: 'en' },
  caseBooks: [...caseBooks],
});
const elsewhere = BookId.parse('elsewhere');
const put = (...blocks: readonly WrittenBlock[]) => blocks.map((block) => ({ op: 'put', block }) as const);

describe('a manuscript', () => {
  it('keeps its blocks under whatever they are called, also once it was opened anew', async () => {
    const { store, manuscripts } = aRoom();
    const id = await value(manuscripts.create(about('A paper', elsewhere)));
    const called = [
      'grace plea bh/charge/c1',
      'heading › Facts › «Суд»',
      'constructor',
      'toString',
      'hasOwnProperty',
      ' ',
    ];
    const blocks = called.map((name) => anOwnBlock(name, `text of ${name}`));
    for (const block of blocks) await value(manuscripts.change(id, put(block)));
    const read = await value(manuscripts.read(id));
    expect(read.blocks.map(({ id: name }) => name)).toEqual([...called].sort());
    expect(new Set(read.blocks)).toEqual(new Set(blocks));
    const again = await value(aRoom(store).manuscripts.read(id));
    expect(again.blocks).toEqual(read.blocks);
    for (const name of called) await value(manuscripts.change(id, [{ op: 'remove', id: name }]));
    expect((await value(manuscripts.read(id))).blocks).toEqual([]);
    expect((await value(manuscripts.bin(id))).map(({ block }) => block)).toEqual(blocks.toReversed());
  });

  it.each([
    ['an empty title', { op: 'rename', title: ' ' }],
    ['a form that nobody knows', { op: 'put', block: { ...anOwnBlock('x', 'text'), form: 'poem' } }],
    ['a field that nobody knows', { op: 'put', block: { ...anOwnBlock('x', 'text'), colour: 'red' } }],
    ['words that are none', { op: 'put', block: { ...anOwnBlock('x', 'text'), text: 'text' } }],
    ['an id that no object can have', { op: 'put', block: anOwnBlock('__proto__', 'text') }],
    ['an id that no object has', { op: 'remove', id: '__proto__' }],
    ['another deed', { op: 'burn', id: 'a' }],
    ['nothing at all', null],
  ])('is changed by none of several changes where one is wrong: %s', async (_, wrong) => {
    const { manuscripts } = aRoom();
    const id = await value(manuscripts.create(about('A paper', elsewhere)));
    await value(manuscripts.change(id, put(anOwnBlock('a', 'first'))));
    const before = await value(manuscripts.read(id));
    const refused = await manuscripts.change(id, [...put(anOwnBlock('b', 'second')), wrong, { op: 'remove', id: 'a' }]);
    expect(refused).toMatchObject({ ok: false, failure: { code: 'manuscript/invalid-change' } });
    expect(!refused.ok && 'issues' in refused.failure && refused.failure.issues[0]?.path).toMatch(/^\[1\]/u);
    expect(await value(manuscripts.read(id))).toEqual(before);
  });

  it('is not written where nothing is different', async () => {
    const { store, manuscripts } = aRoom();
    const id = await value(manuscripts.create(about('A paper', elsewhere)));
    const saved = await value(manuscripts.change(id, put(anOwnBlock('a', 'first'))));
    const same = [...put(anOwnBlock('a', 'first')), { op: 'rename', title: 'A paper' }, { op: 'remove', id: 'b' }];
    expect(await value(manuscripts.change(id, same))).toEqual(saved);
    expect(expectValue(await store.read(id, ['change']))).toHaveLength(2);
  });

  it('keeps what another version of the program wrote beside what this one knows', async () => {
    const { store, manuscripts, write, plain } = aRoom();
    const id = await value(manuscripts.create(about('A paper', elsewhere)));
    await value(manuscripts.change(id, put(anOwnBlock('a', 'first'))));
    await write(
      id,
      { at: 'field', field: 'footer', value: 'page' },
      { at: 'record-field', list: 'blocks', id: 'a', field: 'colour', value: 'red' },
      { at: 'record', list: 'drawings', id: 'd', value: { id: 'd' } },
    );
    await value(manuscripts.change(id, [...put(anOwnBlock('a', 'second')), { op: 'rename', title: 'Another' }]));
    expect((await value(aRoom(store).manuscripts.read(id))).blocks).toEqual([anOwnBlock('a', 'second')]);
    const { fields, lists } = (await plain(id)) ?? {};
    expect(fields).toMatchObject({ footer: 'page', title: 'Another' });
    expect(lists).toMatchObject({ blocks: { a: { colour: 'red' } }, drawings: { d: { id: 'd' } } });
  });

  it('with a block that is not understood can be read and not changed, and keeps the block', async () => {
    const { manuscripts, write, plain } = aRoom();
    const id = await value(manuscripts.create(about('A paper', elsewhere)));
    await value(manuscripts.change(id, put(anOwnBlock('a', 'first'))));
    const later = { id: 'later', form: 'poem', after: [], verses: 4 };
    await write(id, { at: 'record', list: 'blocks', id: 'later', value: later });
    const { blocks, unread } = await value(manuscripts.read(id));
    expect([blocks, unread]).toEqual([[anOwnBlock('a', 'first')], 1]);
    const refused = { ok: false, failure: { code: 'manuscript/unread', count: 1 } };
    for (const block of [anOwnBlock('a', 'second'), anOwnBlock('later', 'mine')])
      expect(await manuscripts.change(id, put(block))).toEqual(refused);
    expect(await manuscripts.change(id, [{ op: 'remove', id: 'later' }])).toEqual(refused);
    expect(await manuscripts.step(id, 'undo')).toEqual(refused);
    expect((await plain(id))?.lists['blocks']).toMatchObject({ later });
  });

  it('has in its bin what a person made and took out, not what went back to what the composer says', async () => {
    const { manuscripts } = aRoom();
    const id = await value(manuscripts.create(about('A paper', elsewhere)));
    const inlines = [{ kind: 'text' as const, text: 'Told.' }];
    const basis = [{ key: 'told', inlines, records: [] }];
    const edited: WrittenBlock = { id: 'told', form: 'numbered', after: [], text: { basis, wording: [{ inlines }] } };
    const joined: WrittenBlock = { ...anOwnBlock('mine', ''), text: { basis, wording: [{ inlines }] } };
    const hidden: WrittenBlock = { id: 'table', form: 'table', after: [], hidden: true };
    await value(manuscripts.change(id, put(edited, joined, hidden)));
    await value(
      manuscripts.change(
        id,
        ['told', 'mine', 'table'].map((of) => ({ op: 'remove', id: of })),
      ),
    );
    const [gone, ...more] = await value(manuscripts.bin(id));
    expect(more).toEqual([]);
    expect(gone).toMatchObject({ block: joined, by: '' });
    await value(manuscripts.change(id, put(joined)));
    expect(await value(manuscripts.bin(id))).toEqual([]);
  });
});

describe('the list of manuscripts', () => {
  it('has the last changed first, says what each tells of, and has one that is not understood not hide the others', async () => {
    const { store, manuscripts, write } = aRoom();
    const ids: ManuscriptId[] = [];
    for (const title of ['One', 'Two', 'Three']) ids.push(await value(manuscripts.create(about(title, elsewhere))));
    const [one, two, three] = ids;
    if (!one || !two || !three) throw new Error('too few');
    await value(manuscripts.change(one, [{ op: 'rename', title: 'First' }]));
    await write(three, { at: 'field', field: 'kind', value: 'poem' });
    const cards = await value(manuscripts.list());
    expect(cards.map(({ id, title }) => [id, title])).toEqual([
      [one, 'First'],
      [two, 'Two'],
    ]);
    expect(cards[0]).toMatchObject({
      ...about('First', elsewhere),
      changedAt: (await value(manuscripts.read(one))).savedAt,
    });
    expect(await value(aRoom(store).manuscripts.list())).toEqual(cards);
    expect(await manuscripts.read(three)).toEqual({ ok: false, failure: { code: 'vault/record-damaged', count: 1 } });
  });

  it('writes no card, and none of them is taken for a case book', async () => {
    const { store, manuscripts, library } = aRoom();
    const id = await value(manuscripts.create(about('A paper', elsewhere)));
    expect(expectValue(await store.read(id, ['view', 'card'])).map(({ kind }) => kind)).toEqual(['view']);
    expect(await value(library.caseBooks.list())).toEqual([]);
    expect(await value(library.caseBooks.read())).toEqual([]);
    expect(await value(library.caseBooks.parties())).toEqual([]);
    expect(await library.caseBooks.one(id)).toEqual({ ok: false, failure: { code: 'case-book/not-found' } });
  });
});

it('a manuscript that is not there, or no manuscript, is not found', async () => {
  const { store, manuscripts } = aRoom();
  const [book] = expectValue(await store.createBooks('case-book', 1));
  const [unwritten] = expectValue(await store.createBooks('manuscript', 1));
  const missing = { ok: false, failure: { code: 'manuscript/not-found' } };
  for (const id of [elsewhere, book, unwritten]) {
    if (id === undefined) throw new Error('no book was made');
    expect(await manuscripts.read(id)).toEqual(missing);
    expect(await manuscripts.change(id, [])).toEqual(missing);
    expect(await manuscripts.step(id, 'redo')).toEqual(missing);
    expect(await manuscripts.bin(id)).toEqual(missing);
  }
  expect(await value(manuscripts.list())).toEqual([]);
});

it('goes with case books where it tells of no other that is there', async () => {
  const { store, manuscripts, write } = aRoom();
  const [one, two, gone] = expectValue(await store.createBooks('case-book', 3));
  if (!one || !two || !gone) throw new Error('too few books');
  await value(store.eraseBooks([gone]));
  const make = (...of: readonly BookId[]) => value(manuscripts.create(about('A paper', ...of)));
  const [ofOne, ofBoth, ofRest] = [await make(one), await make(one, two), await make(two, gone)];
  const ofNone = await make(gone);
  const foreign = await make(one);
  await write(foreign, { at: 'field', field: 'kind', value: 'poem' });
  expect(new Set(await value(manuscripts.aloneWith([one])))).toEqual(new Set([ofOne, foreign]));
  expect(await value(manuscripts.aloneWith([two]))).toEqual([ofRest]);
  expect(new Set(await value(manuscripts.aloneWith([one, two])))).toEqual(new Set([ofOne, ofBoth, ofRest, foreign]));
  expect(await value(manuscripts.aloneWith([gone]))).not.toContain(ofNone);
});
