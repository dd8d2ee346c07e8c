import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, herald, paul, registers } from '../../../../test/builders/ruritania';

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

const bothSentenced = {
  id: 'd',
  kind: 'verdict',
  date: on('2011-08-08'),
  by: ['court'],
  against: ['elsa', 'paul'],
  outcome: 'convicted',
  sanctions: [
    { kind: 'imprisonment', persons: ['elsa'], term: { years: 6 } },
    { kind: 'imprisonment', persons: ['paul'], term: { years: 2 } },
  ],
};

test('whose sentence was reduced is said where others were sentenced too', () => {
  const book = aCaseBook({
    parties: [elsa, paul],
    decisions: [
      bothSentenced,
      {
        id: 'e',
        kind: 'resolution',
        date: on('2011-10-01'),
        by: ['second'],
        against: ['elsa'],
        outcome: 'reduced',
        reviews: 'd',
        sanctions: [{ kind: 'imprisonment', persons: ['elsa'], term: { years: 4 } }],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 8 August 2011, Elsa Strofzin, a journalist, and Paul Detchard, a poet, were convicted by the Streslau City Court. Strofzin was sentenced to six years’ imprisonment and Detchard to two years’ imprisonment. On 1 October 2011, the sentence of Strofzin was reduced by the Hentzau City Court in Streslau to four years’ imprisonment.',
  ]);
});

test('an award that was reduced is told with what is left of it, and a decision that names no other by its instance', () => {
  const book = aCaseBook({
    parties: [herald, paul],
    decisions: [
      {
        id: 'd',
        kind: 'judgment',
        date: on('2011-08-08'),
        by: ['court'],
        against: ['herald'],
        outcome: 'liable',
        orders: [
          { kind: 'damages', amount: { amount: 5000, currency: 'EUR' }, to: ['paul'] },
          { kind: { other: 'to take the text down' } },
        ],
      },
      {
        id: 'e',
        kind: 'resolution',
        date: on('2011-10'),
        by: ['second'],
        outcome: 'reduced',
        reviews: 'd',
        orders: [{ kind: 'damages', amount: { amount: 100, currency: 'EUR' }, to: ['paul'] }],
      },
      { id: 'f', kind: 'ruling', instance: 'cassation', date: on('2012'), outcome: 'upheld' },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 8 August 2011, the newspaper Herald was ordered by the Streslau City Court to pay EUR 5,000 in damages to Paul Detchard, a poet, and to take the text down. In October 2011, the award was reduced by the Hentzau City Court in Streslau to EUR 100 in damages to him. In 2012, the decision was upheld in cassation.',
  ]);
});

test('a sentence that was reduced for one of two is not told of the other', () => {
  const review = {
    id: 'e',
    kind: 'resolution',
    date: on('2011-10-01'),
    by: ['second'],
    against: ['elsa', 'paul'],
    outcome: 'reduced',
    reviews: 'd',
    sanctions: [{ kind: 'imprisonment', persons: ['paul'], term: { years: 1 } }],
  };
  const book = aCaseBook({ parties: [elsa, paul], decisions: [bothSentenced, review] });
  expect(composeText(book, registers).paragraphs.join(' ')).toContain(
    'reduced by the Hentzau City Court in Streslau to one year’s imprisonment for Detchard.',
  );
  const russian = composeText(book, registers, 'un-public', 'ru').paragraphs.join(' ').replaceAll('\u00a0', ' ');
  expect(russian).toContain('наказание смягчено Detchard до лишения свободы сроком на 1 год.');
});

test('what was imposed on all beside terms that differ is told of all', () => {
  const review = {
    id: 'e',
    kind: 'resolution',
    date: on('2011-10-01'),
    against: ['elsa', 'paul'],
    outcome: 'reduced',
    reviews: 'd',
    sanctions: [
      { kind: 'imprisonment', persons: ['elsa'], term: { years: 2 } },
      { kind: 'imprisonment', persons: ['paul'], term: { years: 1 } },
      { kind: 'fine', amount: { amount: 100, currency: 'EUR' } },
    ],
  };
  const book = aCaseBook({ parties: [elsa, paul], decisions: [bothSentenced, review] });
  expect(composeText(book, registers).paragraphs.join(' ')).toContain(
    'to two years’ imprisonment for Strofzin and one year’s imprisonment for Detchard and a fine of EUR 100 for Strofzin and Detchard.',
  );
  const russian = composeText(book, registers, 'un-public', 'ru').paragraphs.join(' ').replaceAll('\u00a0', ' ');
  expect(russian).toContain('наказание смягчено Strofzin и Detchard до штрафа в размере 100 евро.');
});

test('what a court made of a decision that quashed the first one is not said of the first one', () => {
  const decision = { kind: 'judgment', against: ['elsa'] };
  const book = aCaseBook({
    parties: [elsa],
    decisions: [
      { ...decision, id: 'd', date: on('2011-08-08'), by: ['court'], outcome: 'convicted' },
      { ...decision, id: 'e', date: on('2011-10-01'), by: ['second'], outcome: 'quashed', reviews: 'd' },
      { ...decision, id: 'f', date: on('2012-03-06'), by: ['supreme'], outcome: 'upheld', reviews: 'e' },
    ],
  });
  expect(composeText(book, registers).paragraphs.join(' ')).toContain(
    'the conviction was quashed by the Hentzau City Court in Streslau. On 6 March 2012, the decision of 1 October 2011 was upheld by the Supreme Court.',
  );
});
