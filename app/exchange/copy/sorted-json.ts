import { isObject } from '#shared/schema/walk-schema';

/** A value as JSON with the keys of its objects sorted: what says the same is the same text. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isObject(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
