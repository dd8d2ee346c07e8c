import type { NameOrder } from '#shared/kinds/party';
import { shortPlaces, wordsOf } from '../../../../names/short-name';
import { bearerOf } from './given-names';

/** What a word of a name is: that decides how it is declined. `fixed` words never are. */
export type Role = 'given' | 'patronymic' | 'family' | 'fixed';

export type NamePart = { readonly word: string; readonly role: Role };

/**
 * The ways in which a written name can be told apart, the likeliest first: two where nothing but habit says which word
 * is the family name. Told by patronymics, by `уулу`, `кызы`, `оглы`, `угли` and `кизи` behind the father's name, by
 * initials, by a comma after the family name, and by endings that only family names have.
 */
export function readingsOf(written: string): readonly (readonly NamePart[])[] {
  const words = wordsOf(written);
  const fixed = fixedIn(words);
  const patronymicAt = findPatronymic(words, fixed);
  const open = words.flatMap((_, at) => (fixed[at] === true || at === patronymicAt ? [] : [at]));
  if (open.length > 2 && patronymicAt < 0 && words.every((word) => syllable.test(word))) return [onlyLast(words)];
  const afterFather = patronymicAt >= 0 ? patronymicAt : words.findIndex((word) => kinship.test(word));
  return familyPlaces(words, open, afterFather).map((family) =>
    words.map((word, at): NamePart => {
      if (fixed[at] === true) return { word, role: 'fixed' };
      return { word, role: at === patronymicAt ? 'patronymic' : at === family ? 'family' : 'given' };
    }),
  );
}

/**
 * A name told apart by its recorded order; nothing where the order leaves open what a word is. A father's name is
 * declined like a family name.
 */
export function partsInOrder(written: string, order: NameOrder): readonly NamePart[] | undefined {
  const words = wordsOf(written);
  const fixed = fixedIn(words);
  const [only] = words;
  if (order === 'whole') return only === undefined || words.length > 1 ? undefined : [{ word: only, role: 'given' }];
  const places = shortPlaces(words, order);
  if (places === undefined || (words.length > 2 && words.every((word) => syllable.test(word)))) return undefined;
  const patronymicAt = order === 'given-father' ? -1 : findPatronymic(words, fixed);
  return words.map((word, at): NamePart => {
    if (fixed[at] === true) return { word, role: 'fixed' };
    const isShort = at >= places[0] && at < places[1];
    if (isShort) return { word, role: order === 'given-father' ? 'given' : 'family' };
    return { word, role: at === patronymicAt ? 'patronymic' : order === 'given-father' ? 'family' : 'given' };
  });
}

function fixedIn(words: readonly string[]): readonly boolean[] {
  return words.map(
    (word, at) => [initials, particle, kinship].some((kind) => kind.test(word)) || kinship.test(words[at + 1] ?? ''),
  );
}

const syllable = /^[^аеёиоуыэюя]*[аеёиоуыэюя][^аеёиоуыэюя]*$/iu;

/** Ким Чен Ын, Пан Ги Мун: of a name in syllables the last alone is declined. */
const onlyLast = (words: readonly string[]): readonly NamePart[] =>
  words.map((word, at) => ({ word, role: at === words.length - 1 ? 'given' : 'fixed' }));

const kinship = /^(?:оглы|оглу|кызы|гызы|уулу|улы|угли|кизи|ұлы|қызы)$/iu;
const initials = /^\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\p{Ll}?\.)*,?$/u;
const particle = /^(?:де|да|ди|дю|дер|дель|фон|фан|ван|аль|эль|ад|ас|аш|бин|бен|ибн|бинт|абу|сен)$/u;

/** Ukrainian and Kazakh spellings among them, so that a name is told apart even where it is not declined. */
const patronymic =
  /(?:[оеё]вич|ьич|[оеё]вна|[иь]?нична|^(?:кузьмич|лукич|никитич|фомич|саввич)|.{2}(?:улы|ұлы|кызы|қызы|оглы|оглу|гызы|уулу))$/iu;
const family =
  /(?:[оеё]ва?|[^аеёийоуыэюя]ина?|[сц]к[иы]й|[сц]кая|енко|чук|юк|швили|дзе|заде|ян|[ыи]х|[аеёиоуыэюя].*(?:[^аеёиоуыэюя](?:ой|ый)|[чщ](?:ий|ая)|няя))$/iu;

/** Whether a word has an ending that family names have and given names hardly ever. */
export const hasFamilyEnding = (word: string) => family.test(word.replace(/,$/u, ''));

/** The place of the patronymic; the second of three words rather than a family name in -ович behind it. */
function findPatronymic(words: readonly string[], fixed: readonly boolean[]): number {
  const at = words.flatMap((word, place) =>
    place > 0 && fixed[place] !== true && patronymic.test(word.replace(/,$/u, '')) ? [place] : [],
  );
  return at[0] ?? -1;
}

function familyPlaces(words: readonly string[], open: readonly number[], father: number): readonly number[] {
  const [first = -1, second] = open;
  const last = open.at(-1) ?? -1;
  if (second === undefined) return placesOfOne(words, first, father);
  if (words[first]?.endsWith(',') === true) return [first];
  if (father >= 0) return [father > last ? first : last];
  const isGiven = (at: number) => bearerOf(words[at] ?? '') !== undefined;
  if (isGiven(first) !== isGiven(last)) return [isGiven(first) ? last : first];
  const ends = (at: number) => hasFamilyEnding(words[at] ?? '');
  if (ends(first) !== ends(last)) return [ends(first) ? first : last];
  return [last, first];
}

const nowhere = -1;

/** One word beside a father's name is a given name, beside initials a family name, alone either. */
function placesOfOne(words: readonly string[], at: number, father: number): readonly number[] {
  if (father >= 0) return [nowhere];
  const word = words[at] ?? '';
  if (words.length > 1) return [at];
  if (bearerOf(word) !== undefined) return [nowhere];
  if (hasFamilyEnding(word)) return [at];
  return [at, nowhere];
}
