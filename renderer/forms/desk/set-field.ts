/** A copy of a value with one of its fields changed, or taken away by `undefined`. */
export function setField(value: object | undefined, name: string, next: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries({ ...value, [name]: next }).filter(([, each]) => each !== undefined));
}
