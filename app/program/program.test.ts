import { describe, expect, it, vi } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { expectValue, fail, succeed, type Result } from '#shared/result';
import type { Composition, ProgramParts } from './program-parts';
import { aProgram, casesOf2014 } from '../../test/builders/a-program';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import {
  changeBook,
  changeRegisters,
  createBook,
  openBook,
  openRegisters,
} from '../../test/builders/stores/kept-records';

// Slow machines import the cases of 2014 in seconds.
vi.setConfig({ testTimeout: 60_000 });

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

async function aBook(program: VaultApi): Promise<BookId> {
  return (await value(createBook(program, { title: 'Aigerim Serik', subjectKind: 'person' }))).book.id;
}

describe('the registers', () => {
  it('can be changed on their own', async () => {
    const program = await aProgram();
    const record = { id: 'medeu', kind: 'court', name: 'Medeu District Court' };
    await value(program.change('registers', [{ op: 'add', list: 'bodies', record }]));
    const state = await value(
      changeRegisters(program, [{ op: 'set', list: 'bodies', id: 'medeu', field: 'city', value: 'Almaty' }]),
    );
    expect(state.registers.bodies['medeu']).toMatchObject({ name: 'Medeu District Court', city: 'Almaty' });
    expect(await value(openRegisters(program))).toEqual(state);
  });

  it('refuse an entry that points to nothing', async () => {
    const program = await aProgram();
    const record = { id: 'n', kind: 'national', code: 'CC', succeededBy: ['none'] };
    expect(await changeRegisters(program, [{ op: 'add', list: 'norms', record }])).toMatchObject({
      failure: { issues: [{ path: 'norms.n.succeededBy[0]', problem: 'unknown-reference' }] },
    });
  });
});

describe('the program', () => {
  it('answers that it is locked until a vault is open', async () => {
    const locked = { ok: false, failure: { code: 'vault/locked' } };
    const program = await aProgram(inMemoryBookStore(), {
      vault: {
        status: () => Promise.resolve({ ok: true, value: 'locked' }),
        create: () => Promise.resolve(fail({ code: 'vault/weak-passphrase' })),
        open: () => Promise.resolve(fail({ code: 'vault/wrong-passphrase' })),
        suggestPassphrase: () => 'six words',
        check: () => Promise.resolve(succeed(undefined)),
        build: () => Promise.resolve(fail({ code: 'vault/already-exists' })),
      },
    });
    expect(await program.status()).toEqual({ ok: true, value: 'locked' });
    expect(await program.suggestPassphrase()).toEqual({ ok: true, value: 'six words' });
    expect(await program.createVault('x')).toEqual({ ok: false, failure: { code: 'vault/weak-passphrase' } });
    expect(await program.listCaseBooks()).toEqual(locked);
    expect(await program.previewImport(casesOf2014())).toEqual(locked);
  });

  it('turns what nobody expected into one failure, and reports it', async () => {
    const bugs: unknown[] = [];
    const program = await aProgram(inMemoryBookStore(), {
      compose: () => {
        throw new Error('a bug');
      },
      onBug: (error) => bugs.push(error),
    });
    expect(await program.composeDocument({ kind: 'case-paragraphs', language: 'en' })).toEqual({
      ok: false,
      failure: { code: 'internal' },
    });
    expect(bugs).toEqual([new Error('a bug')]);
  });

  it('keeps changes that are asked for at once in their order', async () => {
    const program = await aProgram();
    const id = await aBook(program);
    const notes = Array.from({ length: 8 }, (_, at) => `note ${at}`);
    await Promise.all(notes.map((note) => changeBook(program, id, [{ op: 'set-own', field: 'note', value: note }])));
    expect((await value(openBook(program, id))).book.note).toBe('note 7');
    expect(await value(program.history(id))).toHaveLength(9);
  });

  it('composes of all case books where none is named, and packs what it composed', async () => {
    const program = await aProgram();
    await aBook(program);
    const packed = await value(program.packDocument({ kind: 'case-paragraphs', language: 'en' }));
    expect(new TextDecoder().decode(packed)).toBe('no submission; Aigerim Serik');
  });

  it('hands the composer the people who are in the bin or unfinished, so that their names are kept back', async () => {
    let setAside: Composition['setAside'] = [];
    const compose: ProgramParts['compose'] = (composition) => {
      ({ setAside } = composition);
      return fail({ code: 'document/nothing-to-say' });
    };
    const program = await aProgram(inMemoryBookStore(), { compose });
    const id = await aBook(program);
    const witness = { id: 'w', kind: 'person', name: 'Aigul Serikova' };
    await value(program.change(id, [{ op: 'add', list: 'parties', record: witness }]));
    await value(program.change(id, [{ op: 'remove', list: 'parties', id: 'w' }]));
    await value(program.keepDrafts(id, { 'new/parties/u': { name: 'Erlan Omarov' }, 'new/charges/c': {} }));
    await program.composeDocument({ kind: 'case-paragraphs', language: 'en', caseBooks: [id] });
    expect(setAside.map(({ bookId, party }) => [bookId, party.name])).toEqual([
      [id, 'Aigul Serikova'],
      [id, 'Erlan Omarov'],
    ]);
  });
});
