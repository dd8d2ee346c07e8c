/** The hashes of changes. */
export type Changes = ReadonlySet<string>;

export function withoutThese(changes: Changes, others: Changes): Changes {
  return new Set([...changes].filter((change) => !others.has(change)));
}

export function together(all: readonly Changes[]): Changes {
  return new Set(all.flatMap((changes) => [...changes]));
}

export function inBoth(changes: Changes, others: Changes): Changes {
  return new Set([...changes].filter((change) => others.has(change)));
}

export function areAllIn(changes: Changes, others: Changes): boolean {
  return changes.size <= others.size && [...changes].every((change) => others.has(change));
}
