const romanFigures = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** A number from 1 in capital Roman figures. */
export function romanOf(number: number): string {
  let rest = number;
  let written = '';
  for (const [figure, value] of romanFigures) {
    while (rest >= value) {
      written += figure;
      rest -= value;
    }
  }
  return written;
}

/** The mark of the nth item of a lettered list as Word counts: a to z, then aa, bb to zz. */
export function letterOf(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}
