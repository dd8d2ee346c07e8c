import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { herald, registers } from '../../../../test/builders/ruritania';

test('an outlet that is suspended is told with norm, court, what set it off and the appeal', () => {
  const book = aCaseBook({
    parties: [herald],
    expressions: [
      { id: 'x', kind: 'printed-issue', outlet: 'herald', copies: { number: 7000 }, copiesAnnounced: { number: 8000 } },
    ],
    proceedings: [{ id: 'p', kind: 'administrative', following: [{ kind: 'expression', id: 'x' }] }],
    decisions: [
      {
        id: 'd',
        kind: 'ruling',
        proceeding: 'p',
        date: on('2013-08-07'),
        by: ['court'],
        against: ['herald'],
        outcome: 'sanctioned',
        norms: [{ norm: 'ac-1' }],
        sanctions: [{ kind: 'suspension-of-outlet', term: { months: 3 } }],
      },
      { id: 'e', kind: 'resolution', date: on('2013-08-22'), by: ['second'], outcome: 'upheld', reviews: 'd' },
      {
        id: 'f',
        kind: 'order',
        date: on('2014-02'),
        against: ['herald'],
        outcome: 'sanctioned',
        following: [{ kind: 'decision', id: 'd' }],
        sanctions: [{ kind: 'closure-of-outlet' }],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 7 August 2013, the newspaper Herald was suspended for three months by the Streslau City Court under Article 350 of the Code of Administrative Offences. The proceedings were opened after Herald had printed 7,000 copies instead of the 8,000 announced. On 22 August 2013, the ruling was upheld by the Hentzau City Court in Streslau. Following the earlier suspension, in February 2014, Herald was closed.',
  ]);
});

test('a registration can be cancelled without any court', () => {
  const book = aCaseBook({
    parties: [herald],
    decisions: [
      {
        id: 'd',
        kind: 'order',
        date: on('2013-01-23'),
        by: ['police'],
        against: ['herald'],
        outcome: 'sanctioned',
        sanctions: [{ kind: 'cancellation-of-registration' }],
        failures: [{ failure: 'no-court-decision' }],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 23 January 2013, the registration of the newspaper Herald was cancelled by the Streslau Police without a decision of a court.',
  ]);
});

test('copies that were seized from nobody are told with the text that they are of', () => {
  const book = aCaseBook({
    expressions: [{ id: 'x', kind: 'book', titles: ['The salt road'], authors: [] }],
    decisions: [
      {
        id: 'd',
        kind: 'order',
        date: on('2014-05-05'),
        by: ['court'],
        outcome: 'sanctioned',
        following: [{ kind: 'expression', id: 'x' }],
        sanctions: [{ kind: 'seizure-of-copies', label: 'recall' }],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 5 May 2014, copies of the book “The salt road” were seized as “recall” by the Streslau City Court.',
  ]);
});
