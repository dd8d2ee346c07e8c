import type { BookId } from '#shared/schema/ids';

/** Puts a value last in a map that keeps so many, and lets the oldest go. */
export function keep<Value>(map: Map<BookId, Value>, bookId: BookId, value: Value, most: number): Value {
  map.delete(bookId);
  map.set(bookId, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
  return value;
}
