/** By the key of a case: reasons, each with the names of what it explains. */
export type Known = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What is known of a case, in the order of the alphabet. */
export const namesOf = (known: Known, key: string): readonly string[] =>
  Object.values(known[key] ?? {})
    .flat()
    .sort();
