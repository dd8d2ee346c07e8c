import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed/composed';
import { paul, registers } from '../../../test/builders/ruritania';

const cited = (quotation: unknown, locator = 'sheet 2') => [{ source: 's', locator, quotation }];
const source = { id: 's', kind: 'court-paper', title: { en: 'Charge sheet', ru: 'Обвинительный акт' } };
const charged = (wording: unknown, sources: readonly unknown[]) => ({
  parties: [paul],
  sources: [source],
  charges: [{ id: 'c', against: ['paul'], norm: { norm: 'cc-1' }, brought: on('2013-03-01'), wording, sources }],
});

const wording = { en: 'did sing a song of scorn', ru: 'исполнил песню презрения' };

test.each([
  ['en', 'Charge sheet”, sheet 2.'],
  ['ru', 'Обвинительный акт», л. 2.'],
] as const)('%s: what the sentence quotes is not quoted in its note again', (language, end) => {
  const book = aCaseBook(charged(wording, cited(wording, language === 'en' ? 'sheet 2' : 'л. 2')));
  const { paragraphs, notes, checks } = composeText(book, registers, 'un-public', language);
  expect(paragraphs.join()).toContain(wording[language]);
  expect(notes.map((note) => note.replaceAll('\u00a0', ' ').slice(1))).toEqual([end]);
  expect(checks.filter(({ values }) => String(values?.['field']).startsWith('sources'))).toEqual([]);
});

test('a part of what the sentence quotes is not quoted again either, and other words are', () => {
  const notes = (quotation: string) => composeText(aCaseBook(charged(wording, cited(quotation))), registers).notes;
  expect(notes('A song of scorn.')).toEqual(['“Charge sheet”, sheet 2.']);
  expect(notes('A song of scorners.')).toEqual(['“Charge sheet”, sheet 2: “A song of scorners”.']);
  expect(notes('A song of scor')).toEqual(['“Charge sheet”, sheet 2: “A song of scor”.']);
  expect(notes('1 March 2013')).toEqual(['“Charge sheet”, sheet 2: “1 March 2013”.']);
});

test('a quotation stands in the first note that cites it from its source, and in no later one', () => {
  const sources = cited('He sang.');
  const other = { id: 'other', kind: 'interview', title: 'Interview' };
  const book = aCaseBook({
    ...charged(undefined, sources),
    sources: [source, other],
    coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['paul'], date: on('2012-04-07'), sources }],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        date: on('2014-05-02'),
        against: ['paul'],
        outcome: 'acquitted',
        sources: [...cited('He sang.', 'sheet 9'), { source: 'other', quotation: 'He sang.' }],
      },
    ],
  });
  const { notes, checks } = composeText(book, registers);
  expect(notes).toEqual([
    '“Charge sheet”, sheet 2: “He sang”.',
    '“Charge sheet”, note 1 above, sheet 9; “Interview”: “He sang”.',
  ]);
  expect(checks.filter(({ values }) => String(values?.['field']).startsWith('sources'))).toEqual([]);
});
