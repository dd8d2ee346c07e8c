import { Party } from '#shared/kinds/party';

const read = new WeakMap<object, Party | undefined>();

/** The record as a party; `undefined` for what is none, or not yet. Each is parsed once. */
export function partyIn(record: unknown): Party | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  if (!read.has(record)) read.set(record, Party.schema.safeParse(record).data);
  return read.get(record);
}
