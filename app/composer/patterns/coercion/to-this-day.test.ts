import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, registers } from '../../../../test/builders/ruritania';

const since = (written: string) => ({
  ...on(written, { spread: 'period', ongoing: true }),
  latest: undefined,
});
const told = (records: object) =>
  composeText(aCaseBook({ parties: [elsa], ...records }), registers).paragraphs.join(' ');

test('what has been done since a day is told as going on', () => {
  const act = { id: 'a', kind: 'enforced-disappearance', persons: ['elsa'], date: since('2021-03-01') };
  expect(told({ coerciveActs: [act] })).toBe(
    'Since 1 March 2021, Elsa Strofzin, a journalist, has been forcibly disappeared.',
  );
  const event = { id: 'e', kind: 'practice', date: since('1998-03-01'), byWords: 'the army' };
  expect(told({ events: [{ ...event, action: 'kept recruits beyond their term' }] })).toContain(
    'the army has kept recruits beyond their term',
  );
});
