import { expect, test } from 'vitest';
import { createTranslator } from '#shared/i18n/translator';
import { alikeIn } from './alike';
import { indexRecords } from './candidates';

const terms = [
  { id: 'cell', list: 'treatment-kind', name: 'punishment cell' },
  { id: 'parade', list: 'event-kind', name: 'punishment parade' },
];
const index = indexRecords(
  terms.map((record) => ({ kind: 'thesaurusTerm', id: record.id, record })),
  createTranslator('en'),
);
const offered = (place: string, record: unknown) => alikeIn(index, place, record).map(({ value }) => value.to.id);

test('a broader term is one of the same list', () => {
  expect(offered('thesaurus/t/broader', { list: 'treatment-kind' })).toEqual(['cell']);
  expect(offered('thesaurus/t/broader', { list: 'body-kind' })).toEqual([]);
});

test('while no list is chosen, and in other fields, every term is offered', () => {
  expect(offered('thesaurus/t/broader', {})).toEqual(['cell', 'parade']);
  expect(offered('links/l/from', { list: 'treatment-kind' })).toEqual(['cell', 'parade']);
});
