import { expect, it } from 'vitest';
import type { HistoryEntry } from '#shared/contract/holder';
import { recentRecords } from './recent-records';

it('lists each record once with its last change, without those that are gone', () => {
  const entry = (at: string, ...ids: string[]): HistoryEntry => ({
    hash: at,
    at,
    by: 'A',
    kind: 'changed',
    changed: ids.map((id) => ({ kind: 'event', id })),
  });
  const history = [entry('3', 'e1'), entry('2', 'e2', 'gone'), entry('1', 'e1')];
  expect(recentRecords(history, ({ id }) => id !== 'gone')).toEqual([
    { to: { kind: 'event', id: 'e1' }, at: '3', by: 'A' },
    { to: { kind: 'event', id: 'e2' }, at: '2', by: 'A' },
  ]);
});
