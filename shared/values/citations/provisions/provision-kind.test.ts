import { expect, test } from 'vitest';
import { provisionKindOf } from './provision-kind';
import { readProvision } from './read-provision';

const kindOf = (article: string, name: string, country?: string, more = {}) =>
  provisionKindOf({ provision: readProvision(article), citedAs: undefined, names: [name], country, ...more });

test('the name of a law tells its provisions, by itself or in the country that is recorded', () => {
  expect([
    kindOf('295', 'Pakistan Penal Code, 1860'),
    kindOf('124A', 'Penal Code', 'Malaysia'),
    kindOf('49', 'Anti-Terrorism Law', 'Myanmar'),
    kindOf('188', 'Strafgesetzbuch', 'Austria'),
    kindOf('261', 'Strafprozessordnung', 'Germany'),
  ]).toEqual(['section', 'section', 'section', 'section-sign', 'section-sign']);
});

test('it is an article where no country is recorded, the law is of another sort, or nothing sure is known of the country', () => {
  expect([
    kindOf('124A', 'Penal Code'),
    kindOf('19', 'Constitution of Malaysia', 'Malaysia'),
    kindOf('5', 'Grundgesetz', 'Germany'),
    kindOf('261', 'Strafgesetzbuch', 'Switzerland'),
    kindOf('188', 'Penal Code', 'Egypt'),
  ]).toEqual(['article', 'article', 'article', 'article', 'article']);
});

test('what is recorded of the law, or typed where it is cited, goes before its country', () => {
  expect([
    kindOf('124A', 'Penal Code', 'Malaysia', { citedAs: 'article' }),
    kindOf('124A', 'Penal Code', 'Malaysia', { typedAs: 'article' }),
  ]).toEqual(['article', 'article']);
});
