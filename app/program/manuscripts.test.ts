import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ManuscriptState } from '#shared/contract/manuscript-api';
import { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import { on } from '../../test/builders/a-case';
import { aMachine, startProgram } from '../../test/builders/a-machine';
import { anOwnBlock } from '../../test/builders/a-manuscript';
import { aProgram } from '../../test/builders/a-program';
import { reopen, testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import { readyAutomerge } from '../../test/builders/ready-automerge';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { renderPlainText } from '../text/plain-text';
import {
  value,
  real,
  aCase,
  about,
  put,
  edit,
  reworded,
  textOf,
  subjectOf,
  theSample,
} from '../../test/builders/manuscripts-of-a-program';

// Slow machines import the sample in seconds.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(readyAutomerge);

describe('a manuscript', () => {
  it('is made, edited, taken back, made again, and the same when the vault is opened anew', async () => {
    const machine = aMachine();
    const { program } = startProgram(machine, real);
    await value(program.createVault(testPassphrase));
    const book = await aCase(program);
    const id = await value(program.createManuscript(about(book)));
    const fresh = await value(program.openManuscript(id));
    expect(fresh).toMatchObject({ id, own: about(book), blocks: [], canUndo: false, canRedo: false });
    expect(fresh.document).toEqual(
      await value(program.composeDocument({ kind: 'case-paragraphs', caseBooks: [book], language: 'en' })),
    );
    expect(await textOf(program, id)).toContain('Aigul Saparova was arrested');

    const saved = await edit(program, id, reworded('was arrested', 'was taken from her bed'));
    expect(saved).toMatchObject({ canUndo: true, canRedo: false });
    await value(program.changeManuscript(id, put(anOwnBlock('mine', 'We were not told why.', { note: 'We asked.' }))));
    const edited = await value(program.openManuscript(id));
    expect(edited.blocks).toHaveLength(2);
    const text = await textOf(program, id);
    expect(text).toContain('Aigul Saparova was taken from her bed.');
    expect(text).toContain('We were not told why.[^1]');
    expect(text).toContain('[^1]: We asked.');

    const undone = await value(program.stepManuscript(id, 'undo'));
    expect(undone.blocks).toHaveLength(1);
    expect(undone).toMatchObject({ canUndo: true, canRedo: true });
    const redone = await value(program.stepManuscript(id, 'redo'));
    expect(redone.blocks).toEqual(edited.blocks);

    const { program: again } = startProgram(machine, real);
    await value(again.unlock(withPassphrase));
    expect(await value(again.openManuscript(id))).toEqual(redone);
    expect(await textOf(again, id)).toBe(text);
    expect(await value(again.stepManuscript(id, 'undo'))).toMatchObject({ blocks: undone.blocks, canRedo: true });
    expect((await value(again.stepManuscript(id, 'undo'))).blocks).toEqual([]);
    expect(await again.stepManuscript(id, 'undo')).toMatchObject({ failure: { code: 'case-book/nothing-to-undo' } });
  });

  it('says what the records say today, and keeps what was typed', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const book = await aCase(program);
    const id = await value(program.createManuscript(about(book)));
    await edit(program, id, reworded(' was arrested', ' was seized'));
    const { subject } = await subjectOf(program, book);
    const record = { id: 'search', kind: 'search', persons: [subject], date: on('2012-06-07') };
    const later = { op: 'set', list: 'coerciveActs', id: `arrest-${book}`, field: 'date', value: on('2012-05-04') };
    const before = await value(program.openManuscript(id));
    await value(program.change(book, [later as never, { op: 'add', list: 'coerciveActs', record }]));
    const after = await value(program.openManuscript(id));
    expect(after.blocks).toEqual(before.blocks);
    const composed = renderPlainText(after.document);
    expect(composed).toContain('4 May 2012');
    expect(composed).toContain('7 June 2012');
    const text = await textOf(program, id);
    expect(text).toContain('3 May 2012, Aigul Saparova was seized');
    expect(text).toContain('7 June 2012');
  });

  it('is signed by the author, and its bin gives back what was taken out', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const counsel = { id: 'me', name: 'Dana Omarova', own: true };
    await value(program.change('registers', [{ op: 'add', list: 'counsels', record: counsel }]));
    const id = await value(program.createManuscript(about(await aCase(program))));
    const block = anOwnBlock('mine', 'Mine.');
    await value(program.changeManuscript(id, put(block)));
    await value(program.changeManuscript(id, [{ op: 'remove', id: 'mine' }]));
    const [gone, ...more] = await value(program.manuscriptBin(id));
    expect(more).toEqual([]);
    expect(gone).toMatchObject({ block, by: 'Dana Omarova' });
    await value(program.changeManuscript(id, put(block)));
    expect(await textOf(program, id)).toContain('Mine.');
    expect(await value(program.manuscriptBin(id))).toEqual([]);
  });

  it('is about case books that are there, or a submission', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const book = await aCase(program);
    const failure = async (own: object) => {
      const made = await program.createManuscript({ ...about(book), ...own });
      return made.ok ? 'made' : made.failure.code;
    };
    expect(await failure({ caseBooks: [] })).toBe('manuscript/invalid-change');
    expect(await failure({ title: '' })).toBe('manuscript/invalid-change');
    expect(await failure({ kind: 'poem' })).toBe('manuscript/invalid-change');
    expect(await failure({ colour: 'red' })).toBe('manuscript/invalid-change');
    expect(await failure({ kind: 'upr-submission' })).toBe('manuscript/invalid-change');
    expect(await failure({ kind: 'defence-brief', caseBooks: [book, await aCase(program)] })).toBe(
      'manuscript/invalid-change',
    );
    expect(await failure({ kind: 'upr-submission', submission: 'none' })).toBe('document/no-submission');
    expect(await failure({ caseBooks: ['none'] })).toBe('manuscript/case-books-gone');
    expect(await value(program.manuscripts())).toEqual([]);
  });

  it('is kept behind a locked vault', async () => {
    const program = await aProgram(inMemoryBookStore(), {
      vault: { ...noVault, status: () => Promise.resolve({ ok: true, value: 'locked' }) },
    });
    const id = BookId.parse('any');
    const answers = await Promise.all([
      program.manuscripts(),
      program.createManuscript(about(id)),
      program.openManuscript(id),
      program.changeManuscript(id, []),
      program.stepManuscript(id, 'undo'),
      program.manuscriptBin(id),
      program.eraseManuscripts([id]),
      program.printManuscript(id),
      program.packManuscript(id),
    ]);
    for (const answer of answers) expect(answer).toEqual({ ok: false, failure: { code: 'vault/locked' } });
  });

  it('is no case book, whoever asks for it as one', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const book = await aCase(program);
    const id = await value(program.createManuscript(about(book)));
    const cards = await value(program.listCaseBooks());
    expect(cards.map((card) => card.id)).toEqual([book]);
    expect((await value(program.parties())).map(({ bookId }) => bookId)).toEqual([book]);
    expect(new TextDecoder().decode(await value(program.exportCaseBooks()))).not.toContain('A paper');
    const rename = { op: 'set-own', field: 'title', value: 'Taken over' } as const;
    const refused = { ok: false, failure: { code: 'case-book/not-found' } };
    expect(await program.open(id)).toEqual(refused);
    expect(await program.change(id, [rename])).toEqual(refused);
    expect(await program.undo(id)).toEqual(refused);
    expect(await program.purgeHistory(id)).toEqual(refused);
    expect(await program.emptyBin(id)).toEqual(refused);
    expect(await program.keepDrafts(id, { a: 'b' })).toEqual(refused);
    expect(await program.exportCaseBooks([id])).toEqual(refused);
    expect(await program.missing(id)).toEqual(refused);
    expect(await program.eraseCaseBooks([id])).toEqual(refused);
    expect((await value(program.openManuscript(id))).own.title).toBe('A paper');
    expect(await program.eraseManuscripts([id, book])).toEqual({
      ok: false,
      failure: { code: 'manuscript/not-found' },
    });
    expect(await value(program.listCaseBooks())).toEqual(cards);
  });

  it('opens where nothing is recorded any more, with what was typed', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const book = await aCase(program);
    const id = await value(program.createManuscript(about(book)));
    expect(await program.printManuscript(id)).toMatchObject({ ok: true });
    await value(program.change(book, [{ op: 'remove', list: 'coerciveActs', id: `arrest-${book}` }]));
    expect((await value(program.openManuscript(id))).document.blocks).toEqual([]);
    expect(await program.printManuscript(id)).toEqual({ ok: false, failure: { code: 'document/nothing-to-say' } });
    await value(program.changeManuscript(id, put(anOwnBlock('mine', 'Mine.'))));
    expect(await textOf(program, id)).toBe('Mine.\n');
  });
});

