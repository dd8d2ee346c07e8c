import { expect, test } from 'vitest';
import { on } from '../../../test/builders/a-case';
import { spanning } from './spanning';

test('several dates span a time that is as exact as the least exact of them', () => {
  expect(spanning([on('2013-08-07'), on('2013-08 or 2013-09')])).toEqual({
    written: '2013-08-07',
    earliest: '2013-08-01',
    latest: '2013-09-30',
    precision: 'month',
    spread: 'moment',
  });
});
