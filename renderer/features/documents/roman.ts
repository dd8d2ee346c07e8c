const figures = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A small whole number in Roman figures, as parts of a brief are numbered. */
export function roman(number: number): string {
  const largest = figures.find(([value]) => value <= number);
  return largest === undefined ? '' : largest[1] + roman(number - largest[0]);
}
