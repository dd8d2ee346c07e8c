import { expect, test } from 'vitest';
import type { BackedUpBook } from '#shared/contract/backup-api';
import { BookId } from '#shared/schema/ids';
import { doneTitle, sortBroughtBack } from './brought-back';
import { firstChoice, isNothing, withOne } from './choice';

const idOf = (digit: string) => BookId.parse(digit.repeat(32));

function aBook(digit: string, title: string, here: BackedUpBook['here']): BackedUpBook {
  return { id: idOf(digit), title, here, records: 1, lost: 0, unfinished: 0, changedAt: '2014-03-01T09:00:00.000Z' };
}

test('what came, what was here already and what was left are told apart', () => {
  const books = [
    aBook('1', 'Gone here', 'absent'),
    aBook('2', 'Another state', 'other'),
    aBook('3', 'Just the same', 'same'),
    aBook('4', 'Its copy is here already', 'other'),
    aBook('5', 'Not chosen', 'absent'),
  ];
  const restored = [
    { from: idOf('1'), id: idOf('1'), outcome: 'brought' },
    { from: idOf('2'), id: idOf('a'), outcome: 'brought' },
    { from: idOf('4'), id: idOf('b'), outcome: 'same' },
  ] as const;
  const preview = {
    caseBooks: books,
    submissions: [
      { id: 's1', title: 'To the UPR', here: 'absent' },
      { id: 's2', title: 'To the UPR, the same', here: 'same' },
      { id: 's3', title: 'To the UPR, not chosen', here: 'other' },
    ],
    registers: { entries: 9, absent: 5, unfinished: 0 },
  } as const;
  const chosen = { books: new Set<BookId>(), submissions: new Set(['s1']), registers: false };
  expect(sortBroughtBack(preview, chosen, { caseBooks: restored, submissions: 1, entries: 2, unfinished: 0 })).toEqual({
    brought: [
      { id: idOf('1'), title: 'Gone here' },
      { id: idOf('a'), title: 'Another state' },
    ],
    submissions: 1,
    entries: 2,
    unfinished: 0,
    hasBesides: true,
    same: ['Just the same', 'Its copy is here already', 'To the UPR, the same'],
    left: ['Not chosen', 'To the UPR, not chosen'],
    leftEntries: 3,
  });
});

test('all that is not here is chosen before anybody chooses', () => {
  const preview = {
    ...{ token: '', madeAt: '', madeWith: '', records: 3, manuscripts: 0, unknown: 0, lost: 0 },
    caseBooks: [aBook('1', 'Gone here', 'absent'), aBook('2', 'Another state', 'other')],
    submissions: [{ id: 's1', title: 'To the UPR', here: 'absent' }],
    registers: { entries: 0, absent: 0, unfinished: 1 },
  } as const;
  const chosen = firstChoice(preview);
  expect(chosen).toEqual({ books: new Set([idOf('1')]), submissions: new Set(['s1']), registers: true });
  const none = { books: withOne(chosen.books, idOf('1'), false), submissions: new Set<string>(), registers: false };
  expect([isNothing(chosen), isNothing(none)]).toEqual([false, true]);
});

test('half-typed things alone are something that came', () => {
  const preview = { caseBooks: [], submissions: [], registers: { entries: 0, absent: 0, unfinished: 2 } };
  const chosen = { books: new Set<BookId>(), submissions: new Set<string>(), registers: true };
  const came = sortBroughtBack(preview, chosen, { caseBooks: [], submissions: 0, entries: 0, unfinished: 2 });
  expect(came).toMatchObject({ unfinished: 2, hasBesides: true });
  expect(doneTitle(came)).toBe('safekeeping.restore.doneNoBook');
  const nothing = sortBroughtBack(preview, chosen, { caseBooks: [], submissions: 0, entries: 0, unfinished: 0 });
  expect(doneTitle(nothing)).toBe('safekeeping.restore.done');
});
