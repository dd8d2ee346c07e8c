import { describe, expect, it } from 'vitest';
import type { SharingTerms } from '#shared/contract/exchange-api';
import { patched, type Patch, type Plain } from '../../book/stored/plain';
import { arrivals } from './arrivals';
import { cellsToWrite, departures, entryDifferences, firstContact } from './bridge';
import { ownCells, ownCellsInStep, withOwnEntries } from './own-cells';
import type { OwnSide } from './own-side';
import type { Cells } from './shared-copy';

type Loose = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
const byId = (lists: Loose): Plain['lists'] =>
  Object.fromEntries(
    Object.entries(lists).map(([list, records]) => [
      list,
      Object.fromEntries(records.map((record) => [String(record['id']), record])),
    ]),
  );
const aSide = (records: Loose, registers: Loose = {}, fields = {}): OwnSide => ({
  book: { fields: { title: 'A case', state: 'active', ...fields }, lists: byId(records) },
  registers: byId(registers),
});
const withPatches = (side: OwnSide, book: readonly Patch[], registers: readonly Patch[] = []): OwnSide => ({
  book: book.reduce(patched, side.book),
  registers: registers.reduce(patched, { fields: {}, lists: side.registers }).lists,
});

const terms: SharingTerms = { lists: ['parties', 'decisions', 'notes', 'sources'], withPrivileged: false };
const all: SharingTerms = { ...terms, withPrivileged: true };
const noIds = new Map<string, string>();
const nextId = () => 'fresh';
const asObject = (cells: Cells) => Object.fromEntries(cells);

const court = { id: 'c1', kind: 'court', name: 'Almaly Court', city: 'Almaty', privateNote: 'slow' };
const decision = { id: 'd1', kind: 'judgment', by: ['c1'], privateNote: 'ours' };

describe('what a vault says in a shared copy', () => {
  const side = aSide(
    { decisions: [decision], notes: [{ id: 'n1', text: 'ours' }], parties: [{ id: 'p1', kind: 'person', name: 'A' }] },
    {
      bodies: [court, { id: 'c2', kind: 'court', name: 'Unused' }],
      organisations: [{ id: 'o1', name: 'Ours', own: true }],
    },
    { note: 'ours', sample: true },
  );

  it('is what was chosen and not kept back, with the entries that it uses', () => {
    expect(asObject(ownCells(side, { ...terms, lists: ['decisions', 'notes'] }, noIds))).toEqual({
      'own/title': '"A case"',
      'own/state': '"active"',
      'records/decisions/d1/id': '"d1"',
      'records/decisions/d1/kind': '"judgment"',
      'records/decisions/d1/by': '["c1"]',
      'registers/bodies/c1/id': '"c1"',
      'registers/bodies/c1/kind': '"court"',
      'registers/bodies/c1/name': '"Almaly Court"',
      'registers/bodies/c1/city': '"Almaty"',
    });
  });

  it('holds what is privileged where somebody said so, and never who is one’s own', () => {
    const cells = asObject(ownCellsInStep(side, all, new Map([['organisations/o1', 'o1']])));
    expect(cells).toMatchObject({
      'own/note': '"ours"',
      'records/notes/n1/text': '"ours"',
      'records/decisions/d1/privateNote': '"ours"',
      'registers/bodies/c1/privateNote': '"slow"',
      'registers/organisations/o1/name': '"Ours"',
    });
    expect(Object.keys(cells).filter((key) => /sample|own$/u.test(key))).toEqual([]);
  });

  it('calls entries as the copy does', () => {
    const ids = new Map([
      ['bodies/x9', 'c1'],
      ['bodies/x2', 'c1'],
    ]);
    const cells = asObject(ownCells(side, terms, ids));
    expect(cells['records/decisions/d1/by']).toBe('["x2"]');
    expect(cells['registers/bodies/x2/id']).toBe('"x2"');
    expect(Object.keys(cells).filter((key) => key.startsWith('registers/bodies/'))).toHaveLength(4);
  });

  it('gives an entry a fresh id where the copy calls another one so', () => {
    const ids = new Map([['bodies/c1', 'elsewhere']]);
    expect([...withOwnEntries({ side, terms, ids }, nextId)]).toEqual([
      ['bodies/c1', 'elsewhere'],
      ['bodies/fresh', 'c1'],
    ]);
  });
});

