import { expect, test } from 'vitest';
import { activityOf } from './activity';

test.each([
  ['monitors trials', 'monitors trials'],
  ['Monitors trials and defends journalists.', 'monitors trials and defends journalists'],
  ['actively documents torture', 'actively documents torture'],
  ['a human rights group that monitors trials', 'is a human rights group that monitors trials'],
  ['Human rights organisation', 'is a human rights organisation'],
  ['independent network of lawyers', 'is an independent network of lawyers'],
  ['monitoring of trials', 'is engaged in the monitoring of trials'],
  ['monitoring trials', 'is engaged in monitoring trials'],
  ['defend the freedom of the press', 'works to defend the freedom of the press'],
  ['to end torture', 'works to end torture'],
  ['for the rights of prisoners', 'works for the rights of prisoners'],
  ['human rights', 'works on human rights'],
  ['legal aid to prisoners', 'works on legal aid to prisoners'],
  ['registered in 2005', 'was registered in 2005'],
])('“%s” is said as what the organisation does', (typed, said) => {
  expect(activityOf(typed, ['Harbour Watch'])).toEqual({ as: 'predicate', words: said });
});

test.each(['It monitors trials.', 'Harbour Watch monitors trials.', 'Monitors trials. Defends journalists.'])(
  '“%s” is a sentence of its own',
  (typed) => {
    expect(activityOf(typed, ['Harbour Watch'])).toEqual({ as: 'sentence', words: typed.slice(0, -1) });
  },
);
