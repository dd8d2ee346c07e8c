import { expect, it } from 'vitest';
import { isFound, searchText } from './search-text';

const finds = (query: string, text: string): boolean => isFound(searchText(query), searchText(text));

it.each([
  ['the beginnings of words in any order', 'oct ver', 'Verdict, 19 October 2011'],
  ['a Latin spelling of a Kazakh name', 'jumabaev', 'Айгерім Жұмабаева'],
  ['a Russian spelling of a Latin name', 'жумаб', 'Zhumabayev'],
  ['a number', '2011', 'Verdict, 19 October 2011'],
  ['everything, with nothing typed', ' ', 'Verdict'],
])('finds by %s', (_, query, text) => {
  expect(finds(query, text)).toBe(true);
});

it('finds nothing by the middle of a word, or where one word is missing', () => {
  expect(finds('erdict', 'Verdict')).toBe(false);
  expect(finds('verdict appeal', 'Verdict')).toBe(false);
});
