import type { BookConflict, ConflictChoice, ConflictValue } from '#shared/contract/exchange-api';

/** What one person wrote in the places that are open. */
export type AllOf = {
  readonly isOwn: boolean;
  /** Empty where they are not named. */
  readonly name: string;
  readonly choices: readonly ConflictChoice[];
};

/** Everybody who wrote in open places, with the choices that take what they wrote last; this vault first. */
export function allOf(conflicts: readonly BookConflict[]): readonly AllOf[] {
  const people = new Map<string, AllOf>();
  for (const { key, values } of conflicts) {
    for (const value of lastOfEach(values)) {
      const { by: name, isOwn } = value;
      const before = people.get(personOf(value))?.choices ?? [];
      people.set(personOf(value), { isOwn, name, choices: [...before, { key, value: value.id }] });
    }
  }
  return [...people.values()].toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn));
}

/** The last value of each person in one place. */
function lastOfEach(values: readonly ConflictValue[]): readonly ConflictValue[] {
  const sorted = values.toSorted((one, other) => one.at.localeCompare(other.at));
  return [...new Map(sorted.map((value) => [personOf(value), value])).values()];
}

function personOf({ by, isOwn }: ConflictValue): string {
  return isOwn ? 'own' : `other ${by}`;
}
