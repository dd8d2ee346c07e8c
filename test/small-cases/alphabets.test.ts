import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { readInterchange } from '#app/interchange/read-interchange';
import type { ComposedDocument, Inline } from '#shared/document/document';
import { documentKinds } from '#shared/document/document-kinds';
import { expectValue } from '#shared/result';
import type { Language } from '#shared/values/texts/text';

const read = (file: string) =>
  expectValue(readInterchange(new Uint8Array(readFileSync(new URL(`../../${file}`, import.meta.url)))));

const [english, russian] = ['', '-ru'].map((mark) => read(`assets/samples/sample-case-books${mark}.json`));
if (english === undefined || russian === undefined) throw new Error('a sample is missing');

const submission = read('test/fixtures/kazakhstan-2014.json');

type Typed = ReturnType<typeof read>;

function documentsIn(language: Language, { caseBooks, registers, submissions }: Typed): readonly ComposedDocument[] {
  const [first] = submissions;
  return documentKinds
    .filter((kind) => kind !== 'upr-submission' || first !== undefined)
    .map((kind) =>
      expectValue(
        composeDocument({
          kind,
          caseBooks: caseBooks.slice(0, 1),
          registers,
          language,
          ...(first && { submission: first }),
        }),
      ),
    );
}

const inlinesOf = ({ blocks, notes }: ComposedDocument): readonly Inline[] => [
  ...blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return block.sentences;
      if (block.kind === 'list') return block.items.flat();
      return block.kind === 'table' ? block.rows.flat() : [];
    })
    .flatMap(({ inlines }) => inlines),
  ...notes.flatMap(({ inlines }) => inlines),
];

const lettersOf = { en: /\p{Script=Cyrillic}{2,}/u, ru: /(?<![\w./@:-])[A-Za-z]{2,}(?![\w./@:-])/u };

/** Words of the other alphabet in the text of which no check says anything. */
function unremarked(language: 'en' | 'ru', document: ComposedDocument): readonly string[] {
  const remarked = document.checks
    .filter(({ code }) => code === 'language-fallback')
    .map(({ values }) => String(values?.['text']).toLowerCase());
  const headings = document.blocks.flatMap((block) =>
    block.kind === 'title' || block.kind === 'heading' ? [block.text] : [],
  );
  return [...headings, ...inlinesOf(document).flatMap((run) => (run.kind === 'text' ? [run.text] : []))]
    .filter((text) => lettersOf[language].test(text))
    .flatMap((text) => text.split(/[\s“”«»,;()]+/u).filter((word) => lettersOf[language].test(word)))
    .filter((word) => !/^[IVXLCDM]+$/u.test(word))
    .filter((word) => !remarked.some((text) => text.includes(word.replace(/[.:]$/u, '').toLowerCase())));
}

describe('a document of texts typed in another language', () => {
  test('says so of each of them, with its field, in sentences, titles, headings and notes', () => {
    expect(documentsIn('en', russian).flatMap((document) => unremarked('en', document))).toEqual([]);
    expect(documentsIn('ru', english).flatMap((document) => unremarked('ru', document))).toEqual([]);
    expect(documentsIn('ru', submission).flatMap((document) => unremarked('ru', document))).toEqual([]);
  }, 60_000);

  test('names the records and fields that a person has to look at', () => {
    const [document] = documentsIn('ru', english);
    const fields = document?.checks
      .filter(({ code }) => code === 'language-fallback')
      .flatMap(({ records, values }) => records.map(({ record }) => `${record.kind} ${String(values?.['field'])}`));
    expect(fields).toEqual(expect.arrayContaining(['party name', 'expression titles.0', 'source title', 'body name']));
  }, 60_000);

  test('says nothing where every text is in the language of the document', () => {
    const codes = [
      ...documentsIn('en', english),
      ...documentsIn('ru', russian),
      ...documentsIn('en', submission),
    ].flatMap(({ checks }) => checks.filter(({ code }) => code === 'language-fallback').map(({ values }) => values));
    expect(codes).toEqual([]);
  }, 60_000);
});
