import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { currencyCodes, decimalsOf } from './currencies';
import { decimalsIn } from './decimal';
import type { UnitId } from './quantity';
import { parseMoney, type Sum, sumText } from './parse-money';

describe('a sum as people type it', () => {
  test.each<[string, Sum]>([
    ['5 000 000 KZT', { amount: 5_000_000, currency: 'KZT' }],
    ['5\u00a0000\u00a0000 тенге', { amount: 5_000_000, currency: 'KZT' }],
    ['€ 20 500', { amount: 20_500, currency: 'EUR' }],
    ['€20,500.50', { amount: 20_500.5, currency: 'EUR' }],
    ['20.500,50 EUR', { amount: 20_500.5, currency: 'EUR' }],
    ['1.500 EUR', { amount: 1500, currency: 'EUR' }],
    ['1.5 EUR', { amount: 1.5, currency: 'EUR' }],
    ['about 5 mln tenge', { amount: 5_000_000, currency: 'KZT', exactness: 'about' }],
    ['up to $1.5 million', { amount: 1_500_000, currency: 'USD', exactness: 'up-to' }],
    ['более 10 тыс. руб.', { amount: 10_000, currency: 'RUB', exactness: 'more-than' }],
    ['500 MCI', { amount: 500, currency: 'MCI' }],
    ['500 МРП', { amount: 500, currency: 'MCI' }],
    ['kzt 100', { amount: 100, currency: 'KZT' }],
    ['5.125 mln tenge', { amount: 5_125_000, currency: 'KZT' }],
    ['2,125 million KZT', { amount: 2_125_000, currency: 'KZT' }],
    ['3 million of tenge', { amount: 3_000_000, currency: 'KZT' }],
  ])('%s', (text, expected) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: expected });
  });

  test.each<[string, Sum]>([
    ['1234.567 KWD', { amount: 1234.567, currency: 'KWD' }],
    ['1,234.567 KWD', { amount: 1234.567, currency: 'KWD' }],
    ['0.500 TND', { amount: 0.5, currency: 'TND' }],
    ['1 500 TND', { amount: 1500, currency: 'TND' }],
    ['1.5 million TND', { amount: 1_500_000, currency: 'TND' }],
    ['1 234,50 EUR', { amount: 1234.5, currency: 'EUR' }],
    ['0.07 MCI', { amount: 0.07, currency: 'MCI' }],
    ['0.125 MCI', { amount: 0.125, currency: 'MCI' }],
    ['1.15 mln tenge', { amount: 1_150_000, currency: 'KZT' }],
    ['1234 JPY', { amount: 1234, currency: 'JPY' }],
  ])('%s keeps its decimals', (text, expected) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['0.005 USD', 'USD', 2],
    ['0.004 EUR', 'EUR', 2],
    ['1234.567 EUR', 'EUR', 2],
    ['1234.5 JPY', 'JPY', 0],
  ])('%s has no such coin', (text, currency, decimals) => {
    expect(parseMoney(text)).toEqual({ ok: false, failure: { problem: 'too-fine', currency, decimals } });
  });

  it('asks whether the mark parts thousands or decimals where a currency has three', () => {
    const read = parseMoney('1.500 TND');
    const readings = [
      { amount: 1500, currency: 'TND' },
      { amount: 1.5, currency: 'TND' },
    ];
    expect(read).toEqual({ ok: false, failure: { problem: 'ambiguous-sum', readings } });
    expect(readings.map((sum) => parseMoney(sumText(sum)))).toEqual(readings.map((value) => ({ ok: true, value })));
  });

  it('asks for the currency where none is named, and takes the one that is meant', () => {
    expect(parseMoney('20 500')).toEqual({ ok: false, failure: { problem: 'currency-needed' } });
    expect(parseMoney('20 500', 'KZT')).toEqual({ ok: true, value: { amount: 20_500, currency: 'KZT' } });
  });

  test.each([
    '',
    'KZT',
    'a lot of money',
    '$ 5 EUR',
    '5 XYZ',
    '5 apples',
    '-5 EUR',
    '1.2.3 EUR',
    '10–20 EUR',
    '5,00,000 EUR',
    '99999999999999999999 EUR',
  ])('"%s" is refused', (text) => {
    expect(parseMoney(text)).toEqual({ ok: false, failure: { problem: 'unreadable-money' } });
  });
});

