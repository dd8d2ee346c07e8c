import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../../test/builders/ruritania';

const orders = [
  { date: on('2014-03-05'), court: 'court', from: on('2014-03-03'), to: on('2014-05-03'), grounds: 'a risk of flight' },
  { date: on('2014-05-02'), court: 'court', from: on('2014-05-03'), to: on('2014-07-03') },
  { date: on('2014-07-01'), court: 'second' },
];

const told = (acts: readonly Readonly<Record<string, unknown>>[]) => {
  const detentions = [{ id: 'd', person: 'elsa', kind: 'pre-trial', from: on('2014-03-03'), orders }];
  const book = aCaseBook({ parties: [elsa, paul], coerciveActs: acts, detentions });
  return composeText(book, registers).paragraphs.join(' ');
};

test('orders between which nothing lies share a sentence, which names a court once', () => {
  expect(told([])).toBe(
    'Elsa Strofzin, a journalist, was held in custody from 3 March 2014. Her detention was ordered by the Streslau City Court on 5 March 2014 from 3 March 2014 until 3 May 2014 on the ground of a risk of flight and extended on 2 May 2014 until 3 July 2014 and by the Hentzau City Court in Streslau on 1 July 2014.',
  );
});

test('an order behind something else stands on its own day', () => {
  expect(told([{ id: 'a', kind: 'detention', persons: ['paul'], date: on('2014-04-01') }])).toContain(
    'Paul Detchard, a poet, was detained. Strofzin’s detention was extended by the Streslau City Court on 2 May 2014 until 3 July 2014',
  );
});
