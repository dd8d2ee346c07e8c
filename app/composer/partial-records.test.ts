import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CaseBook, collectionNames } from '#shared/records/case-book';
import { expectValue } from '#shared/result';
import { readInterchange } from '#app/interchange/read-interchange';
import { composeCaseParagraphs } from '../documents/case-paragraphs/case-paragraphs';
import { withWholeSentences } from '../../test/facts/whole-sentences';

const read = (path: string) => expectValue(readInterchange(readFileSync(new URL(path, import.meta.url))));
const files = [read('../../test/fixtures/kazakhstan-2014.json'), read('../../assets/samples/sample-case-books.json')];
const books = files.flatMap(({ caseBooks, registers }) => caseBooks.map((book) => ({ book, registers })));

/** Without these a record is no record; with any of the others left out it must still be told, or not told, well. */
const needed = new Set(['id', 'kind', 'name', 'what', 'text', 'from', 'to', 'relation', 'fileName', 'norm', 'source']);
const whole = new Set(['date', 'attribution', 'consents', 'identityDocument', 'sources']);

type Draw = () => boolean;

function thin(value: unknown, draw: Draw, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => thin(item, draw, depth));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => needed.has(key) || draw());
  return Object.fromEntries(
    kept.map(([key, field]: [string, unknown]) => [
      key,
      composite.has(key) && !whole.has(key) ? thin(field, draw, depth + 1) : field,
    ]),
  );
}
const composite = new Set(['sanctions', 'orders', 'stays', 'links']);

function thinBook(book: CaseBook, draw: Draw): CaseBook {
  const collections = collectionNames.map((name) => [
    name,
    Object.fromEntries(Object.entries(book[name]).map(([id, record]: [string, unknown]) => [id, thin(record, draw)])),
  ]);
  return CaseBook.parse({ ...book, ...Object.fromEntries(collections) });
}

/** What betrays a slot that was not filled. */
const artefacts = [
  /undefined|null|NaN|\[object|\uE000/u,
  / {2}/u,
  /\(\s*\)|“\s*”/u,
  /[,;:]\s*[,;:.]/u,
  /\s[,.;:)]/u,
  /\b(?:of|by|to|in|and|or|for|with|the|a|an|under|against|from|between|at)[.,;]/u,
  /\b(?:that|was|were|been)[.;]/u,
  /\b(?!had had)(\p{L}+) \1\b/iu,
  /\.\./u,
];
const wellFormed = /^[“‘]?(?:\p{Lu}|\d|[\w-]+\.\p{L}).*[.?!]”?$/su;

function sentencesOf(book: CaseBook, registers: (typeof files)[number]['registers']): readonly string[] {
  const composed = composeCaseParagraphs({ caseBooks: [book], registers, language: 'en' });
  if (!composed.ok) return [];
  return withWholeSentences(composed.value.blocks).flatMap((block) =>
    block.kind !== 'paragraph'
      ? []
      : block.sentences.map(({ inlines }) =>
          inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''),
        ),
  );
}

const problemsOf = (sentence: string) =>
  [
    ...artefacts.filter((artefact) => artefact.test(sentence)).map(String),
    ...(wellFormed.test(sentence) ? [] : ['shape']),
  ].map((problem) => `${problem}: ${sentence}`);

test('whatever is left out of the records, no sentence shows a hole', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: books.length - 1 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 99 })),
      fc.integer({ min: 30, max: 95 }),
      (place, numbers, share) => {
        const draw = () => (numbers.next().value ?? 0) < share;
        const { book, registers } = books[place] ?? { book: undefined, registers: undefined };
        if (book === undefined) return;
        expect(sentencesOf(thinBook(book, draw), registers).flatMap(problemsOf)).toEqual([]);
      },
    ),
    { numRuns: 150, seed: 2014 },
  );
}, 60_000);

test('the whole records give no sentence with a hole either', () => {
  expect(books.flatMap(({ book, registers }) => sentencesOf(book, registers)).flatMap(problemsOf)).toEqual([]);
});
