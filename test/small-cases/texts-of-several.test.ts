import { expect, test } from 'vitest';
import { aCaseBook, on } from '../builders/a-case';
import { composeText } from '../builders/composed/composed';

const parties = [
  { id: 'ines', kind: 'person', name: 'Ines Quiroga', shortName: 'Quiroga', gender: 'female' },
  { id: 'rafa', kind: 'person', name: 'Rafael Tapia', shortName: 'Tapia', gender: 'male' },
];

const told = (texts: readonly Record<string, unknown>[], against = ['ines', 'rafa']) =>
  composeText(
    aCaseBook({
      parties,
      expressions: texts.map((text, place) => ({ id: `t${place}`, ...text })),
      proceedings: [
        {
          id: 'p',
          kind: 'criminal-public',
          started: on('2019-04-02'),
          against,
          following: texts.map((_, place) => ({ kind: 'expression', id: `t${place}` })),
        },
      ],
      decisions: [{ id: 'v', kind: 'verdict', proceeding: 'p', against, outcome: 'convicted', date: on('2019-09-01') }],
    }),
  ).paragraphs.join(' ');

test('of several accused, each text is told with who wrote it', () => {
  const text = told([
    { kind: 'book', titles: ['The dry well'], authors: ['ines'] },
    { kind: 'post', numberOfTexts: { number: 12 }, authors: ['rafa'], subject: 'the mine' },
  ]);
  expect(text).toContain('The case concerned Quiroga’s book “The dry well” and 12 posts by Tapia about the mine.');
});

test('of one accused, a text is hers unless what follows says so', () => {
  expect(told([{ kind: 'book', titles: ['The dry well'], authors: ['ines'] }], ['ines'])).toContain(
    'The case concerned her book “The dry well”.',
  );
  const claims = [{ act: 'reported', content: 'the well was sold' }];
  expect(told([{ kind: 'book', titles: ['The dry well'], authors: ['ines'], claims }], ['ines'])).toContain(
    'The case concerned the book “The dry well”. In the book, she reported that the well was sold.',
  );
});

test('what a text was called in a case is said of the case, and of nobody where no case was about it', () => {
  expect(told([{ kind: 'post', authors: ['ines'], assessedAs: ['insolent'] }])).toContain(
    'In the proceedings, the information in the post was considered insolent.',
  );
  const text = { id: 't', kind: 'post', authors: ['ines'], assessedAs: ['insolent'], date: on('2019-01-01') };
  expect(composeText(aCaseBook({ parties, expressions: [text] })).paragraphs.join(' ')).not.toContain('insolent');
});

test('copies set proceedings off only where they are of a printed issue of somebody', () => {
  const book = told([{ kind: 'book', titles: ['The dry well'], authors: ['ines'], copies: { number: 300 } }]);
  expect(book).not.toContain('after 300 copies');
});
