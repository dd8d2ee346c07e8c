import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { herald, registers } from '../../../../test/builders/ruritania';

test('a sanction that lasted longer than it should have says both days', () => {
  const book = aCaseBook({
    parties: [{ id: 'site', kind: 'web-site', name: 'herald.example' }],
    decisions: [
      {
        id: 'd',
        kind: 'order',
        date: on('2012-12'),
        by: ['court'],
        against: ['site'],
        outcome: 'sanctioned',
        sanctions: [
          { kind: 'suspension-of-outlet', term: { months: 3 }, dueEnd: on('2013-03'), realEnd: on('2013-07-03') },
        ],
      },
    ],
    coerciveActs: [{ id: 'b', kind: 'blocking', persons: ['site'], again: true }],
    links: [
      {
        id: 'l',
        from: { kind: 'coerciveAct', id: 'b' },
        relation: 'following',
        to: { kind: 'decision', id: 'd' },
        interval: { months: 1 },
        lessThan: true,
        words: 'after it resumed',
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'The three-month suspension of the website herald.example, ordered by the Streslau City Court in December 2012, remained in effect until 3 July 2013, although it should have ended in March 2013. Less than a month after it resumed, herald.example was blocked again.',
  ]);
});

test('a sanction that ended when it should have is no overrun', () => {
  const book = aCaseBook({
    parties: [herald],
    decisions: [
      {
        id: 'd',
        kind: 'order',
        date: on('2012-12'),
        against: ['herald'],
        outcome: 'sanctioned',
        sanctions: [
          { kind: 'suspension-of-outlet', term: { months: 3 }, dueEnd: on('2013-03'), realEnd: on('2013-03-20') },
        ],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'In December 2012, the newspaper Herald was suspended for three months.',
  ]);
});
