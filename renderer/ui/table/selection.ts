export type Selection = ReadonlySet<string>;

/** The selection with a row put in or taken out. */
export function withToggled(selection: Selection, id: string): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The selection with all rows from one to another, both included, in the order of the table. */
export function withRange(
  selection: Selection,
  ids: readonly string[],
  from: string | undefined,
  to: string,
): Selection {
  const [start, end] = [ids.indexOf(from ?? to), ids.indexOf(to)];
  if (start < 0) return new Set([...selection, to]);
  return new Set([...selection, ...ids.slice(Math.min(start, end), Math.max(start, end) + 1)]);
}

/** Only what is still in the table stays selected. */
export function withoutGone(selection: Selection, ids: readonly string[]): Selection {
  const there = new Set(ids);
  return [...selection].every((id) => there.has(id))
    ? selection
    : new Set([...selection].filter((id) => there.has(id)));
}
