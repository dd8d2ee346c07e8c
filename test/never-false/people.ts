import type { Chance } from './random';

export type Sex = 'female' | 'male';

/** Somebody or something in a random case: what it is called, and how a text may call it. */
export type Character = {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly kind: string;
  readonly outletKind?: string;
  /** As it is recorded. */
  readonly gender?: Sex;
  /** The full name in any case of its language, as the source of an expression. */
  readonly inFull: string;
  readonly inShort?: string;
};

type Names = {
  readonly given: Readonly<Record<Sex, readonly string[]>>;
  readonly family: readonly [string, ...string[]];
};

/** Given names without their endings in Russian, family names that have none. */
const names: Readonly<Record<'en' | 'ru', Names>> = {
  en: {
    given: { male: ['Tomas', 'Petr', 'Marek', 'Ivo'], female: ['Lena', 'Dana', 'Mira', 'Zofia'] },
    family: ['Varga', 'Orlik', 'Kovac', 'Brandt'],
  },
  ru: {
    given: { male: ['Тимур', 'Олег', 'Руслан', 'Артур'], female: ['Лейла', 'Зарина', 'Марина', 'Алина'] },
    family: ['Шевченко', 'Седых', 'Дурново', 'Ткаченко'],
  },
};

const things = [
  { kind: 'outlet', outletKind: 'newspaper', name: 'Harbour Times' },
  { kind: 'legal-person', name: 'Lumen Ltd' },
  { kind: 'group', name: 'Harbour Watch' },
] as const;

const inAnyCase = (given: string, language: 'en' | 'ru') =>
  language === 'en' ? given : `${given.replace(/а$/u, '')}\\p{L}{0,2}`;

function aPerson(place: number, language: 'en' | 'ru', dice: Chance): Character {
  const { given, family } = names[language];
  const sex: Sex = dice.is(0.5) ? 'male' : 'female';
  const first = given[sex][place] ?? '';
  const last = dice.is(0.4) ? family[0] : (family[place] ?? family[0]);
  return {
    id: `person-${place}`,
    kind: 'person',
    name: `${first} ${last}`,
    ...(dice.is(0.8) && { shortName: last }),
    ...(dice.is(0.8) && { gender: sex }),
    inFull: `${inAnyCase(first, language)} ${last}`,
    inShort: last,
  };
}

/** One to four people and up to two newspapers, companies or groups. */
export function characters(language: 'en' | 'ru', dice: Chance): readonly Character[] {
  const people = Array.from({ length: 1 + dice.below(4) }, (_, place) => aPerson(place, language, dice));
  const others = dice.is(0.4) ? dice.someOf(things, 2) : [];
  return [...people, ...others.map((thing, place) => ({ id: `thing-${place}`, inFull: thing.name, ...thing }))];
}
