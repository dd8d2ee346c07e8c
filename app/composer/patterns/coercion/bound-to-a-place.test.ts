import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, registers } from '../../../../test/builders/ruritania';

const told = (act: Readonly<Record<string, unknown>>) =>
  composeText(
    aCaseBook({ parties: [elsa], coerciveActs: [{ id: 'a', date: on('2019-03-01'), persons: ['elsa'], ...act }] }),
    registers,
  ).paragraphs.join(' ');

test('a measure in words of one’s own holds in no place, but forbids to leave one', () => {
  const control = { measureTo: { other: 'court supervision' }, boundTo: 'the country' };
  expect(told({ kind: 'restraint-set', ...control })).toContain(
    'was placed under court supervision and bound not to leave the country.',
  );
  expect(told({ kind: 'restraint-changed', measureFrom: 'custody', ...control })).toContain(
    'to court supervision with the person bound not to leave the country',
  );
});

test('a measure that became none was lifted', () => {
  const none = { kind: 'restraint-changed', measureTo: 'none' };
  expect(told({ ...none, measureFrom: 'undertaking' })).toContain('(an undertaking to appear) was lifted');
  expect(told(none)).toContain('was lifted');
});
