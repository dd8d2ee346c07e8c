import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ComposedDocument } from '#shared/document/document';
import { living } from '#shared/manuscript/living';
import { blockChanges, writtenFrom } from '#shared/manuscript/written-from';
import { on } from '../../test/builders/a-case';
import { anOwnBlock } from '../../test/builders/a-manuscript';
import { aProgram } from '../../test/builders/a-program';
import { readyAutomerge } from '../../test/builders/ready-automerge';
import { readReleased } from '../composer/release';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { renderPlainText } from '../text/plain-text';
import { packWordFile } from '../word/word-file';
import {
  value,
  real,
  nobody,
  aCase,
  hide,
  about,
  put,
  edit,
  reworded,
  textOf,
  codesOf,
  subjectOf,
  theSample,
} from '../../test/builders/manuscripts-of-a-program';

// Slow machines import the sample in seconds.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(readyAutomerge);

const keeping = (packed: ComposedDocument[]) => async (released: Parameters<typeof packWordFile>[0]) => {
  packed.push(readReleased(released).document);
  return packWordFile(released);
};

describe('what leaves of a manuscript', () => {
  it('is the same file whenever it is packed, of what stands in the print', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const id = await value(program.createManuscript(about(await aCase(program))));
    await edit(program, id, reworded('was arrested', 'was seized'));
    const first = await value(program.packManuscript(id));
    expect(await value(program.packManuscript(id))).toEqual(first);
    await value(program.changeManuscript(id, put(anOwnBlock('mine', 'Mine.'))));
    expect(await value(program.packManuscript(id))).not.toEqual(first);
  });

  it('is the tree that was shown', async () => {
    const packed: ComposedDocument[] = [];
    const program = await aProgram(inMemoryBookStore(), { ...real, pack: keeping(packed) });
    const id = await value(program.createManuscript(about(await aCase(program))));
    await value(program.changeManuscript(id, put(anOwnBlock('mine', 'Mine.'))));
    const shown = await value(program.printManuscript(id));
    await value(program.packManuscript(id));
    expect(packed).toEqual([shown]);
    expect(shown.words).not.toEqual((await value(program.openManuscript(id))).document.words);
  });

  it.each([
    ['in a paragraph', anOwnBlock('mine', 'Zorkin was there.')],
    ['in a heading', anOwnBlock('mine', 'Zorkin', { form: 'heading-2' })],
    ['in a note', anOwnBlock('mine', 'Somebody was there.', { note: 'Talk with Zorkin.' })],
    ['in Russian', anOwnBlock('mine', 'Это видел и Зоркин.')],
    ['in Russian, declined', anOwnBlock('mine', 'Об этом сообщили Зоркину.')],
  ])('is kept shut by what may be a hidden name, typed by hand %s, until somebody has answered', async (_, block) => {
    const program = await aProgram(inMemoryBookStore(), real);
    const book = await aCase(program);
    await hide(program, book);
    const id = await value(program.createManuscript(about(book)));
    await value(program.packManuscript(id));
    await value(program.changeManuscript(id, put(block)));
    expect(await program.packManuscript(id)).toEqual({ ok: false, failure: { code: 'document/kept-shut', count: 1 } });
    const suspicion = (await value(program.printManuscript(id))).checks.find(({ code }) => code === 'name-suspected');
    const people = [{ bookId: book, record: { kind: 'party' as const, id: 'w' } }];
    const reason = 'We are sure that it may be told.';
    expect(await program.packManuscript(id, { reason, people })).toMatchObject({ ok: false });
    const answer = [{ audience: 'un-public', place: suspicion?.place?.key, is: 'this-name' }];
    await value(program.change(book, [{ op: 'set', list: 'parties', id: 'w', field: 'nameAnswers', value: answer }]));
    await value(program.packManuscript(id));
    expect(await textOf(program, id)).not.toMatch(/zorkin|зоркин/iu);
    expect((await value(program.openManuscript(id))).blocks).toEqual([block]);
  });

  it.each([
    ['in a paragraph', anOwnBlock('mine', 'Petr Zorkin was there.')],
    ['in a heading', anOwnBlock('mine', 'What Petr Zorkin saw', { form: 'part' })],
    ['in a title', anOwnBlock('mine', 'What Petr Zorkin saw', { form: 'title' })],
    ['in a note', anOwnBlock('mine', 'Somebody was there.', { note: 'Talk with Petr Zorkin.' })],
    ['in Russian, declined', anOwnBlock('mine', 'Письмо Петра Зоркина.', { note: 'Передано П. Зоркину.' })],
  ])('has what certainly is a hidden name replaced, typed by hand %s, and says so', async (_, block) => {
    const packed: ComposedDocument[] = [];
    const program = await aProgram(inMemoryBookStore(), { ...real, pack: keeping(packed) });
    const book = await aCase(program);
    await hide(program, book, { nameOrder: 'given-family' });
    const id = await value(program.createManuscript(about(book)));
    await value(program.changeManuscript(id, put(block)));
    await value(program.packManuscript(id));
    const [document] = packed;
    if (!document) throw new Error('nothing was packed');
    expect(renderPlainText(document)).toContain('█████');
    expect(JSON.stringify([document.title, document.blocks, document.notes])).not.toMatch(/zorkin|зоркин/iu);
    expect(codesOf(document)).toContain('withheld');
  });

  it('tells no hidden name of a case book that it tells of no longer', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const [told, other] = [await aCase(program), await aCase(program, 'Dana Omarova')];
    await hide(program, other);
    const id = await value(program.createManuscript(about(told)));
    await value(program.changeManuscript(id, put(anOwnBlock('mine', 'Petr Zorkin was there, and Dana Omarova.'))));
    const text = await textOf(program, id);
    expect(text).toContain('█████ was there, and Dana Omarova.');
  });

  it('has the name of a person replaced in an edited sentence once they may not be told', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const book = await aCase(program);
    const id = await value(program.createManuscript(about(book)));
    await edit(program, id, reworded('was arrested', 'was seized'));
    const { subject } = await subjectOf(program, book);
    await value(program.change(book, [{ op: 'set', list: 'parties', id: subject, field: 'consents', value: nobody }]));
    expect(await textOf(program, id)).not.toMatch(/Saparova/u);
  });

  it('is kept shut by a sentence that was edited and that no record says any more, until somebody keeps it', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const book = await aCase(program);
    const id = await value(program.createManuscript(about(book)));
    await edit(program, id, reworded(' was arrested', ' was seized'));
    const arrest = { list: 'coerciveActs', id: `arrest-${book}` } as const;
    const another = { id: 'search', kind: 'search', date: on('2012-05-03') };
    await value(
      program.change(book, [
        { op: 'add', list: 'coerciveActs', record: another },
        { op: 'set', ...arrest, field: 'confidentiality', value: 'privileged' },
      ]),
    );
    const printed = await value(program.printManuscript(id));
    const unsaid = printed.checks.find(({ code }) => code === 'sentence-unsaid');
    expect(unsaid).toMatchObject({ blocking: true });
    expect(unsaid?.values?.['around']).toContain('was seized');
    expect(await program.packManuscript(id)).toMatchObject({ failure: { code: 'document/kept-shut' } });

    const { document, blocks } = await value(program.openManuscript(id));
    const current = living(document, blocks);
    const seen = new Set(current.units.flatMap(({ pieces }) => pieces.flatMap(({ sentence }) => sentence ?? [])));
    await value(program.changeManuscript(id, blockChanges(current.blocks, writtenFrom(current.units, current, seen))));
    expect(codesOf(await value(program.printManuscript(id)))).not.toContain('sentence-unsaid');
    expect(await textOf(program, id)).toContain('was seized');
  });

  it('names a sentence that was edited and whose record says something else now', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const book = await aCase(program);
    const id = await value(program.createManuscript(about(book)));
    await edit(program, id, reworded(' was arrested', ' was seized'));
    const place = { list: 'coerciveActs', id: `arrest-${book}` } as const;
    await value(program.change(book, [{ op: 'set', ...place, field: 'date', value: on('2012-05-04') }]));
    expect((await value(program.printManuscript(id))).checks).toContainEqual(
      expect.objectContaining({ code: 'sentence-stale', blocking: false }),
    );
  });

  it('leaves with a reason for those who were never asked, which their case books keep', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const book = await aCase(program);
    await hide(program, book, { consents: [] });
    const id = await value(program.createManuscript(about(book)));
    await value(program.changeManuscript(id, put(anOwnBlock('mine', 'Petr Zorkin was there.'))));
    expect(await program.packManuscript(id)).toEqual({ ok: false, failure: { code: 'document/kept-shut', count: 1 } });
    const reason = 'He asked for it on the telephone.';
    const people = [{ bookId: book, record: { kind: 'party' as const, id: 'w' } }];
    await value(program.packManuscript(id, { reason, people }));
    const [last] = await value(program.history(book));
    expect(last?.released).toEqual({ document: 'case-paragraphs', readers: 'un-public', people: ['w'], reason });
  });

  it('counts its words and says where they are too many, by what is printed', async () => {
    const program = await aProgram(inMemoryBookStore(), real);
    const { submission } = await theSample(program);
    const own = { kind: 'upr-submission', title: 'Ours', language: 'en', submission } as const;
    const id = await value(program.createManuscript(own));
    expect(codesOf(await value(program.printManuscript(id)))).not.toContain('over-limit');
    await value(program.changeManuscript(id, put(anOwnBlock('mine', 'word '.repeat(6000)))));
    expect(codesOf(await value(program.printManuscript(id)))).toContain('over-limit');
  });
});
