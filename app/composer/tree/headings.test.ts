import { expect, test } from 'vitest';
import { headed, heading } from './headings';

test.each([
  ['legislative restrictions', 'Legislative restrictions'],
  ['ограничения в законе', 'Ограничения в законе'],
  ['e-mail and its interception', 'E-mail and its interception'],
  ['“extremism” as a charge', '“Extremism” as a charge'],
  ['«экстремизм» как обвинение', '«Экстремизм» как обвинение'],
  ['a', 'A'],
  ['élections: le contrôle', 'Élections: le contrôle'],
])('%s begins with a capital', (typed, printed) => {
  expect(headed(typed)).toBe(printed);
});

test.each([
  'iPhone owners',
  'eBay',
  'mp3 players',
  'kazakh-zerno.kz',
  'iТелефон',
  'LGBT people',
  '█████ and others',
  '',
])('%s stays as it was typed', (typed) => {
  expect(headed(typed)).toBe(typed);
});

test('a heading carries its level and its number', () => {
  expect(heading(1, 'facts', 2)).toEqual({ kind: 'heading', level: 1, text: 'Facts', number: 2 });
  expect(heading(3, 'Facts')).toEqual({ kind: 'heading', level: 3, text: 'Facts' });
});
