import { describe, expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../../test/builders/ruritania';

type Loose = Readonly<Record<string, unknown>>;

const euros = (amount: number) => ({ amount, currency: 'EUR' });

function told(sanctions: readonly Loose[], more: Loose = {}) {
  const verdict = { id: 'd', kind: 'verdict', date: on('2019-12-01'), against: ['elsa'], outcome: 'convicted' };
  const book = aCaseBook({ parties: [elsa, paul], decisions: [{ ...verdict, sanctions, ...more }] });
  return composeText(book, registers).paragraphs.join(' ');
}

/** What stands behind "sentenced to". */
const sentence = (...sanctions: readonly Loose[]) => /(?:sentenced to|and given) (.*)\.$/u.exec(told(sanctions))?.[1];

const prison = (years: number, more: Loose = {}) => ({ kind: 'imprisonment', term: { years }, ...more });
const fine = (more: Loose) => ({ kind: 'fine', ...more });

describe('sanctions beside each other', () => {
  test('are served together, one after the other, or laid one in the place of the other', () => {
    expect(sentence(prison(5), prison(3, { beside: 'concurrent' }))).toBe(
      'five years’ imprisonment and three years’ imprisonment, to be served concurrently',
    );
    expect(sentence(prison(5), prison(3, { beside: 'consecutive' }), prison(2, { beside: 'consecutive' }))).toBe(
      'five years’ imprisonment, three years’ imprisonment and two years’ imprisonment, to be served consecutively',
    );
    expect(sentence(prison(1), fine({ amount: euros(900), beside: 'alternative' }))).toBe(
      'one year’s imprisonment or a fine of EUR 900',
    );
  });

  test('are counted where they are the same', () => {
    expect(sentence(prison(5), prison(5, { beside: 'concurrent' }), fine({ amount: euros(900) }))).toBe(
      'two terms of five years’ imprisonment, to be served concurrently, and a fine of EUR 900',
    );
  });

  test('stand alone where nothing is before them', () => {
    expect(sentence(prison(5, { beside: 'concurrent' }))).toBe('five years’ imprisonment');
  });
});

describe('what a sanction is', () => {
  test('a sentence of death, and one for life', () => {
    expect(sentence({ kind: 'death' })).toBe('death');
    expect(sentence({ kind: 'imprisonment', term: { life: true } })).toBe('life imprisonment');
  });

  test('time already served is credited', () => {
    expect(sentence(prison(3, { credited: { months: 9 } }))).toBe(
      'three years’ imprisonment with credit for nine months already served',
    );
  });

  test('a fine in daily rates, with and without what they come to', () => {
    expect(sentence(fine({ dailyRates: 120, dailyRate: euros(15) }))).toBe('a fine of 120 daily rates of EUR 15');
    expect(sentence(fine({ amount: euros(1800), dailyRates: 120, dailyRate: euros(15) }))).toBe(
      'a fine of EUR 1,800 (120 daily rates of EUR 15)',
    );
  });

  test('a sum that nobody knows, of a fine and of an order', () => {
    expect(sentence(fine({ amountInWords: 'an undisclosed amount' }))).toBe('a fine of an undisclosed amount');
    const orders = [{ kind: 'damages', amountInWords: 'a significant sum', by: ['elsa'], to: ['paul'] }];
    expect(told([prison(1)], { orders })).toContain('to pay a significant sum in damages to Paul Detchard');
  });
});

describe('outside a criminal trial', () => {
  const laid = (sanction: Loose, by = 'court') => told([sanction], { kind: 'ruling', by: [by], outcome: 'sanctioned' });

  test('a fine is no sentence, and what is no sentence is imposed', () => {
    expect(laid(fine({ amount: euros(50) }))).toBe(
      'On 1 December 2019, Elsa Strofzin, a journalist, was fined EUR 50 by the Streslau City Court.',
    );
    expect(laid({ kind: 'administrative-arrest', term: { days: 5 } })).toContain(
      'was sentenced to five days’ administrative arrest by the Streslau City Court',
    );
    expect(laid({ kind: { other: 'revocation of the licence to teach' } })).toContain(
      'revocation of the licence to teach was imposed on Elsa Strofzin, a journalist, by the Streslau City Court',
    );
  });
});

test('a regime that is only described gets its noun', () => {
  expect(sentence(prison(3, { regime: 'strict' }))).toBe('three years’ imprisonment under a strict regime');
  expect(sentence(prison(3, { regime: 'hard labour' }))).toBe('three years’ imprisonment under hard labour');
});
