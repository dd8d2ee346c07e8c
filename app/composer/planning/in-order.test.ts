import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectValue } from '#shared/result';
import { addDays } from '#shared/values/dates/calendar';
import { noRegisters } from '#shared/records/registers';
import { aCaseBook, on } from '../../../test/builders/a-case';
import { openCaseFile } from '../case-file/case-file';
import { createContext } from '../sentences/create-context';
import { planCase } from './plan';

/** What happened, with its true day and what is recorded of that day. */
type Happened = { readonly id: string; readonly day: string; readonly recorded: string };

const blurred = (day: string) => fc.constantFrom(day, day, day.slice(0, 7), day.slice(0, 4));

const happened = (id: string, earliest: number): fc.Arbitrary<Happened> =>
  fc
    .integer({ min: earliest, max: earliest + 200 })
    .map((days) => addDays('2016-06-01', days))
    .chain((day) => blurred(day).map((recorded) => ({ id, day, recorded })));

/** A case as it was: each step after the one before it, and things done to the person at any time. */
const story = fc.tuple(
  happened('judgment', 0),
  happened('appeal', 201),
  happened('review', 402),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 600 }), { maxLength: 4 })
    .chain((days) => fc.tuple(...days.map((day, at) => happened(`act${String(at)}`, day)))),
);

const person = { id: 'p', kind: 'person', name: 'Rudolf Strofzin', roles: ['defendant'] };
const kinds = ['arrest', 'search', 'questioning', 'release'];

function orderOfRecords(
  judgment: Happened,
  appeal: Happened,
  review: Happened,
  acts: readonly Happened[],
  isReversed: boolean,
) {
  const order = ({ id }: Happened, at: number) => (isReversed ? `z${String(9 - at)}${id}` : `a${String(at)}${id}`);
  const book = aCaseBook({
    parties: [person],
    decisions: [
      {
        id: 'review',
        kind: 'ruling',
        outcome: 'upheld',
        against: ['p'],
        reviews: 'judgment',
        date: on(review.recorded),
      },
      { id: 'judgment', kind: 'judgment', outcome: 'sanctioned', against: ['p'], date: on(judgment.recorded) },
    ],
    motions: [{ id: 'appeal', kind: 'appeal', by: ['p'], decisionAttacked: 'judgment', filed: on(appeal.recorded) }],
    coerciveActs: acts.map((act, at) => ({
      id: act.id,
      order: order(act, at),
      kind: kinds[at],
      persons: ['p'],
      date: on(act.recorded),
    })),
  });
  const context = expectValue(createContext({ language: 'en', audience: 'un-public', registers: noRegisters }));
  const passages = planCase(context, openCaseFile(book, noRegisters, 'un-public'));
  return passages.flatMap(({ statements }) => statements.map(({ records }) => records.map(({ id }): string => id)));
}

it('puts nothing before what it must follow, nor before a later day that it may be after', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(story, fc.boolean(), ([judgment, appeal, review, acts], isReversed) => {
      const said = orderOfRecords(judgment, appeal, review, acts, isReversed);
      const placeOf = ({ id }: Happened) => said.findIndex((records) => records.some((record) => record === id));
      const all = [judgment, appeal, review, ...acts];

      expect(placeOf(judgment)).toBeLessThan(placeOf(appeal));
      expect(placeOf(judgment)).toBeLessThan(placeOf(review));
      const exact = all.filter(({ recorded }) => recorded.length === 10);
      for (const one of exact) {
        for (const other of exact) if (one.day < other.day) expect(placeOf(one)).toBeLessThanOrEqual(placeOf(other));
      }
      const vague = acts.filter(({ id, recorded }) => recorded.length < 10 && id === 'act1');
      for (const one of vague) {
        for (const other of exact.filter(({ recorded }) => recorded.startsWith(one.recorded))) {
          expect(placeOf(other)).toBeLessThan(placeOf(one));
        }
      }
      for (const one of all) {
        for (const other of all) {
          if (one.recorded.slice(0, 4) < other.recorded.slice(0, 4)) {
            expect(placeOf(one)).toBeLessThan(placeOf(other));
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});

it('tells of an inexact judgment right before what attacks it', () => {
  const said = orderOfRecords(
    { id: 'judgment', day: '', recorded: '2017' },
    { id: 'appeal', day: '', recorded: '2017-05-11' },
    { id: 'review', day: '', recorded: '2017-10-20' },
    [
      { id: 'act0', day: '', recorded: '2017-04-01' },
      { id: 'act1', day: '', recorded: '2017-06' },
    ],
    false,
  );
  expect(said.map(([first]) => first)).toEqual(['act0', 'judgment', 'appeal', 'act1', 'review']);
});
