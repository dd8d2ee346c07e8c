import { expect, test } from 'vitest';
import type { ComposedDocument } from '#shared/document/document';
import { noRegisters } from '#shared/records/registers';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed/composed';
import { composeDocument } from '../compose-document';
import { composeCaseParagraphs } from './case-paragraphs';
import { inlineText } from '#shared/document/inline-text';

const consent = { audience: 'un-public', maySubmit: 'yes', nameAs: 'full' };
const journalist = (id: string, name: string, more = {}) => ({
  id,
  kind: 'person',
  name,
  gender: 'male',
  profession: 'journalist',
  roles: ['defendant'],
  consents: [consent],
  ...more,
});
const registers = someRegisters({
  norms: [{ id: 'n', kind: 'national', code: 'Criminal Code', article: '130', subject: 'insult' }],
  sources: [{ id: 's', kind: 'report', authors: ['A. Hope'], title: 'Zenda', date: on('2014') }],
});
const convicted = (id: string, person: ReturnType<typeof journalist>, date: string, more = {}) =>
  aCaseBook(
    {
      parties: [person],
      charges: [{ id: 'c', norm: { norm: 'n' } }],
      decisions: [
        {
          id: 'd',
          kind: 'verdict',
          date: on(date),
          against: [person.id],
          outcome: 'convicted',
          charges: ['c'],
          ...more,
        },
      ],
    },
    { id },
  );

const textsOf = (document: ComposedDocument) =>
  document.blocks.map((block) =>
    block.kind === 'paragraph'
      ? `${String(block.number)}. ${block.sentences.map(({ inlines }) => inlines.map((run) => (run.kind === 'text' ? run.text : `[${String(run.note + 1)}]`)).join('')).join(' ')}`
      : block.kind,
  );
const codesOf = (document: ComposedDocument) => document.checks.map(({ code, blocking }) => [code, blocking]);

test('paragraphs count through the cases, and a case of the same kind is told as another', () => {
  const books = [
    convicted('one', journalist('a', 'Fritz'), '2011-10-19'),
    convicted('two', journalist('b', 'Sapt'), '2011-11-07'),
  ];
  const document = expectValue(composeCaseParagraphs({ caseBooks: books, registers, language: 'en' }));
  expect(textsOf(document)).toEqual([
    '1. On 19 October 2011, Fritz, a journalist, was convicted of insult (Article 130 of the Criminal Code).',
    '2. On 7 November 2011, another journalist, Sapt, was convicted of insult (Article 130 of the Criminal Code).',
  ]);
});

test('a source is cited in full once, and a later note points back', () => {
  const cited = (locator: string) => ({ sources: [{ source: 's', locator }] });
  const books = [
    convicted('one', journalist('a', 'Fritz'), '2011', cited('para. 9')),
    convicted('two', journalist('b', 'Sapt'), '2012', cited('para. 10')),
  ];
  const document = expectValue(composeCaseParagraphs({ caseBooks: books, registers, language: 'en' }));
  expect(document.notes.map(({ inlines }) => inlineText(inlines))).toEqual([
    'A. Hope, “Zenda”, 2014, para. 9.',
    'A. Hope, note 1 above, para. 10.',
  ]);
});

test('without a consent a name keeps the document shut', () => {
  const book = convicted('one', journalist('a', 'Fritz', { consents: [] }), '2011');
  const document = expectValue(composeCaseParagraphs({ caseBooks: [book], registers, language: 'en' }));
  expect(codesOf(document)).toEqual([
    ['consent-missing', true],
    ['source-missing', false],
    ['source-missing', false],
  ]);
});

test('initials, a pseudonym or nothing stand where the consent asks for them', () => {
  const named = (as: object) =>
    composeText(
      convicted('one', journalist('a', 'Rudolf Rassendyll', { consents: [{ ...consent, ...as }] }), '2011'),
      registers,
    ).paragraphs[0];
  expect([
    named({ nameAs: 'initials' }),
    named({ nameAs: 'pseudonym', pseudonym: 'the Englishman' }),
    named({ nameAs: 'nothing' }),
  ]).toEqual([
    'In 2011, R. R. was convicted of insult (Article 130 of the Criminal Code).',
    'In 2011, the Englishman was convicted of insult (Article 130 of the Criminal Code).',
    'In 2011, a journalist was convicted of insult (Article 130 of the Criminal Code).',
  ]);
});

test('what is for the court alone is not told in a public report, and is listed', () => {
  const book = convicted('one', journalist('a', 'Fritz'), '2011', { confidentiality: 'court-only' });
  expect([
    composeText(book, registers, 'court').paragraphs,
    composeText(book, registers, 'un-public').paragraphs,
  ]).toEqual([['In 2011, Fritz, a journalist, was convicted of insult (Article 130 of the Criminal Code).'], []]);
});

test('a recorded fact that no sentence tells is listed', () => {
  const book = aCaseBook({
    parties: [journalist('a', 'Fritz')],
    hearings: [{ id: 'h', kind: 'appeal', date: on('2011-05-03'), room: '12', notes: 'ours' }],
  });
  const document = expectValue(composeCaseParagraphs({ caseBooks: [book], registers: noRegisters, language: 'en' }));
  const unused = document.checks.filter(({ code }) => code.startsWith('unused'));
  expect(unused.map(({ code, records, values }) => [code, records[0]?.record.id, values])).toEqual([
    ['unused-record', 'a', undefined],
    ['unused-field', 'h', { field: 'room' }],
    ['unused-field', 'h', { field: 'notes' }],
  ]);
});

test('sums that were converted at several rates are named with their rates', () => {
  const sum = (id: string, amount: number) => ({
    id,
    kind: 'paid',
    amount: { amount, currency: 'KZT', converted: { amount: 10, currency: 'EUR' } },
  });
  const book = aCaseBook({ payments: [sum('m', 2000), sum('n', 2400)] });
  const document = expectValue(composeCaseParagraphs({ caseBooks: [book], registers: noRegisters, language: 'en' }));
  expect(document.checks.filter(({ code }) => code === 'rates-differ').map(({ values }) => values)).toEqual([
    { pair: 'KZT/EUR', rates: '200, 240' },
  ]);
});

test('a book without a fact that makes a sentence says so, and so does a language that nobody taught', () => {
  const input = { kind: 'case-paragraphs', caseBooks: [aCaseBook({})], registers: noRegisters } as const;
  expect([composeDocument({ ...input, language: 'en' }), composeDocument({ ...input, language: 'kk' })]).toEqual([
    { ok: false, failure: { code: 'document/nothing-to-say' } },
    { ok: false, failure: { code: 'document/language-unavailable', language: 'kk' } },
  ]);
});
