/** What has named fields, as plain JSON: a record, or what a holder says of itself. */
export type Fields = Readonly<Record<string, unknown>>;

/** The id of a record; empty where it has none. */
export function idOf(record: Fields): string {
  const { id } = record;
  return typeof id === 'string' ? id : '';
}

/** A copy with one entry set, or taken out by `undefined`. An entry that is there already keeps its place. */
export function withEntry<Value>(
  entries: Readonly<Record<string, Value>>,
  name: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  if (value !== undefined) return { ...entries, [name]: value };
  return Object.fromEntries(Object.entries(entries).filter(([other]) => other !== name));
}
