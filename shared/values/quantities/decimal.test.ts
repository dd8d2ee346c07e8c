import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { decimalText, decimalsIn, roundedTo, timesPowerOfTen, withDecimals } from './decimal';

test.each([
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
  [1.5e-9, '0.0000000015'],
  [1234.5, '1234.5'],
  [0, '0'],
  [-0.25, '-0.25'],
])('%s is written %s', (number, text) => {
  expect(decimalText(number)).toBe(text);
});

test.each([0.07, 0.29, 0.57, 0.58, 1.1, 4.35])('%s of a hundred has no remainder', (number) => {
  expect(timesPowerOfTen(number, 2)).toBe(Number(`${String(number)}e2`));
});

it('reads back as the same number, and has no exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      fc.pre(!Object.is(number, -0));
      const text = decimalText(number);
      expect(text).toMatch(/^-?\d+(?:\.\d+)?$/u);
      expect(Number(text)).toBe(number);
    }),
  );
});

it('keeps whole numbers whole and pads the others', () => {
  expect(withDecimals(1000.5, 2)).toBe('1000.50');
  expect(withDecimals(1000, 2)).toBe('1000');
  expect(withDecimals(0.0054, 2)).toBe('0.0054');
  expect(decimalsIn(0.0054)).toBe(4);
  expect(roundedTo(1.005, 2)).toBe(1.01);
  expect(roundedTo(1234.5678, 3)).toBe(1234.568);
});
