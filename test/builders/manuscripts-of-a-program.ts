import { readFileSync } from 'node:fs';
import type { VaultApi } from '#shared/contract/vault-api';
import type { ComposedDocument } from '#shared/document/document';
import { living } from '#shared/manuscript/living';
import type { ManuscriptId, ManuscriptOwn, WrittenBlock } from '#shared/manuscript/manuscript';
import type { Unit } from '#shared/manuscript/unit';
import { blockChanges, writtenFrom } from '#shared/manuscript/written-from';
import type { BookId } from '#shared/schema/ids';
import { expectValue, type Result } from '#shared/result';
import { on } from './a-case';
import { composeDocument } from '#app/documents/compose-document';
import { renderPlainText } from '#app/text/plain-text';
import { packWordFile } from '#app/word/word-file';

export const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
export const real = { compose: composeDocument, pack: packWordFile };
export const asked = [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }];
export const nobody = [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'nothing' }];

/** A case book of somebody who may be named, who was arrested in 2012. */
export async function aCase(program: VaultApi, name = 'Aigul Saparova'): Promise<BookId> {
  const { id, subject } = await value(program.createCaseBook({ title: name, subjectKind: 'person' }));
  const arrest = { id: `arrest-${id}`, kind: 'arrest', persons: [subject], date: on('2012-05-03') };
  await value(
    program.change(id, [
      { op: 'set', list: 'parties', id: subject, field: 'consents', value: asked },
      { op: 'add', list: 'coerciveActs', record: arrest },
    ]),
  );
  return id;
}

/** Somebody whom the readers may not be told. */
export const hide = (program: VaultApi, book: BookId, more: object = {}) =>
  value(
    program.change(book, [
      {
        op: 'add',
        list: 'parties',
        record: {
          ...{ id: 'w', kind: 'person', roles: ['witness'], gender: 'male', consents: nobody },
          name: { en: 'Petr Zorkin', ru: 'Пётр Зоркин' },
          ...more,
        },
      },
    ]),
  );

export const about = (...caseBooks: readonly BookId[]): ManuscriptOwn => ({
  ...{ kind: 'case-paragraphs', title: 'A paper', language: 'en' },
  caseBooks: [...caseBooks],
});

export const put = (...blocks: readonly WrittenBlock[]) => blocks.map((block) => ({ op: 'put', block }) as const);

/** As the editor does: what a person makes of the units is saved. */
export async function edit(program: VaultApi, id: ManuscriptId, made: (units: readonly Unit[]) => readonly Unit[]) {
  const { document, blocks } = await value(program.openManuscript(id));
  const current = living(document, blocks);
  const changes = blockChanges(current.blocks, writtenFrom(made(current.units), current, new Set()));
  return value(program.changeManuscript(id, changes));
}

export const reworded = (from: string, to: string) => (units: readonly Unit[]) =>
  units.map((unit) => ({
    ...unit,
    pieces: unit.pieces.map((piece) => ({
      ...piece,
      inlines: piece.inlines.map((run) =>
        run.kind === 'text' ? { kind: run.kind, text: run.text.replace(from, to) } : run,
      ),
    })),
  }));

export const textOf = async (program: VaultApi, id: ManuscriptId) =>
  renderPlainText(await value(program.printManuscript(id)));
export const codesOf = ({ checks }: ComposedDocument) => checks.map(({ code }) => code);

export async function subjectOf(program: VaultApi, book: BookId): Promise<{ readonly subject: string }> {
  const { own } = await value(program.open(book));
  return { subject: String(own['subject']) };
}

export async function theSample(program: VaultApi) {
  const file = readFileSync(new URL('../../assets/samples/sample-case-books.json', import.meta.url));
  const { token } = await value(program.previewImport(new Uint8Array(file)));
  const { caseBooks } = await value(program.confirmImport(token));
  const [submission] = await value(program.submissions());
  if (!submission) throw new Error('the sample has no submission');
  return { caseBooks, submission: submission.id };
}
