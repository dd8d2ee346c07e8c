/**
 * Numbers as the decimal figures that they stand for, moved and padded as text: 0.07 times 100 is 7, and nothing is
 * ever an exponent.
 */

/** The figures of a number, without an exponent: `0.0000001`, `1000000000000000000000`. */
export function decimalText(number: number): string {
  const [figures = '', exponent = '0'] = String(number).split('e');
  return shifted(figures, Number(exponent));
}

/** The number of so many tens more: `timesPowerOfTen(0.07, 2)` is 7. */
export function timesPowerOfTen(number: number | string, power: number): number {
  return Number(shifted(typeof number === 'string' ? number : decimalText(number), power));
}

/** How many figures stand behind the decimal mark. */
export function decimalsIn(number: number): number {
  return decimalText(number).split('.')[1]?.length ?? 0;
}

/** The figures with at least so many behind the decimal mark; a whole number stays whole. */
export function withDecimals(number: number, least: number): string {
  const [whole = '', decimals] = decimalText(number).split('.');
  return decimals === undefined ? whole : `${whole}.${decimals.padEnd(least, '0')}`;
}

/** Rounded to so many figures behind the decimal mark, half away from nought. */
export function roundedTo(number: number, decimals: number): number {
  return timesPowerOfTen(Math.round(timesPowerOfTen(number, decimals)), -decimals);
}

/**
 * The product of two numbers that are not negative, rounded to so many figures behind the decimal mark, half away from
 * nought, and whether it had to be. `undefined` where a number could not hold all its figures.
 */
export function product(
  one: number,
  other: number,
  decimals: number,
): { readonly value: number; readonly isRounded: boolean } | undefined {
  const exact = wholeOf(one) * wholeOf(other);
  const finer = decimalsIn(one) + decimalsIn(other) - decimals;
  const unit = 10n ** BigInt(Math.max(0, finer));
  const whole = (exact * 2n + unit) / (unit * 2n);
  if (whole > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const power = -(decimals + Math.min(0, finer));
  return { value: timesPowerOfTen(String(whole), power), isRounded: whole * unit !== exact };
}

/** The figures of a number without its decimal mark. */
const wholeOf = (number: number) => BigInt(decimalText(number).replace('.', ''));

/** Moves the decimal mark of a text of figures. */
function shifted(figures: string, by: number): string {
  const sign = figures.startsWith('-') ? '-' : '';
  const [whole = '', decimals = ''] = figures.slice(sign.length).split('.');
  const all = whole + decimals;
  const mark = whole.length + by;
  const padded = '0'.repeat(Math.max(0, 1 - mark)) + all + '0'.repeat(Math.max(0, mark - all.length));
  const at = Math.max(mark, 1);
  const before = padded.slice(0, at).replace(/^0+(?=\d)/u, '');
  const after = withoutZeros(padded.slice(at));
  return `${sign}${before}${after === '' ? '' : `.${after}`}`;
}

/** Without the noughts at the end. */
function withoutZeros(figures: string): string {
  let end = figures.length;
  while (figures[end - 1] === '0') end -= 1;
  return figures.slice(0, end);
}
