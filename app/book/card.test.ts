import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../test/builders/a-case';
import { cardOf } from './card';

const verdict = { id: 'v', kind: 'verdict', date: on('2026-11-02'), appealBy: on('2026-12-01') };
const appeal = { id: 'a', kind: 'appeal', decisionAttacked: 'v' };
const dates = (records: Record<string, readonly Record<string, unknown>[]>) =>
  cardOf(aCaseBook(records), '2026-11-20T10:00:00Z').dates.map(({ written }) => written);

test('the last day for an appeal is among the next dates until the appeal is filed', () => {
  expect(dates({ decisions: [verdict] })).toEqual(['2026-12-01']);
  expect(dates({ decisions: [verdict], motions: [appeal] })).toEqual(['2026-12-01']);
  expect(dates({ decisions: [verdict], motions: [{ ...appeal, filed: on('2026-11-15') }] })).toEqual([]);
  expect(
    dates({ decisions: [verdict], motions: [{ ...appeal, id: 'b', decisionAttacked: 'w', answer: 'pending' }] }),
  ).toEqual(['2026-12-01']);
});
