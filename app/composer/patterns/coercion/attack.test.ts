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

test('what those were doing who were shot at is not said of those who shot', () => {
  const told = (more: Readonly<Record<string, unknown>>) => {
    const event = { id: 'e', kind: 'use-of-force', byWords: 'riot police', action: 'fired rubber bullets at', ...more };
    return composeText(aCaseBook({ parties: [paul], events: [event] })).paragraphs;
  };
  expect(told({ against: ['paul'], during: 'walking to the library', place: 'the campus' })).toEqual([
    'Riot police fired rubber bullets at Paul Detchard, a poet, while he was walking to the library on the campus.',
  ]);
  expect(told({ against: ['paul'], during: 'the crowd was singing' })).toEqual([
    'Riot police fired rubber bullets at Paul Detchard, a poet, while the crowd was singing.',
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
    'On 20 April 2013, Paul Detchard, a poet, was beaten by the guards; nobody was prosecuted. There has been no effective investigation into the attack.',
  );
  expect(told({ kind: 'use-of-force', action: 'beat', againstWords: 'those who sang' })).toBe(
    'On 20 April 2013, the guards beat those who sang; nobody was prosecuted.',
  );
});

test('an attack on things and on people in words is told as one on somebody by name', () => {
  const event = { id: 'e', kind: 'attack', date: on('2013-04-20'), byWords: 'masked men', investigation: 'none' };
  const told = (more: object, language: 'en' | 'ru' = 'en') =>
    composeText(aCaseBook({ parties: [paul], events: [{ ...event, ...more }] }), registers, 'un-public', language)
      .paragraphs.join(' ')
      .replaceAll('\u00a0', ' ');
  expect(told({ againstWords: 'the printing shop of the party', action: 'wrecked' })).toBe(
    'On 20 April 2013, the printing shop of the party was wrecked by masked men. There has been no investigation into the attack.',
  );
  expect(told({ againstWords: 'four passers-by', action: 'fired at', deaths: { number: 1 } })).toBe(
    'On 20 April 2013, four passers-by were fired at by masked men; one person died. There has been no investigation into the attack.',
  );
  expect(told({ against: ['paul'], againstWords: 'his driver', action: 'beaten', injured: { number: 2 } })).toBe(
    'On 20 April 2013, Paul Detchard, a poet, and his driver were beaten by masked men; two people were injured. There has been no investigation into the attack.',
  );
  expect(
    told({ againstWords: 'типография', action: 'разгромлена', byWords: 'неизвестные', deaths: { number: 1 } }, 'ru'),
  ).toBe(
    '20 апреля 2013 года типография была разгромлена неизвестными; погиб 1 человек. Расследование нападения не проводилось.',
  );
});

test('an attack in words that are no participle is told of those who made it', () => {
  const event = { id: 'e', kind: 'attack', date: on('2013-04-20'), against: ['paul'], action: 'threw eggs at' };
  const told = (more: object) =>
    composeText(aCaseBook({ parties: [paul], events: [{ ...event, ...more }] }), registers).paragraphs;
  expect(told({ byWords: 'masked men', place: 'Zenda' })).toEqual([
    'On 20 April 2013, masked men threw eggs at Paul Detchard, a poet, in Zenda.',
  ]);
  expect(told({})).toEqual(['On 20 April 2013, Paul Detchard, a poet, was attacked (“threw eggs at”).']);
});