const noVault = {
  status: () => Promise.reject(new Error('no vault')),
  create: () => Promise.reject(new Error('no vault')),
  open: () => Promise.resolve({ ok: false, failure: { code: 'vault/wrong-passphrase' } } as const),
  suggestPassphrase: () => '',
  check: () => Promise.reject(new Error('no vault')),
  build: () => Promise.reject(new Error('no vault')),
};

describe('the list', () => {
  it('has those that tell of a case book, by itself or through their submission', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const { caseBooks, submission } = await theSample(program);
    const book = await aCase(program);
    const ofBook = await value(program.createManuscript(about(book)));
    const [first] = caseBooks;
    const ours = { kind: 'upr-submission', title: 'Ours', language: 'en', submission } as const;
    const ofSubmission = await value(program.createManuscript(ours));
    const listed = async (of?: BookId) => (await value(program.manuscripts(of))).map(({ id }) => id);
    expect(await listed()).toEqual([ofSubmission, ofBook]);
    expect(await listed(book)).toEqual([ofBook]);
    expect(await listed(first)).toEqual([ofSubmission]);
    await value(program.changeManuscript(ofBook, [{ op: 'rename', title: 'Renamed' }]));
    expect(await value(program.manuscripts())).toMatchObject([{ id: ofBook, title: 'Renamed' }, { id: ofSubmission }]);
  });
});

