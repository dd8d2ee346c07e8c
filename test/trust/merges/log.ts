/** Something that somebody wrote into a place; nothing where they cleared it. */
type Written = {
  readonly number: number;
  readonly key: string;
  readonly value: string | undefined;
  /** What they had before them when they wrote. */
  readonly seen: ReadonlySet<number>;
};

/**
 * What everybody wrote, as a plain list, and who knows of what: the judge of merges. A value counts until somebody wrote
 * into the same place who knew of it.
 */
export class Log {
  readonly #written: Written[] = [];
  readonly #known = new Map<number, Set<number>>();

  write(side: number, key: string, value: string | undefined): void {
    const number = this.#written.length;
    this.#written.push({ number, key, value, seen: new Set(this.#knownTo(side)) });
    this.#knownTo(side).add(number);
  }

  /** One side gets all that another knows. */
  send(from: number, to: number): void {
    for (const number of this.#knownTo(from)) this.#knownTo(to).add(number);
  }

  /** The places that say something for one side. */
  placesOf(side: number): readonly string[] {
    return [...new Set(this.#standing(this.#knownTo(side)).map(({ key }) => key))].toSorted();
  }

  /** All values that count, by place, whoever knows them. */
  values(): ReadonlyMap<string, ReadonlySet<string>> {
    const values = new Map<string, Set<string>>();
    for (const { key, value = '' } of this.#standing(new Set(this.#written.keys()))) {
      values.set(key, (values.get(key) ?? new Set()).add(value));
    }
    return values;
  }

  #standing(known: ReadonlySet<number>): readonly Written[] {
    const all = this.#written.filter(({ number }) => known.has(number));
    return all.filter(
      ({ number, key, value }) =>
        value !== undefined && !all.some((later) => later.key === key && later.seen.has(number)),
    );
  }

  #knownTo(side: number): Set<number> {
    const known = this.#known.get(side) ?? new Set();
    this.#known.set(side, known);
    return known;
  }
}
