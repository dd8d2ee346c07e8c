import type { ReactNode } from 'react';

/** A new object for every change of what it draws; the same object keeps rows from being drawn again. */
export type TableColumn = {
  readonly id: string;
  readonly label: string;
  /** Least width in rem, and the share of what is left over. */
  readonly least: number;
  readonly share: number;
  readonly isNumber?: boolean;
  readonly draw: (id: string) => ReactNode;
};

export type TableSort = { readonly by: string; readonly isDescending: boolean };

const tickWidth = 2.4;

/** The columns of the grid that every row lies in, and the width below which the table scrolls sideways. */
export function tracksOf(columns: readonly TableColumn[]): { readonly tracks: string; readonly least: string } {
  const tracks = columns.map(({ least, share }) => `minmax(${least}rem, ${share}fr)`);
  const least = columns.reduce((sum, column) => sum + column.least, tickWidth);
  return { tracks: [`${tickWidth}rem`, ...tracks].join(' '), least: `${least}rem` };
}
