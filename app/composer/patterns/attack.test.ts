import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed';

test('an attack is told with its victim, place and occasion', () => {
  const book = aCaseBook({
    parties: [
      {
        id: 'p',
        kind: 'person',
        name: 'Aigul Saparova',
        shortName: 'Saparova',
        gender: 'female',
        profession: 'journalist',
      },
    ],
    events: [
      {
        id: 'e',
        kind: 'attack',
        date: on('2012-04'),
        against: ['p'],
        byWords: 'unknown men',
        place: 'Oral',
        action: 'stabbed',
        during: 'walking home',
      },
    ],
  });
  expect(composeText(book).paragraphs).toEqual([
    'In April 2012, Aigul Saparova, a journalist, was stabbed by unknown men in Oral while walking home.',
  ]);
});
