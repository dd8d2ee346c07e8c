import { readFileSync } from 'node:fs';
import * as Automerge from '@automerge/automerge/slim';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { inMemoryBookStore } from '#app/ports/in-memory-book-store';
import type { BookEntry, BookStore } from '#app/ports/book-store';
import type { Change, Holder } from '#shared/contract/holder';
import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { expectValue, type Result } from '#shared/result';
import { aProgram, casesOf2014 } from '../../test/builders/a-program';
import { aMachine, startProgram } from '../../test/builders/a-machine';
import { testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import { readyAutomerge } from '../../test/builders/ready-automerge';

vi.setConfig({ testTimeout: 120_000 });

beforeAll(readyAutomerge);

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

async function aCase(parts: { readonly now?: () => number } = {}) {
  const store = inMemoryBookStore();
  const program = await aProgram(store, parts.now ? { clock: { now: parts.now } } : {});
  const { id } = await value(program.createCaseBook({ title: 'A case', subjectKind: 'person' }));
  return { store, program, id };
}

const note = (id: string, text: string, title?: string): Change => ({
  op: 'add',
  list: 'notes',
  record: { id, text, ...(title === undefined ? {} : { title }) },
});
const setText = (id: string, text: string): Change => ({ op: 'set', list: 'notes', id, field: 'text', value: text });
const remove = (id: string): Change => ({ op: 'remove', list: 'notes', id });

/** Everything that is stored of a book, with each change of its history taken apart. */
async function storedText(store: BookStore, id: BookId): Promise<string> {
  const entries = expectValue(await store.read(id, ['change', 'snapshot', 'view', 'card', 'draft']));
  const isPart = ({ kind }: BookEntry): boolean => kind === 'change' || kind === 'snapshot';
  const document = Automerge.load(Buffer.concat(entries.filter(isPart).map(({ body }) => body)));
  const changes = Automerge.getAllChanges(document).map((change) => Automerge.decodeChange(change));
  const rest = entries.filter((entry) => !isPart(entry)).map(({ body }) => new TextDecoder().decode(body));
  return [JSON.stringify(changes), ...rest].join('\n');
}

const shown = async (program: VaultApi, id: BookId) => {
  const { own, lists, canUndo, canRedo } = await value(program.open(id));
  return { own, lists, canUndo, canRedo };
};

describe('purging the history of a case book', () => {
  it('leaves one change that says what the book says today, and the drafts', async () => {
    const { store, program, id } = await aCase();
    await value(program.change(id, [note('n1', 'first'), note('n2', 'gone')]));
    await value(program.change(id, [setText('n1', 'second')]));
    await value(program.change(id, [remove('n2')]));
    await value(program.keepDrafts(id, { 'notes/n1/date': 'half a da' }));
    const before = await shown(program, id);
    await value(program.purgeHistory(id));

    expect(await shown(program, id)).toEqual({ ...before, canUndo: false, canRedo: false });
    expect(await value(program.drafts(id))).toEqual({ 'notes/n1/date': 'half a da' });
    expect((await value(program.history(id))).map(({ kind, changed }) => [kind, changed])).toEqual([['purged', []]]);
    expect(await value(program.bin(id))).toEqual([]);
    expect(await program.undo(id)).toEqual({ ok: false, failure: { code: 'case-book/nothing-to-undo' } });
    const stored = await storedText(store, id);
    expect(['first', 'gone'].filter((text) => stored.includes(text))).toEqual([]);
    expect(stored).toContain('second');
    const versions = await value(program.recordHistory(id, { kind: 'note', id: 'n1' }));
    expect(versions.map(({ kind, record }) => [kind, record?.['text']])).toEqual([['purged', 'second']]);
  });

  it('is followed by changes that can be undone, and is there after a restart', async () => {
    const { store, program, id } = await aCase();
    await value(program.change(id, [note('n1', 'first')]));
    await value(program.purgeHistory(id));
    await value(program.change(id, [setText('n1', 'later')]));
    await value(program.undo(id));
    const again = await aProgram(store);

    expect((await value(again.open(id))).lists['notes']?.['n1']?.['text']).toBe('first');
    expect((await value(again.history(id))).map(({ kind }) => kind)).toEqual(['undone', 'changed', 'purged']);
    await value(again.redo(id));
    expect((await value(again.open(id))).lists['notes']?.['n1']?.['text']).toBe('later');
  });

  it('of the registers leaves it known what goes with the sample', async () => {
    const store = inMemoryBookStore();
    const program = await aProgram(store);
    const { token } = await value(program.previewImport(asSample()));
    await value(program.confirmImport(token));
    const [counsel] = [{ op: 'add', list: 'counsels', record: { name: 'Ours' } } as const satisfies Change];
    await value(program.change('registers', [counsel]));
    await value(program.purgeHistory('registers'));
    await value(program.eraseSample());

    const { lists } = await value(program.open('registers'));
    const left = Object.entries(lists).filter(([, records]) => Object.keys(records).length > 0);
    expect(left.map(([list]) => list)).toEqual(['counsels']);
    const [registers] = store.bookIds('registers');
    expect(registers).toBeDefined();
  });

  it('of registers without anything does nothing', async () => {
    const { program } = await aCase();
    await value(program.purgeHistory('registers'));
    await value(program.emptyBin('registers'));
    await value(program.keepDrafts('registers', { 'new/courts/c1': { name: 'x' } }));
    await value(program.purgeHistory('registers'));
    await value(program.emptyBin('registers'));
    expect(await value(program.drafts('registers'))).toEqual({ 'new/courts/c1': { name: 'x' } });
  });

  it('of a book that is not there fails', async () => {
    const { program, id } = await aCase();
    await value(program.eraseCaseBooks([id]));
    expect(await program.purgeHistory(id)).toEqual({ ok: false, failure: { code: 'case-book/not-found' } });
  });
});

describe('purging the history of a record', () => {
  it('leaves when and by whom it was changed, and nothing of what it said', async () => {
    let now = Date.UTC(2014, 2, 1);
    const { store, program, id } = await aCase({ now: () => (now += 3_600_000) });
    await value(program.change('registers', [{ op: 'add', list: 'counsels', record: { name: 'Aigul', own: true } }]));
    await value(program.change(id, [note('n1', 'one', 'a title'), note('n2', 'untouched one')]));
    await value(program.change(id, [setText('n1', 'two')]));
    await value(program.change(id, [{ op: 'set', list: 'notes', id: 'n1', field: 'title', value: undefined }]));
    await value(program.change(id, [setText('n2', 'untouched two')]));
    const before = await value(program.history(id));
    const state = await shown(program, id);
    await value(program.purgeRecord(id, { kind: 'note', id: 'n1' }));

    expect({ ...(await shown(program, id)), canUndo: true }).toEqual({ ...state, canUndo: true });
    const after = await value(program.history(id));
    const told = before.map(({ at, by, kind, changed }) => ({ at, by, kind, changed }));
    expect(after.slice(1)).toMatchObject(told);
    expect(after[0]).toMatchObject({ kind: 'purged', by: 'Aigul', changed: [{ kind: 'note', id: 'n1' }] });
    const stored = await storedText(store, id);
    expect(['one"', 'a title'].filter((text) => stored.includes(`\\"${text}`))).toEqual([]);
    expect(stored).toContain('untouched one');
    const versions = await value(program.recordHistory(id, { kind: 'note', id: 'n1' }));
    expect(versions.map(({ kind, changes, record, isForgotten }) => [kind, changes, record, isForgotten])).toEqual([
      ['purged', [], { id: 'n1', order: '0001', text: 'two' }, undefined],
      ['changed', [], undefined, true],
      ['changed', [], undefined, true],
      ['changed', [], undefined, true],
    ]);
    const other = await value(program.recordHistory(id, { kind: 'note', id: 'n2' }));
    expect(other.map(({ record }) => record?.['text'])).toEqual(['untouched two', 'untouched one']);
  });

  it('of which nothing is known changes nothing', async () => {
    const { program, id } = await aCase();
    const before = await value(program.history(id));
    await value(program.purgeRecord(id, { kind: 'note', id: 'never' }));
    expect(await value(program.history(id))).toEqual(before);
  });

  it('that was undone and redone names the same changes as before', async () => {
    const { program, id } = await aCase();
    await value(program.change(id, [note('n1', 'one'), note('n2', 'other')]));
    await value(program.change(id, [setText('n2', 'other two')]));
    await value(program.undo(id));
    await value(program.purgeRecord(id, { kind: 'note', id: 'n1' }));

    expect(await shown(program, id)).toMatchObject({ canUndo: true, canRedo: true });
    await value(program.redo(id));
    expect((await value(program.open(id))).lists['notes']?.['n2']?.['text']).toBe('other two');
  });
});

describe('emptying the bin', () => {
  it('lets nothing in it come back, and keeps the rest', async () => {
    const { store, program, id } = await aCase();
    await value(program.change(id, [note('n1', 'gone one'), note('n2', 'stays')]));
    await value(program.change(id, [remove('n1')]));
    await value(program.keepDrafts(id, { 'notes/n1/date': 'of the gone', 'notes/n2/date': 'kept' }));
    await value(program.change(id, [setText('n2', 'stays two')]));
    await value(program.emptyBin(id));

    expect(await value(program.bin(id))).toEqual([]);
    expect(await value(program.drafts(id))).toEqual({ 'notes/n2/date': 'kept' });
    const stored = await storedText(store, id);
    expect(['gone one', 'of the gone'].filter((text) => stored.includes(text))).toEqual([]);
    while ((await program.undo(id)).ok);
    expect(Object.keys((await value(program.open(id))).lists['notes'] ?? {})).not.toContain('n1');
    while ((await program.redo(id)).ok);
    expect((await value(program.open(id))).lists['notes']).toEqual({
      n2: { id: 'n2', order: '0002', text: 'stays two' },
    });
    const history = await value(program.history(id));
    await value(program.emptyBin(id));
    expect(await value(program.history(id))).toEqual(history);
  });

  it('works for the registers', async () => {
    const { program } = await aCase();
    const court = { op: 'add', list: 'counsels', record: { id: 'k1', name: 'A counsel' } } as const;
    await value(program.change('registers', [court, { ...court, record: { id: 'k2', name: 'Another' } }]));
    await value(program.change('registers', [{ op: 'remove', list: 'counsels', id: 'k1' }]));
    expect(await value(program.bin('registers'))).toHaveLength(1);
    await value(program.emptyBin('registers'));

    expect(await value(program.bin('registers'))).toEqual([]);
    expect(Object.keys((await value(program.open('registers'))).lists['counsels'] ?? {})).toEqual(['k2']);
  });
});

/** What somebody does next with one of three notes; every text is another one. */
type Edit = {
  readonly does: 'add' | 'text' | 'title' | 'clear' | 'remove' | 'undo' | 'redo' | 'back';
  readonly which: number;
};

const edit: fc.Arbitrary<Edit> = fc.record({
  does: fc.constantFrom('add', 'add', 'text', 'text', 'title', 'clear', 'remove', 'undo', 'undo', 'redo', 'back'),
  which: fc.nat(2),
});

async function doEdit(program: VaultApi, holder: Holder, { does, which }: Edit, at: number): Promise<void> {
  const id = `n${which}`;
  if (does === 'undo' || does === 'redo') await program[does](holder);
  else if (does === 'back') {
    const binned = (await value(program.bin(holder)))[0];
    if (binned) await program.change(holder, [{ op: 'put', list: binned.list, record: binned.record }]);
  } else if (does === 'add') await program.change(holder, [note(id, `<t${at}>`, `<h${at}>`)]);
  else if (does === 'remove') await program.change(holder, [remove(id)]);
  else {
    const [field, set] = does === 'text' ? ['text', `<t${at}>`] : ['title', does === 'title' ? `<h${at}>` : undefined];
    await program.change(holder, [{ op: 'set', list: 'notes', id, field, value: set }]);
  }
}

const textsIn = (json: string): ReadonlySet<string> => new Set(json.match(/<[th]\d+>/gu) ?? []);

describe('whatever was done to a case book', () => {
  it.each(['n0', 'bin'] as const)('nothing that was only said earlier is left of %s, nor comes back', async (which) => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 30 }), async (edits) => {
        const { store, program, id } = await aCase();
        const said = new Map<string, Set<string>>([0, 1, 2].map((at) => [`n${at}`, new Set()]));
        const look = async () => {
          const { lists } = await value(program.open(id));
          for (const [note, record] of Object.entries(lists['notes'] ?? {})) {
            for (const text of textsIn(JSON.stringify(record))) said.get(note)?.add(text);
          }
          return lists;
        };
        for (const [at, next] of edits.entries()) {
          await doEdit(program, id, next, at);
          await look();
        }
        const before = await look();
        const records = before['notes'] ?? {};
        const purged = which === 'bin' ? [...said.keys()].filter((each) => !Object.hasOwn(records, each)) : [which];
        const now = textsIn(JSON.stringify(before));
        const earlier = purged.flatMap((each) => [...(said.get(each) ?? [])]).filter((text) => !now.has(text));
        await value(which === 'bin' ? program.emptyBin(id) : program.purgeRecord(id, { kind: 'note', id: which }));

        const stored = textsIn(await storedText(store, id));
        expect(earlier.filter((text) => stored.has(text))).toEqual([]);
        expect((await value(program.open(id))).lists).toEqual(before);
        const again = await aProgram(store);
        expect((await value(again.open(id))).lists).toEqual(before);
        if (which === 'bin') expect(await value(again.bin(id))).toEqual([]);
        for (const direction of ['undo', 'redo', 'undo'] as const) {
          while ((await again[direction](id)).ok) {
            const there = textsIn(JSON.stringify((await value(again.open(id))).lists));
            expect(earlier.filter((text) => there.has(text))).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the safety copies', () => {
  it('go with what was purged, and those that do not hold it stay', async () => {
    const machine = aMachine();
    const { program } = startProgram(machine);
    await value(program.createVault(testPassphrase));
    const importing = async (): Promise<void> => {
      const { token } = await value(program.previewImport(casesOf2014()));
      await value(program.confirmImport(token));
    };
    await importing();
    const { id } = await value(program.createCaseBook({ title: 'A case', subjectKind: 'person' }));
    await value(program.change(id, [note('n1', 'one')]));
    await importing();
    expect(await value(program.safetyCopies())).toHaveLength(2);
    await value(program.change(id, [remove('n1')]));
    await value(program.emptyBin(id));
    expect(await value(program.safetyCopies())).toHaveLength(1);
    expect(machine.places.contents.get('safety')?.size).toBe(1);
    await value(program.purgeHistory('registers'));
    expect(machine.places.contents.get('safety')?.size).toBe(0);
  });

  it('that could not go at once go when the vault is next opened, and stay where nothing was purged', async () => {
    const machine = aMachine();
    const { program: first } = startProgram(machine);
    await value(first.createVault(testPassphrase));
    const { id } = await value(first.createCaseBook({ title: 'A case', subjectKind: 'person' }));
    const { token } = await value(first.previewImport(casesOf2014()));
    await value(first.confirmImport(token));
    let isFull = true;
    const replace: typeof machine.stores.files.replace = (name, bytes) =>
      isFull && name.startsWith('keyring-')
        ? Promise.resolve({ ok: false, failure: { code: 'storage/disk-full' } })
        : machine.stores.files.replace(name, bytes);
    const full = { ...machine, stores: { ...machine.stores, files: { ...machine.stores.files, replace } } };
    const { program: second } = startProgram(full);
    await value(second.unlock(withPassphrase));
    expect(await second.purgeHistory(id)).toEqual({ ok: false, failure: { code: 'storage/disk-full' } });
    isFull = false;
    expect(await value(second.safetyCopies())).toHaveLength(1);

    const failing = { ...machine, places: { ...machine.places, remove: () => Promise.resolve(notAway) } };
    const { program: third } = startProgram(failing);
    await value(third.unlock(withPassphrase));
    expect(await third.purgeHistory(id)).toEqual(notAway);
    expect(machine.places.contents.get('safety')?.size).toBe(1);
    const { program: last } = startProgram(machine);
    await value(last.unlock(withPassphrase));
    expect(machine.places.contents.get('safety')?.size).toBe(0);
    expect((await value(last.history(id))).map(({ kind }) => kind)).toEqual(['purged']);
  });
});

const notAway = { ok: false, failure: { code: 'storage/not-written', reason: 'EBUSY' } } as const;

/** The case books that come with the program. */
function asSample(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL('../../assets/samples/sample-case-books.json', import.meta.url)));
}
