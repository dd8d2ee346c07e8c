import { expect, test } from 'vitest';
import { holesIn, mistakenIn } from './faults';
import type { Character } from './people';
import { readParagraphs } from './persons';

const tomas: Character = {
  id: 'tomas',
  kind: 'person',
  name: 'Tomas Varga',
  gender: 'male',
  inFull: 'Tomas Varga',
  inShort: 'Varga',
};
const petr: Character = {
  id: 'petr',
  kind: 'person',
  name: 'Petr Orlik',
  gender: 'male',
  inFull: 'Petr Orlik',
  inShort: 'Orlik',
};
const jan: Character = { id: 'jan', kind: 'person', name: 'Jan Varga', inFull: 'Jan Varga', inShort: 'Varga' };

const faults = (...sentences: readonly string[]) =>
  readParagraphs([sentences], [tomas, petr], 'en').flatMap((spoken) => spoken.faults);

test('a reader who knows nobody asks who “he” is', () => {
  expect(faults('On 18 October 2017, he was detained.')[0]).toBe('“he” means nobody');
  expect(faults('Varga was detained.')).toEqual(['“Varga” was never introduced']);
});

test('two men are too many for one “he”, and one is too few for “they”', () => {
  expect(faults('Tomas Varga met Petr Orlik.', 'He was arrested.')).toEqual(['“He” may be Tomas Varga or Petr Orlik']);
  expect(faults('Tomas Varga was arrested.', 'They were beaten.')).toEqual(['“They” means nobody']);
});

test('one of several who were named together is no “she” in the next sentence', () => {
  const lena: Character = { id: 'lena', kind: 'person', name: 'Lena Kovac', gender: 'female', inFull: 'Lena Kovac' };
  const read = (...sentences: readonly string[]) =>
    readParagraphs([sentences], [tomas, petr, lena], 'en').flatMap((spoken) => spoken.faults);
  expect(read('Tomas Varga, Petr Orlik and Lena Kovac were detained.', 'She was beaten.')).toEqual([
    '“She” is one of several who were named together',
  ]);
  expect(read('Lena Kovac was detained with Tomas Varga.', 'She was beaten.')).toEqual([]);
});

test('a family name of two, and “he” of somebody whose gender is not recorded, are asked about', () => {
  const spoken = readParagraphs([['Tomas Varga and Jan Varga met.', 'Varga left.']], [tomas, jan], 'en');
  expect(spoken[1]?.faults).toEqual(['“Varga” may be Tomas Varga or Jan Varga']);
  expect(readParagraphs([['Jan Varga left.', 'He came.']], [jan], 'en')[1]?.faults).toEqual([
    '“He” of somebody whose gender is not recorded',
  ]);
});

test('a text without a fault has none', () => {
  expect(
    faults('Tomas Varga was arrested.', 'He was released.', 'Petr Orlik alleged that he was beaten.', 'Orlik left.'),
  ).toEqual([]);
});

test('what is another’s is seen', () => {
  const [spoken] = readParagraphs([['Tomas Varga was convicted of q101q.']], [tomas, petr], 'en');
  const owner = { record: 'charges-0', near: new Set(['petr']) };
  expect(spoken && mistakenIn(spoken, new Map([['q101q', owner]]), [tomas, petr])).toEqual([
    'Tomas Varga has nothing to do with q101q',
  ]);
});

test.each([
  'he was seized.',
  'He was  seized.',
  'He was seized by.',
  'He was seized , and left.',
  'He said “”.',
  'He He left.',
  'He left',
])('a hole is seen: %s', (sentence) => {
  expect(holesIn(sentence)).not.toEqual([]);
});
