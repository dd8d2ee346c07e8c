import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../test/builders/ruritania';

const told = (records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>) =>
  composeText(aCaseBook({ parties: [elsa, paul], ...records }), registers).paragraphs.join(' ');

test('what somebody is charged with stands before the arrest of that day', () => {
  expect(
    told({
      coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['paul'], date: on('2014-02-01') }],
      expressions: [{ id: 'x', kind: 'speech', authors: ['paul'], date: on('2014-02-01'), place: 'Zenda' }],
      charges: [{ id: 'c', against: ['paul'], offence: 'insult', brought: on('2014-05-05'), acts: ['x'] }],
    }),
  ).toBe(
    'On 1 February 2014, Paul Detchard, a poet, spoke in Zenda. On the same day, he was arrested. On 5 May 2014, he was charged with insult. The charge concerned his speech in Zenda on 1 February 2014.',
  );
});

test('a text stands before what came of it, though its day is less certain', () => {
  expect(
    told({
      expressions: [{ id: 'x', kind: 'speech', authors: ['paul'], date: on('2014-02'), place: 'Zenda' }],
      events: [
        {
          id: 'e',
          kind: 'attack',
          date: on('2014-02-20'),
          byWords: 'miners',
          againstWords: 'his shed',
          action: 'burnt down',
          connectedWith: [{ kind: 'expression', id: 'x' }],
        },
      ],
    }),
  ).toBe(
    'In February 2014, Paul Detchard, a poet, spoke in Zenda. On 20 February 2014, his shed was burnt down by miners.',
  );
});
