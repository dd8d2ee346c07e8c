import { isObject } from '#shared/schema/walk-schema';

/**
 * A submission without what reading it adds to its sections and groups (`level: 1`, no items). A form compares what was
 * typed with what is stored, and nobody typed that.
 */
export function withoutDefaults(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(record).filter(([name, value]) => !isDefault(name, value));
  return Object.fromEntries(entries.map(([name, value]) => [name, inside(value)]));
}

function inside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inside);
  return isObject(value) ? withoutDefaults(value) : value;
}

function isDefault(name: string, value: unknown): boolean {
  return (name === 'level' && value === 1) || (name === 'items' && Array.isArray(value) && value.length === 0);
}
