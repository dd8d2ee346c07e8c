import { expect, test } from 'vitest';
import { obstaclesTo } from '#shared/document/obstacles';
import { aCaseBook } from '../../test/builders/a-case';
import { aSuspicion } from '../../test/builders/checks';
import { obstacleText } from './obstacle-text';

const book = aCaseBook({ parties: [{ id: 'p', kind: 'person', name: 'Will Hunter' }] });

test('lists each place once, with what to write for an answer, and moves no cursor', () => {
  const place = { found: 'will', around: 'against the\n\u001b[2Jwill of the owner', key: 'against the "will"' };
  const typedIn = { bookId: book.id, record: { kind: 'event', id: 'e1' }, field: 'place' } as const;
  const checks = [aSuspicion({ ...place, typedIn }), aSuspicion({ ...place, typedIn })];
  expect(
    obstacleText(obstaclesTo({ checks }, [book]), [book])
      .split('\n')
      .slice(1),
  ).toEqual([
    '  Will Hunter: “will” in “against the [2Jwill of the owner” (typed in event e1, place)',
    '    { "audience": "un-public", "place": "against the \\"will\\"", "is": "another-word" }',
  ]);
});

test('names what else keeps a document shut', () => {
  const checks = [{ code: 'over-limit', blocking: true, records: [] } as const];
  expect(obstacleText(obstaclesTo({ checks }, [book]), [book])).toBe('The text is longer than the forum takes.');
});
