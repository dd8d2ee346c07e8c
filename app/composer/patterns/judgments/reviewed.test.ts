import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../../test/builders/ruritania';

const convicted = (id: string, person: string, day: string, years: number) => ({
  id,
  kind: 'verdict',
  proceeding: `of-${id}`,
  date: on(day),
  by: ['court'],
  against: [person],
  outcome: 'convicted',
  sanctions: [{ kind: 'imprisonment', term: { years } }],
});

const told = (...decisions: readonly Readonly<Record<string, unknown>>[]) =>
  composeText(aCaseBook({ parties: [elsa, paul], decisions }), registers).paragraphs.join(' ');

test('whose sentence was changed is said where somebody else was sentenced in a case of their own', () => {
  const changed = {
    id: 'e',
    kind: 'judgment',
    proceeding: 'of-a',
    date: on('2011-10-01'),
    by: ['second'],
    against: ['elsa'],
    outcome: 'reduced',
    reviews: 'a',
    sanctions: [{ kind: 'imprisonment', term: { years: 2 } }],
  };
  expect(told(convicted('a', 'elsa', '2011-08-01', 6), convicted('b', 'paul', '2011-09-01', 3), changed)).toContain(
    'On 1 October 2011, the sentence of Strofzin was reduced by the Hentzau City Court in Streslau to two years’ imprisonment.',
  );
});

test('which of two convictions of one person was quashed is said by its day', () => {
  const quashed = {
    id: 'e',
    kind: 'judgment',
    proceeding: 'of-a',
    date: on('2011-10-01'),
    against: ['elsa'],
    outcome: 'quashed',
    reviews: 'a',
  };
  expect(told(convicted('a', 'elsa', '2011-08-01', 6), convicted('b', 'elsa', '2011-09-01', 3), quashed)).toContain(
    'On 1 October 2011, the conviction of 1 August 2011 was quashed.',
  );
});

test('a decision that nobody recorded is not taken for the verdict before it', () => {
  const unrecorded = {
    id: 'e',
    kind: 'order',
    date: on('2011-10-01'),
    by: ['supreme'],
    against: ['paul'],
    outcome: 'quashed',
    norms: [{ norm: 'cc-1' }],
  };
  expect(told(convicted('b', 'paul', '2011-09-01', 3), unrecorded)).toContain(
    'On 1 October 2011, a decision concerning Detchard was quashed by the Supreme Court under Article 130 of the Criminal Code of Ruritania.',
  );
});

test('whose sentence was changed is said where somebody else is accused', () => {
  const book = aCaseBook({
    parties: [elsa, paul],
    charges: [{ id: 'c', against: ['paul'], offence: 'sedition', brought: on('2011-09-01'), outcome: 'pending' }],
    decisions: [
      convicted('a', 'elsa', '2011-08-01', 6),
      {
        id: 'e',
        kind: 'judgment',
        date: on('2011-10-01'),
        against: ['elsa'],
        outcome: 'increased',
        reviews: 'a',
        sanctions: [{ kind: 'imprisonment', term: { years: 8 } }],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs.join(' ')).toContain(
    'On 1 October 2011, the sentence of Strofzin was increased to eight years’ imprisonment.',
  );
});
