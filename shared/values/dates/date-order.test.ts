import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from './calendar';
import { orderOf } from './date-order';
import { parsePartialDate } from './parse-partial-date';
import type { PartialDate } from './partial-date';

const day = fc.nat(60).map((days) => addDays('2013-05-01', days));
const moment = fc.tuple(day, fc.nat(20)).map(([earliest, days]): PartialDate => ({
  written: earliest,
  earliest,
  latest: addDays(earliest, days),
  precision: 'day',
  spread: 'moment',
}));

it('is sure only of what every reading of both dates says, and of nothing the other way round', () => {
  fc.assert(
    fc.property(moment, moment, (end, start) => {
      const everyReading = (end.latest ?? '') < (start.earliest ?? '');
      expect(orderOf(end, start) === 'before').toBe(everyReading);
      if (orderOf(end, start) !== 'not-before') expect(orderOf(start, end)).toBe('not-before');
    }),
  );
});

it.each([
  ['3 July 2013 10:00', '3 July 2013 14:00', 'before'],
  ['3 July 2013 14:00', '3 July 2013 10:00', 'not-before'],
  ['3 July 2013', '3 July 2013 10:00', 'not-before'],
  ['3 July 2013', '2 July 2013 – 5 July 2013', 'not-before'],
  ['before May 2012', '2013', 'before'],
  ['since 2012', '2013', 'not-before'],
])('reads %s against a start %s', (end, start, order) => {
  const [one, other] = [end, start].map((text) => parsePartialDate(text, { today: '2026-11-22' }));
  expect(one?.ok === true && other?.ok === true && orderOf(one.value, other.value)).toBe(order);
});
