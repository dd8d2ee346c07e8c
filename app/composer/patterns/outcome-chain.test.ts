import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed';
import { elsa, registers } from '../../../test/builders/ruritania';

test('what higher courts made of a sentence is told with the reason', () => {
  const book = aCaseBook({
    parties: [elsa],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        date: on('2011-08-08'),
        by: ['court'],
        against: ['elsa'],
        outcome: 'convicted',
        sanctions: [{ kind: 'imprisonment', term: { years: 6 } }],
      },
      {
        id: 'e',
        kind: 'resolution',
        date: on('2011-10-01'),
        by: ['second'],
        against: ['elsa'],
        outcome: 'upheld',
        reviews: 'd',
      },
      {
        id: 'f',
        kind: 'resolution',
        date: on('2012-03-06'),
        by: ['supreme'],
        against: ['elsa'],
        outcome: 'commuted',
        reviews: 'e',
        after: 'she fully admitted her guilt',
        sanctions: [{ kind: 'imprisonment', term: { years: 3 }, suspended: true, probation: { years: 2 } }],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 8 August 2011, Elsa Strofzin, a journalist, was convicted by the Streslau City Court and sentenced to six years’ imprisonment. On 1 October 2011, the sentence was upheld by the Hentzau City Court in Streslau. On 6 March 2012, after she fully admitted her guilt, the sentence was commuted by the Supreme Court to a suspended sentence of three years’ imprisonment with a probation period of two years.',
  ]);
});