describe('erasing', () => {
  it('destroys the key of a manuscript, and leaves the case books', async () => {
    const machine = aMachine();
    const { program } = startProgram(machine, real);
    await value(program.createVault(testPassphrase));
    const book = await aCase(program);
    const [one, two] = [
      await value(program.createManuscript(about(book))),
      await value(program.createManuscript(about(book))),
    ];
    await value(program.changeManuscript(one, put(anOwnBlock('mine', 'Mine.'))));
    await value(program.eraseManuscripts([one]));
    expect(await program.openManuscript(one)).toEqual({ ok: false, failure: { code: 'manuscript/not-found' } });
    const { store } = await value(reopen(machine.stores));
    expect(store.bookIds('manuscript')).toEqual([two]);
    expect(store.bookIds('case-book')).toEqual([book]);
    expect(await store.read(one, ['change', 'view', 'snapshot'])).toMatchObject({ ok: false });
  });

  it('of a case book takes those with it that tell of it alone; those over several tell of what is left', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const [one, two] = [await aCase(program), await aCase(program, 'Dana Omarova')];
    const ofOne = await value(program.createManuscript(about(one)));
    const ofBoth = await value(program.createManuscript(about(one, two)));
    await edit(program, ofBoth, reworded(' was arrested', ' was seized'));
    const typed = (await value(program.openManuscript(ofBoth))).blocks;
    expect(typed).toHaveLength(2);
    await value(program.eraseCaseBooks([one]));
    expect((await value(program.manuscripts())).map(({ id }) => id)).toEqual([ofBoth]);
    expect(await program.openManuscript(ofOne)).toMatchObject({ failure: { code: 'manuscript/not-found' } });
    const left: ManuscriptState = await value(program.openManuscript(ofBoth));
    expect(left.blocks).toEqual(typed);
    expect(renderPlainText(left.document)).toContain('Dana Omarova');
    expect(renderPlainText(left.document)).not.toContain('Aigul');
    expect(await textOf(program, ofBoth)).toContain('Aigul Saparova was seized');
    await value(program.eraseCaseBooks([two]));
    expect(await value(program.manuscripts())).toEqual([]);
  });

  it('of the sample takes with it what was written from its submission, and leaves what tells of others too', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const { caseBooks, submission } = await theSample(program);
    const book = await aCase(program);
    const ours = { kind: 'upr-submission', title: 'Ours', language: 'en', submission } as const;
    await value(program.createManuscript(ours));
    const both = await value(program.createManuscript(about(...caseBooks, book)));
    await value(program.eraseSample());
    expect((await value(program.manuscripts())).map(({ id }) => id)).toEqual([both]);
    expect(renderPlainText((await value(program.openManuscript(both))).document)).toContain('Aigul Saparova');
  });
});

it('a manuscript none of whose case books is here says so, and is kept', async () => {
  const store = inMemoryBookStore();
  const program = await aProgram(store, real);
  const book = await aCase(program);
  const id = await value(program.createManuscript(about(book)));
  expectValue(await store.eraseBooks([book]));
  const again = await aProgram(store, real);
  const gone = { ok: false, failure: { code: 'manuscript/case-books-gone' } };
  expect(await again.openManuscript(id)).toEqual(gone);
  expect(await again.packManuscript(id)).toEqual(gone);
  expect((await value(again.manuscripts())).map((card) => card.id)).toEqual([id]);
});
