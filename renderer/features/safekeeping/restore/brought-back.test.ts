import { expect, test } from 'vitest';
import type { BackedUpBook } from '#shared/contract/backup-api';
import { BookId } from '#shared/model/ids';
import { sortBroughtBack } from './brought-back';

const idOf = (digit: string) => BookId.parse(digit.repeat(32));

function aBook(digit: string, title: string, here: BackedUpBook['here']): BackedUpBook {
  return { id: idOf(digit), title, here, records: 1, lost: 0, changedAt: '2014-03-01T09:00:00.000Z' };
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
  expect(sortBroughtBack(books, restored)).toEqual({
    brought: [
      { id: idOf('1'), title: 'Gone here' },
      { id: idOf('a'), title: 'Another state' },
    ],
    same: ['Just the same', 'Its copy is here already'],
    left: ['Not chosen'],
  });
});
