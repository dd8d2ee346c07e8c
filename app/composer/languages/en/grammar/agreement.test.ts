import { expect, test } from 'vitest';
import { isClause, isListed, isPluralNoun } from './agreement';

test.each([
  ['a bus', false],
  ['the press', false],
  ['two laptops', true],
  ['1 laptop', false],
  ['laptops', true],
  ['a set of papers', false],
  ['copies of the newspaper', true],
  ['a copy of the articles', false],
  ['a telephone and a notebook', false],
  ['his telephone and notebook', true],
  ['the police', true],
  ['the news', false],
  ['the crisis', false],
  ['the apparatus', false],
  ['the children', true],
  ['the bank account of her relatives', false],
  ['three days’ solitary confinement', false],
  ['three days’ visits', true],
])('“%s” takes the plural: %s', (noun, plural) => {
  expect(isPluralNoun(noun)).toBe(plural);
});

test('a clause is told by its verb, a noun phrase has none', () => {
  expect(isClause('one of them was beaten')).toBe(true);
  expect(isClause('the closure of the newspaper')).toBe(false);
});

test('several things one after the other', () => {
  expect(isListed('the publications or their owners')).toBe(true);
  expect(isListed('the owner of the site')).toBe(false);
});
