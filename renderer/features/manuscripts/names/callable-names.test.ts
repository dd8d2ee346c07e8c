import { expect, test } from 'vitest';
import { CaseBook, collectionNames } from '#shared/records/case-book';
import { noRegisters } from '#shared/records/registers';
import { callableNames } from './callable-names';

const none = Object.fromEntries(collectionNames.map((name) => [name, {}]));
const book = CaseBook.parse({
  ...{ id: 'b', title: 'A case', state: 'active' },
  ...none,
  parties: {
    p: { id: 'p', kind: 'person', name: { en: 'Dana Omarova', ru: 'Дана Омарова' } },
    q: { id: 'q', kind: 'person', name: 'Petr Zhumabayev', variants: ['Жұмабаев'] },
  },
});
const words = { party: 'Person', body: 'Body', organisation: 'Organisation' };
const called = (query: string, language: 'en' | 'ru') =>
  callableNames([book], noRegisters, language, words)(query).map(({ label }) => label);

test('a name is called by the beginning of any of its words, in the language of the document', () => {
  expect(called('oma', 'en')).toEqual(['Dana Omarova']);
  expect(called('оман', 'ru')).toEqual([]);
  expect(called('омар', 'ru')).toEqual(['Дана Омарова']);
  expect(called('mar', 'en')).toEqual([]);
});

test('and in any spelling of it', () => {
  expect(called('Jumaba', 'en')).toEqual(['Petr Zhumabayev']);
  expect(called('жума', 'en')).toEqual(['Petr Zhumabayev']);
});

test('all are offered before a letter is typed', () => {
  expect(called('', 'en')).toEqual(['Dana Omarova', 'Petr Zhumabayev']);
});
