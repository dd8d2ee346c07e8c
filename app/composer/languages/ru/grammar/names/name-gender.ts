import { getFirstnameGender } from 'lvovich';
import { bearerOf } from '../declension/given-names';
import type { NamePart, Role } from '../declension/name-parts';

export type PersonGender = 'female' | 'male';

/**
 * The gender that a name tells, `undefined` where it tells none or its words contradict each other. A patronymic, a
 * family name in -ов, -ова and the like and the known given names tell it for certain; only where they are silent
 * lvovich is asked, and only about given names in -а, -я and -й: of those in a consonant it takes Жанар for a man.
 */
export function genderIn(parts: readonly NamePart[]): PersonGender | undefined {
  const words = parts.map(({ word, role }) => ({ word: word.toLowerCase().replace(/,$/u, ''), role }));
  const told = new Set(words.flatMap(({ word, role }) => tellers[role](word) ?? []));
  const [only] =
    told.size > 0 ? told : new Set(words.flatMap(({ word, role }) => (role === 'given' ? (guessed(word) ?? []) : [])));
  return told.size > 1 ? undefined : only;
}

const tellers: Readonly<Record<Role, (word: string) => PersonGender | undefined>> = {
  given: (word) => bearerOf(word) ?? byKin(word),
  patronymic: byPatronymic,
  family: (word) => byKin(word) ?? byFamily(word),
  fixed: byPatronymic,
};

function byPatronymic(word: string): PersonGender | undefined {
  if (/(?:вна|чна|кызы|гызы|кизи|қызы)$/u.test(word)) return 'female';
  return /(?:[вьмтн]ич|лукич|улы|ұлы|оглы|оглу|уулу|угли)$/u.test(word) ? 'male' : undefined;
}

/** «Ержанқызы», «Берикулы»: whose child somebody is, written as one word. */
function byKin(word: string): PersonGender | undefined {
  if (/.{2}[кқг]ызы$/u.test(word)) return 'female';
  return /.{2}(?:[уұ]лы|огл[ыу])$/u.test(word) ? 'male' : undefined;
}

const feminine = /[аеёиоуыэюя].*(?:[оеё]ва|[^аеёийоуыэюя]ина|ына|[сц]кая|[чщ]ая|[нлр]ая|няя)$/u;
const masculine = /[аеёиоуыэюя].*(?:[оеё]в|[^аеёийоуыэюя]ин|ын|[сц]кий|[чщ]ий|[нлр]ый)$/u;

function byFamily(word: string): PersonGender | undefined {
  const last = word.split('-')[0] ?? '';
  if (feminine.test(last)) return 'female';
  return masculine.test(last) ? 'male' : undefined;
}

function guessed(word: string): PersonGender | undefined {
  const told = /[аяй]$/u.test(word) ? getFirstnameGender(word) : undefined;
  if (/улла$/u.test(word)) return 'male';
  return told === 'female' || told === 'male' ? told : undefined;
}
