import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { readInterchange } from '#app/interchange/read-interchange';
import type { ComposedDocument, FieldPointer, Inline } from '#shared/document/document';
import { documentKinds } from '#shared/document/document-kinds';
import { expectValue } from '#shared/result';
import { fieldsOf } from '#shared/schema/walk-schema';
import { textsIn } from '#shared/values/texts/text';
import { collectionOf } from '#shared/records/case-book';
import { registerOf } from '#shared/records/registers';

/** In every document: what is said to come from a field stands in that field, and what was typed is said to come from one. */

const files = [
  'assets/samples/sample-case-books.json',
  'assets/samples/sample-case-books-ru.json',
  'test/fixtures/kazakhstan-2014.json',
];

type Run = Extract<Inline, { kind: 'text' }>;

function runsOf({ blocks, notes }: ComposedDocument): readonly Run[] {
  const sentences = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.sentences;
    if (block.kind === 'list') return block.items.flat();
    return block.kind === 'table' ? block.rows.flat() : [];
  });
  return [...sentences, ...notes].flatMap(({ inlines }) => inlines).filter((inline) => inline.kind === 'text');
}

const folded = (text: string) =>
  text
    .replaceAll(/[“”‘’"'«».,;\s\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase();

/** A declined word keeps its beginning: «суда» of «суд», «возбуждении» of «возбуждение». */
const isFormOf = (word: string, own: string) => {
  const kept = Math.ceil(Math.min(word.length, own.length) / 2);
  return own.slice(0, kept) === word.slice(0, kept);
};

const areForms = (text: string, own: string) =>
  text.split(' ').every((word) => own.split(' ').some((each) => isFormOf(word, each)));

for (const file of files) {
  const {
    caseBooks,
    registers,
    submissions,
    language = 'en',
  } = expectValue(readInterchange(new Uint8Array(readFileSync(new URL(`../${file}`, import.meta.url)))));
  const valueAt = ({ bookId, record, field }: FieldPointer): unknown => {
    const owner: unknown = bookId === undefined ? registers : caseBooks.find(({ id }) => id === bookId);
    const list = bookId === undefined ? registerOf(record.kind) : collectionOf(record.kind);
    return [list ?? '', record.id, ...field.split('.')].reduce<unknown>(
      (at, name) => (Array.isArray(at) ? at[Number(name)] : fieldsOf(at)[name]),
      owner,
    );
  };

  for (const kind of documentKinds) {
    const [submission] = submissions;
    if (kind === 'upr-submission' && submission === undefined) continue;
    const document = expectValue(
      composeDocument({ kind, caseBooks, registers, language, ...(submission && { submission }) }),
    );
    const runs = runsOf(document);

    test(`${file}, ${kind}: each value that is stated stands in its field`, () => {
      const values = runs.filter(({ of }) => of !== undefined);
      expect(values.length).toBeGreaterThan(10);
      expect(values.filter(({ of }) => of !== undefined && valueAt(of) === undefined)).toEqual([]);
    });

    test(`${file}, ${kind}: typed words are the words of their field`, () => {
      const strangers = runs.filter(({ text, typed, of }) => {
        if (typed !== true || of === undefined) return false;
        const words = textsIn(valueAt(of)).map(folded);
        return !words.some((one) => (language === 'ru' ? areForms(folded(text), one) : one.includes(folded(text))));
      });
      expect(strangers).toEqual([]);
    });
  }
}
