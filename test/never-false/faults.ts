import type { Character } from './people';
import { marksOf, type Owner } from './owners';
import type { Spoken } from './persons';

/** What betrays a slot that was not filled, or filled twice. */
const holes: readonly RegExp[] = [
  /undefined|null|NaN|\[object|\uE000/u,
  / {2}/u,
  /\(\s*\)|“\s*”|«\s*»/u,
  /[,;:]\s*[,;:.]/u,
  /\s[,.;:)]/u,
  /(?<![\p{L}\d])(?:of|by|to|in|and|or|for|with|the|a|an|under|against|from|between|at|that|was|were|been)[.;]/u,
  /(?<![\p{L}\d])(?:в|и|на|по|за|от|из|с|к|о|об|что|был|была|были)[.;,]/u,
  /(?<![\p{L}\d])(?!had had)(\p{L}+) \1(?![\p{L}\d])/iu,
  /\.\./u,
  /\ban? (?:an?|the) /iu,
  /\bArticles (?:\d[\d()-]*)(?! ?(?:,|and|to))/u,
];
const wellFormed = /^[“«‘]?(?:\p{Lu}|\d|q\d).*[.?!][”»]?$/su;

export const holesIn = (sentence: string): readonly string[] => [
  ...holes.filter((hole) => hole.test(sentence)).map(String),
  ...(wellFormed.test(sentence) ? [] : ['no sentence']),
];

/** Of whom a sentence tells what is another's. */
export function mistakenIn(
  { sentence, who }: Spoken,
  owners: ReadonlyMap<string, Owner>,
  cast: readonly Character[],
): readonly string[] {
  const found = marksOf(sentence).flatMap((mark) => {
    const owner = owners.get(mark);
    return owner === undefined ? [] : [{ mark, ...owner }];
  });
  if (found.length === 0) return [];
  const people = cast.filter(({ id, kind }) => who.has(id) && kind === 'person');
  return people
    .filter(({ id }) => !found.some(({ near }) => near.has(id)))
    .map(({ name }) => `${name} has nothing to do with ${found.map(({ mark }) => mark).join(', ')}`);
}
