import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { paul, registers } from '../../../../test/builders/ruritania';

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

test('an attack is told with what came of it', () => {
  const book = aCaseBook({
    parties: [paul],
    events: [
      {
        id: 'e',
        kind: 'attack',
        date: on('2013-04-20'),
        against: ['paul'],
        byWords: 'unknown persons',
        action: 'beaten',
        consequences: ['a broken arm', 'concussion'],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 20 April 2013, Paul Detchard, a poet, was beaten by unknown persons, resulting in a broken arm and concussion.',
  ]);
});

test('what became of an attack is told, and that nobody was prosecuted', () => {
  const event = { id: 'e', date: on('2013-04-20'), byWords: 'the guards', prosecuted: { number: 0 } };
  const told = (more: object) =>
    composeText(aCaseBook({ parties: [paul], events: [{ ...event, ...more }] }), registers).paragraphs.join(' ');
  expect(told({ kind: 'attack', against: ['paul'], action: 'beaten', investigation: 'not-effective' })).toBe(
    'On 20 April 2013, Paul Detchard, a poet, was beaten by the guards; nobody was prosecuted. There has been no independent or effective investigation into the attack.',
  );
  expect(told({ kind: 'use-of-force', action: 'beat', againstWords: 'those who sang' })).toBe(
    'On 20 April 2013, the guards beat those who sang; nobody was prosecuted.',
  );
});
