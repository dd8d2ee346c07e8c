import { cut, has, plainText, prose, replaced, type Words } from '../../../words/words';
import { isPluralNoun } from './agreement';

/** What depends on a noun and stands behind it: `series | of cartoons`, `men | in plain clothes`. */
const dependent =
  / (?:of|in|on|at|from|to|for|with|without|by|about|against|under|between|over|near|per|who|which|that|whose) /u;
/** Heads that are one and many in the same letters. */
const invariable = /(?:^|[ -])(?:series|species|means|headquarters|graffiti|media|coverage)$/iu;

/** The noun of a phrase changed, and what depends on it kept: `a letter to the mayor`, `letters to the mayor`. */
export function withHead(noun: Words, change: (head: Words) => Words): Words {
  const at = plainText(noun).search(dependent);
  return at < 0 ? change(noun) : prose`${change(cut(noun, 0, at))}${cut(noun, at)}`;
}

/** `articles`, `activities`, `branches`, `letters to the mayor`, `series of drawings`; what is many stays as it is. */
export function plural(noun: Words): Words {
  return withHead(noun, (head) => {
    if (has(head, invariable) || isPluralNoun(head)) return head;
    if (has(head, /(?:^|[ -])(?:wo)?man$/u)) return replaced(head, /an$/u, 'en');
    if (has(head, /(?:^|[ -])(?:kni|wi)fe$/u)) return replaced(head, /fe$/u, 'ves');
    if (has(head, /[^aeiou]y$/u)) return replaced(head, /y$/u, 'ies');
    if (has(head, /[sx]is$/u)) return replaced(head, /is$/u, 'es');
    return has(head, /(?:s|x|z|ch|sh)$/u) ? prose`${head}es` : prose`${head}s`;
  });
}

const hasPreposition = /^(?:in|at|on|near|outside|inside|from|within|online|via|by|before|opposite)\b/iu;
/** What stands behind the head of a name: `the steps` of `the steps of the town hall`. */
const behindHead = / (?:of|to|in|between|near|from|outside|behind) .*$/u;
const isStreet =
  /(?:square|street|avenue|road|boulevard|highway|motorway|\b(?:foot|rail)?bridge|steps|pavement|platform|beach|campus|website|web site)$/iu;
const isSpot =
  /(?:airport|station|border|checkpoint|road-?block|university|office|court|prison|home|\b(?:gates?|entrance|exit|doors?|crossing|crossroads|intersection|junction|roundabout|bus stop|monument|memorial|rally|funeral|wedding|conference))$/iu;

/** A place with the preposition that it needs: `in Almaty`, `at Aktau airport`, `on Freedom Square`, `online`. */
export function place(name: Words): Words {
  if (name === '' || has(name, hasPreposition)) return name;
  const head = replaced(name, behindHead, '');
  if (has(head, isStreet)) return prose`on ${name}`;
  return has(head, isSpot) ? prose`at ${name}` : prose`in ${name}`;
}