describe('what is written into a shared copy', () => {
  const before = aSide(
    { decisions: [decision], parties: [{ id: 'p1', kind: 'person', name: 'A' }] },
    { bodies: [court] },
  );
  const written = (now: OwnSide) => cellsToWrite(ownCells(before, terms, noIds), ownCells(now, terms, noIds), now);
  const set = (list: string, id: string, field: string, value: unknown): Patch => ({
    at: 'record-field',
    list,
    id,
    field,
    value,
  });

  it('is what changed', () => {
    expect(written(before)).toEqual([]);
    expect(
      written(
        withPatches(before, [set('parties', 'p1', 'name', 'B'), { at: 'field', field: 'reference', value: '7' }]),
      ),
    ).toEqual([
      { key: 'records/parties/p1/name', json: '"B"' },
      { key: 'own/reference', json: '"7"' },
    ]);
  });

  it('takes out a record that is gone, and none that is kept back from now on', () => {
    const gone = withPatches(before, [{ at: 'record', list: 'parties', id: 'p1', value: undefined }]);
    expect(written(gone).map(({ key, json }) => [key, json])).toEqual(
      ['id', 'kind', 'name'].map((field) => [`records/parties/p1/${field}`, undefined]),
    );
    expect(written(withPatches(before, [set('parties', 'p1', 'confidentiality', 'privileged')]))).toEqual([]);
  });

  it('is all that an entry says where a record begins to use it', () => {
    const registers = byId({ bodies: [court, { id: 'c2', kind: 'court', name: 'Unused' }] });
    const base = { ...before, registers };
    const now = withPatches(base, [set('decisions', 'd1', 'by', ['c1', 'c2'])]);
    expect(departures({ base, now, terms }, new Map([['bodies/c1', 'c1']]), nextId)).toMatchObject({
      patches: [
        { key: 'records/decisions/d1/by', json: '["c1","c2"]' },
        { key: 'registers/bodies/c2/id', json: '"c2"' },
        { key: 'registers/bodies/c2/kind', json: '"court"' },
        { key: 'registers/bodies/c2/name', json: '"Unused"' },
      ],
      ids: new Map([
        ['bodies/c1', 'c1'],
        ['bodies/c2', 'c2'],
      ]),
    });
  });

  it('never takes out an entry', () => {
    const gone: Patch = { at: 'record', list: 'bodies', id: 'c1', value: undefined };
    expect(written(withPatches(before, [set('decisions', 'd1', 'by', undefined)], [gone]))).toEqual([
      { key: 'records/decisions/d1/by', json: undefined },
    ]);
  });
});

