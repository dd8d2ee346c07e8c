import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, registers } from '../../../../test/builders/ruritania';

test('a release tells who released before why, so that nobody else seems to have caused it', () => {
  const release = { id: 'r', kind: 'release', persons: ['elsa'], date: on('2014-03-03'), by: ['police'] };
  const told = (releaseReason: unknown) =>
    composeText(aCaseBook({ parties: [elsa], coerciveActs: [{ ...release, releaseReason }] }), registers).paragraphs[0];
  expect(told('time-limit-expired')).toBe(
    'On 3 March 2014, Elsa Strofzin, a journalist, was released by the Streslau Police after the time limit for custody had expired.',
  );
  expect(told({ other: 'a storm' })).toBe(
    'On 3 March 2014, Elsa Strofzin, a journalist, was released by the Streslau Police because of a storm.',
  );
});

test('somebody released under a measure is not released twice', () => {
  const day = on('2014-03-03');
  const release = { id: 'r', kind: 'release', persons: ['elsa'], date: day, releaseReason: 'measure-changed' };
  const bail = {
    id: 'b',
    kind: 'bail',
    persons: ['elsa'],
    date: day,
    by: ['court'],
    fine: { amount: 900, currency: 'USD' },
  };
  const told = (...coerciveActs: readonly Readonly<Record<string, unknown>>[]) =>
    composeText(aCaseBook({ parties: [elsa], coerciveActs }), registers).paragraphs[0];
  expect(told(release, bail)).toBe(
    'On 3 March 2014, Elsa Strofzin, a journalist, was released on bail of USD 900 by the Streslau City Court.',
  );
  expect(
    told(
      { ...release, releaseReason: 'health' },
      { ...bail, kind: 'restraint-set', measureTo: 'undertaking', fine: undefined },
    ),
  ).toBe(
    'On 3 March 2014, Elsa Strofzin, a journalist, was released on an undertaking to appear by order of the Streslau City Court on grounds of health.',
  );
});

test('a release that says more than the measure, or is of another day, has a sentence of its own', () => {
  const release = { id: 'r', kind: 'release', persons: ['elsa'], date: on('2014-03-03') };
  const bail = { id: 'b', kind: 'bail', persons: ['elsa'], date: on('2014-03-03') };
  const told = (...coerciveActs: readonly Readonly<Record<string, unknown>>[]) =>
    composeText(aCaseBook({ parties: [elsa], coerciveActs }), registers).paragraphs.join(' ');
  expect(told({ ...release, afterwards: 'left the country' }, bail)).toContain('was released and left the country.');
  expect(told(release, { ...bail, date: on('2014-03-05') })).toBe(
    'On 3 March 2014, Elsa Strofzin, a journalist, was released. On 5 March 2014, she was released on bail.',
  );
  // By another body, or beside a measure that only somebody says was set.
  expect(told({ ...release, by: ['police'] }, { ...bail, by: ['court'] })).toMatch(/released by the Streslau Police/u);
  expect(told(release, { ...bail, attribution: { strength: 'alleged' } })).toMatch(
    /Strofzin, a journalist, was released\./u,
  );
});
