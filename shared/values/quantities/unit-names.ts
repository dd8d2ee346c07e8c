import type { UnitId } from './quantity';

/** A unit of account by all the words that a sum may name it with. */
export type NamedUnit = {
  readonly id: UnitId;
  /** Abbreviations, names of several and of one with their recorded forms, in every language, the shortest way first. */
  readonly names: readonly string[];
  readonly country?: string | undefined;
};

/**
 * The units that are called exactly so, also with the country in brackets: `base units (Ruritania)`. Where nothing else
 * tells them apart, the number in brackets does: `base units (2)` is the second of that name.
 */
export function unitsNamed(text: string, units: readonly NamedUnit[]): readonly NamedUnit[] {
  const called = unitsCalled(text, units);
  const [, name, number] = /^(.+) \((\d{1,3})\)$/u.exec(text.trim()) ?? [];
  if (called.length > 0 || name === undefined) return called;
  const alike = unitsCalled(name, units);
  const wanted = alike[Number(number) - 1];
  return alike.length < 2 || wanted === undefined ? [] : [wanted];
}

function unitsCalled(text: string, units: readonly NamedUnit[]): readonly NamedUnit[] {
  const written = plain(text);
  return units.filter(({ names, country }) =>
    names.some(
      (name) => written === plain(name) || (country !== undefined && written === plain(`${name} (${country})`)),
    ),
  );
}

/** The units of which the words are another form of a name: «базовых величин» of «базовая величина». */
export function unitsLike(text: string, units: readonly NamedUnit[]): readonly NamedUnit[] {
  const words = plain(text).split(' ');
  return units.filter(({ names }) =>
    names.some((name) => {
      const own = plain(name).split(' ');
      return own.length === words.length && own.every((word, at) => areForms(word, words[at] ?? ''));
    }),
  );
}

/** Words for a unit that name no other; with its number where all do. */
export function unitText({ id, names, country }: NamedUnit, units: readonly NamedUnit[]): string {
  const ways = [...names, ...(country === undefined ? [] : names.map((name) => `${name} (${country})`))];
  const own = ways.find((way) => unitsCalled(way, units).every((unit) => unit.id === id));
  if (own !== undefined) return own;
  const [way = ''] = ways;
  return `${way} (${String(unitsCalled(way, units).findIndex((unit) => unit.id === id) + 1)})`;
}

const plain = (text: string) =>
  text.toLowerCase().replaceAll('ё', 'е').replaceAll('.', '').replace(/\s+/gu, ' ').trim();

/** Endings have three letters at most, and a stem has more than those that differ. */
function areForms(one: string, other: string): boolean {
  if (one === other) return true;
  let stem = 0;
  while (stem < one.length && one[stem] === other[stem]) stem += 1;
  return stem >= 3 && one.length - stem <= 3 && other.length - stem <= 3;
}