describe('what arrives from a shared copy', () => {
  const theirs = aSide(
    { decisions: [{ id: 'd1', kind: 'judgment', by: ['c1'] }] },
    { bodies: [{ id: 'c1', kind: 'court', name: 'almaly court', city: 'Almaty', address: 'Street 1' }] },
  );
  const copy = ownCells(theirs, terms, noIds);
  const empty: OwnSide = { book: { fields: {}, lists: {} }, registers: {} };

  it('is a whole new case book where none was', () => {
    const arrived = arrivals({ before: new Map(), after: copy }, { side: empty, ids: noIds, nextId });
    expect(withPatches(empty, arrived.book, arrived.registers)).toEqual(theirs);
    expect(arrived).toMatchObject({
      notUnderstood: [],
      counts: { added: 1, changed: 0, removed: 0, entriesAdded: 1, entriesMet: 0 },
    });
    expect([...arrived.ids]).toEqual([['bodies/c1', 'c1']]);
  });

  it('meets an entry that is known by its identity, fills in what it lacks and tells what it says otherwise', () => {
    const side = { ...empty, registers: byId({ bodies: [{ ...court, id: 'own', kind: 'prosecution-service' }] }) };
    const arrived = arrivals({ before: new Map(), after: copy }, { side, ids: noIds, nextId });
    expect(arrived.registers).toEqual([
      { at: 'record-field', list: 'bodies', id: 'own', field: 'address', value: 'Street 1' },
    ]);
    expect(arrived.counts).toEqual({ added: 1, changed: 0, removed: 0, entriesAdded: 0, entriesMet: 1 });
    const after = withPatches(side, arrived.book, arrived.registers);
    expect(after.book.lists['decisions']?.['d1']?.['by']).toEqual(['own']);
    expect(
      entryDifferences(copy, after, arrived.ids).map(({ key, ownValue, copyValue }) => [key, ownValue, copyValue]),
    ).toEqual([
      ['registers/bodies/c1/kind', 'prosecution-service', 'court'],
      ['registers/bodies/c1/name', 'Almaly Court', 'almaly court'],
    ]);
    expect(arrivals({ before: copy, after: copy }, { side: after, ids: arrived.ids, nextId })).toMatchObject({
      book: [],
      registers: [],
    });
  });

  it('gives an entry a fresh id where another one has its id here', () => {
    const side = { ...empty, registers: byId({ bodies: [{ id: 'c1', kind: 'court', name: 'Another' }] }) };
    const arrived = arrivals({ before: new Map(), after: copy }, { side, ids: noIds, nextId });
    const after = withPatches(side, arrived.book, arrived.registers);
    expect(Object.keys(after.registers['bodies'] ?? {})).toEqual(['c1', 'fresh']);
    expect(after.book.lists['decisions']?.['d1']?.['by']).toEqual(['fresh']);
    expect(ownCells(after, terms, arrived.ids)).toEqual(copy);
  });

  it('leaves a field alone that changed here and not in the copy, and one that this program cannot understand', () => {
    const side = withPatches(theirs, [
      { at: 'record-field', list: 'decisions', id: 'd1', field: 'ground', value: '7' },
    ]);
    const changed = (key: string, json: string) => new Map([...copy, [key, json]]);
    const take = (after: Cells) =>
      arrivals({ before: copy, after }, { side, ids: new Map([['bodies/c1', 'c1']]), nextId });
    expect(take(changed('records/decisions/d1/kind', '"ruling"')).book).toEqual([
      { at: 'record-field', list: 'decisions', id: 'd1', field: 'kind', value: 'ruling' },
    ]);
    for (const [key, json, noted] of [
      ['records/decisions/d1/kind', '7', 'records/decisions/d1'],
      ['records/decisions/d1/later', '7', 'records/decisions/d1'],
      ['records/decisions/d1/id', '"d2"', 'records/decisions/d1'],
      ['records/later/l1/id', '"l1"', 'records/later/l1'],
      ['registers/later/l1/id', '"l1"', 'registers/later/l1'],
      ['registers/bodies/c1/name', '7', 'registers/bodies/c1'],
      ['own/state', '"later"', 'own/state'],
      ['own/later', '7', 'own/later'],
    ] as const) {
      expect(take(changed(key, json))).toMatchObject({ book: [], registers: [], notUnderstood: [noted] });
    }
    expect(take(changed('registers/organisations/o1/own', 'true'))).toMatchObject({ registers: [], notUnderstood: [] });
    expect(take(changed('later/x', 'true'))).toMatchObject({ book: [], notUnderstood: [] });
    expect(take(changed('own/sample', 'true'))).toMatchObject({ book: [], notUnderstood: [] });
  });

  it('takes out what was taken out, and brings an entry back that something uses again', () => {
    const without = new Map([...copy].filter(([key]) => !key.startsWith('records/decisions/')));
    const ids = new Map([['bodies/c1', 'c1']]);
    const gone = arrivals({ before: copy, after: without }, { side: theirs, ids, nextId });
    expect(gone.book).toEqual([{ at: 'record', list: 'decisions', id: 'd1', value: undefined }]);
    expect(gone.registers).toEqual([]);
    const bare = { ...withPatches(theirs, gone.book), registers: {} };
    const back = arrivals({ before: without, after: copy }, { side: bare, ids, nextId });
    expect(withPatches(bare, back.book, back.registers)).toEqual(theirs);
  });

  it('at the first contact of two books leaves entries of the copy as they are there', () => {
    const side = aSide(
      {
        decisions: [
          { id: 'd1', kind: 'ruling', by: ['own'] },
          { id: 'd2', kind: 'ruling', by: ['c1'] },
        ],
      },
      {
        bodies: [
          { ...court, id: 'own' },
          { id: 'c1', kind: 'court', name: 'Another' },
        ],
      },
    );
    const { cells, ids } = firstContact(terms, copy, { side, ids: noIds, nextId });
    expect([...ids]).toEqual([
      ['bodies/c1', 'own'],
      ['bodies/fresh', 'c1'],
    ]);
    expect(asObject(cells)).toMatchObject({
      'records/decisions/d1/by': '["c1"]',
      'records/decisions/d2/by': '["fresh"]',
      'registers/bodies/fresh/name': '"Another"',
    });
    expect([...cells.keys()].filter((key) => key.startsWith('registers/bodies/c1/'))).toEqual([]);
    const arrived = arrivals({ before: cells, after: new Map([...copy, ...cells]) }, { side, ids, nextId });
    expect(arrived.registers.map((patch) => (patch.at === 'record-field' ? patch.field : patch))).toEqual(['address']);
    expect(arrived.book).toEqual([]);
  });
});
