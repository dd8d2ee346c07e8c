import { expect, test } from 'vitest';
import { joinedBy, plainText } from '../../../words/words';
import { cases } from '../grammar/declension/cases';
import { ownIn, possessive, pronoun } from './pronouns';

const agrees = (gender: 'masculine' | 'feminine' | 'neuter', number: 'singular' | 'plural' = 'singular') => ({
  gender,
  number,
  animate: true,
});

test.each([
  [agrees('masculine'), 'он его ему его им нем', 'его'],
  [agrees('feminine'), 'она ее ей ее ею ней', 'ее'],
  [agrees('neuter'), 'оно его ему его им нем', 'его'],
  [agrees('feminine', 'plural'), 'они их им их ими них', 'их'],
])('%o: %s', (whom, forms, his) => {
  expect([
    plainText(
      joinedBy(
        ' ',
        cases.map((wanted) => pronoun(whom).in(wanted)),
      ),
    ),
    possessive(whom),
  ]).toEqual([forms, his]);
});

test('what belongs to the subject agrees with what is owned', () => {
  const paper = { gender: 'feminine', number: 'singular', animate: false } as const;
  const counsel = { gender: 'masculine', number: 'singular', animate: true } as const;
  expect([
    ownIn(paper, 'accusative'),
    ownIn(counsel, 'accusative'),
    ownIn({ ...counsel, number: 'plural' }, 'accusative'),
    ownIn({ ...paper, number: 'plural' }, 'accusative'),
  ]).toEqual(['свою', 'своего', 'своих', 'свои']);
});
