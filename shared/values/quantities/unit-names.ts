import type { UnitId } from './quantity';

/** A unit of account by all the words that a sum may name it with. */
export type NamedUnit = {
  readonly id: UnitId;
  /** Abbreviations, names of several and of one with their recorded forms, in every language, the shortest way first. */
  readonly names: readonly string[];
  readonly country?: string | undefined;
};

/** The units that are called exactly so, also with the country in brackets: `base units (Ruritania)`. */
export function unitsNamed(text: string, units: readonly NamedUnit[]): readonly NamedUnit[] {
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

/** Words for a unit that name no other; its first where all do. */
export function unitText({ id, names, country }: NamedUnit, units: readonly NamedUnit[]): string {
  const ways = [...names, ...(country === undefined ? [] : names.map((name) => `${name} (${country})`))];
  const own = ways.find((way) => unitsNamed(way, units).every((unit) => unit.id === id));
  return own ?? ways[0] ?? '';
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
