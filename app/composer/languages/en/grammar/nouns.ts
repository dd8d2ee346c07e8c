import { has, prose, replaced, type Words } from '../../../words/words';
/** `articles`, `activities`, `branches`. */
export function plural(noun: Words): Words {
  if (has(noun, /[^aeiou]y$/u)) return replaced(noun, /y$/u, 'ies');
  return has(noun, /(?:s|x|ch|sh)$/u) ? prose`${noun}es` : prose`${noun}s`;
}

const hasPreposition = /^(?:in|at|on|near|outside|inside|from|within|online|via|by|before|opposite)\b/iu;
/** What stands behind the head of a name: `the steps` of `the steps of the town hall`. */
const behindHead = / (?:of|to|in|between|near|from|outside|behind) .*$/u;
const isStreet =
  /(?:square|street|avenue|road|boulevard|highway|motorway|bridge|steps|pavement|platform|beach|website|web site)$/iu;
const isSpot = /(?:airport|station|border|checkpoint|university|office|court|prison|home)$/iu;

/** A place with the preposition that it needs: `in Almaty`, `at Aktau airport`, `on Freedom Square`, `online`. */
export function place(name: Words): Words {
  if (name === '' || has(name, hasPreposition)) return name;
  const head = replaced(name, behindHead, '');
  if (has(head, isStreet)) return prose`on ${name}`;
  return has(head, isSpot) ? prose`at ${name}` : prose`in ${name}`;
}
