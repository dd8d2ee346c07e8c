/** A line of a list of texts. The key stays with it wherever it moves. */
export type Row = { readonly key: string; readonly value: unknown };

let made = 0;

function newRow(value?: unknown): Row {
  made += 1;
  return { key: `new-${made}`, value };
}

/** The lines of a stored list; an empty list has one to type into. */
export function rowsOf(value: unknown): readonly Row[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.length === 0
    ? [{ key: 'first', value: undefined }]
    : items.map((item, index) => ({ key: index === 0 ? 'first' : String(index), value: item }));
}

/** What the lines hold, without the empty ones; `undefined` where nothing is left. */
export function filledRows(rows: readonly Row[]): readonly unknown[] | undefined {
  const filled = rows.map(({ value }) => value).filter((value) => value !== undefined);
  return filled.length === 0 ? undefined : filled;
}

export function setRow(rows: readonly Row[], index: number, value: unknown): readonly Row[] {
  return rows.map((row, at) => (at === index ? { ...row, value } : row));
}

export function insertRow(rows: readonly Row[], index: number): readonly Row[] {
  return rows.toSpliced(index, 0, newRow());
}

/** Without the line; the last one is emptied instead. */
export function removeRow(rows: readonly Row[], index: number): readonly Row[] {
  return rows.length === 1 ? [newRow()] : rows.toSpliced(index, 1);
}

export function moveRow(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const row = rows[from];
  return row === undefined ? rows : rows.toSpliced(from, 1).toSpliced(to, 0, row);
}
