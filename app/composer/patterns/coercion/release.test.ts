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