describe('every sum', () => {
  const sums = fc.record(
    {
      amount: fc.oneof(
        fc.nat({ max: 2_000_000_000 }),
        fc.nat({ max: 100_000_000 }).map((cents) => cents / 100),
        fc.nat({ max: 100_000_000 }).map((mills) => mills / 1000),
      ),
      currency: fc.constantFrom(...currencyCodes()),
      exactness: fc.constantFrom('exact', 'at-least', 'more-than', 'about', 'up-to'),
    },
    { requiredKeys: ['amount', 'currency'] },
  );

  it('reads back from its words to the same sum', () => {
    fc.assert(
      fc.property(sums, (sum) => {
        fc.pre(decimalsIn(sum.amount) <= (decimalsOf(sum.currency) ?? Infinity));
        expect(parseMoney(sumText(sum))).toEqual({ ok: true, value: sum });
      }),
    );
  });
});

describe('a sum in a unit of account of the registers', () => {
  const id = (text: string) => text as UnitId;
  const units = [
    {
      id: id('base'),
      names: ['base units', 'base unit', 'базовые величины', 'базовая величина'],
      country: 'Ruritania',
    },
    { id: id('uit'), names: ['UIT', 'tax units'], country: 'Elbonia' },
    { id: id('other'), names: ['base units', 'base unit'], country: 'Elbonia' },
  ];

  test.each([
    ['100 UIT', units, 'uit'],
    ['100 u.i.t.', units, 'uit'],
    ['100 tax unit', units, 'uit'],
    ['UIT 100', units, 'uit'],
    ['100 base units', units.slice(0, 2), 'base'],
    ['100 Base Unit', units.slice(0, 2), 'base'],
    ['100 базовых величин', units, 'base'],
    ['100 базовыми величинами', units, 'base'],
    ['100 base units (Elbonia)', units, 'other'],
  ])('%s', (text, known, unit) => {
    expect(parseMoney(text, undefined, known)).toEqual({ ok: true, value: { amount: 100, currency: 'XXX', unit } });
  });

  test.each([
    ['about 100 base units', ['base', 'other']],
    ['100 basic unit', ['base', 'other']],
  ])('%s asks which of two is meant', (text, ids) => {
    const read = parseMoney(text, undefined, units);
    const exactness = text.startsWith('about') ? { exactness: 'about' as const } : {};
    const readings = ids.map((unit): Sum => ({ amount: 100, currency: 'XXX', unit: id(unit), ...exactness }));
    expect(read).toEqual({ ok: false, failure: { problem: 'ambiguous-unit', readings } });
    expect(readings.map((sum) => parseMoney(sumText(sum, units), undefined, units))).toEqual(
      readings.map((value) => ({ ok: true, value })),
    );
  });

  test('two units that nothing tells apart are told apart by their number', () => {
    const alike = [
      { id: id('one'), names: ['base units'] },
      { id: id('two'), names: ['base units'] },
    ];
    const sums = alike.map((unit): Sum => ({ amount: 20, currency: 'XXX', unit: unit.id }));
    const texts = sums.map((sum) => sumText(sum, alike));
    expect(texts).toEqual(['20 base units (1)', '20 base units (2)']);
    expect(texts.map((text) => parseMoney(text, undefined, alike))).toEqual(sums.map((value) => ({ ok: true, value })));
    expect(parseMoney('20 base units (3)', undefined, alike).ok).toBe(false);
    expect(parseMoney('20 UIT (1)', undefined, units).ok).toBe(false);
  });

  test.each([
    ['100 UIT', []],
    ['100 tax', units],
    ['100 units that are gone', units],
  ])('%s names none', (text, known) => {
    expect(parseMoney(text, undefined, known)).toEqual({ ok: false, failure: { problem: 'unreadable-money' } });
  });

  test('currencies keep their words, and a part of a unit its decimals', () => {
    expect([
      parseMoney('100 MCI', undefined, units),
      parseMoney('0.125 UIT', undefined, units),
      parseMoney('about 1 500 UIT', undefined, units),
    ]).toEqual([
      { ok: true, value: { amount: 100, currency: 'MCI' } },
      { ok: true, value: { amount: 0.125, currency: 'XXX', unit: 'uit' } },
      { ok: true, value: { amount: 1500, currency: 'XXX', unit: 'uit', exactness: 'about' } },
    ]);
  });

  test.each([
    ['base', '20 базовые величины'],
    ['uit', '20 UIT'],
    ['other', '20 base units (Elbonia)'],
  ])('a sum in %s is written so that it is read back', (unit, text) => {
    expect(sumText({ amount: 20, currency: 'XXX', unit: id(unit) }, units)).toBe(text);
  });

  test('a sum in a unit that is no longer there says so, and not a code', () => {
    expect(sumText({ amount: 20, currency: 'XXX', unit: id('gone') }, units)).toBe('20 units that are gone');
    expect(sumText({ amount: 20, currency: 'XXX' }, units)).toBe('20 units of account');
  });
});
