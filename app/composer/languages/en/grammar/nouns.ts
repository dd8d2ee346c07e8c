/** `articles`, `activities`, `branches`. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

const hasPreposition = /^(?:in|at|on|near|outside|inside|from|within|online|via|by|before|opposite)\b/iu;
const isSpot = /(?:airport|station|square|border|checkpoint|university|office|court|prison|home)$/iu;

/** A place with the preposition that it needs: `in Almaty`, `at Aktau airport`, `online`. */
export function place(name: string): string {
  if (name === '' || hasPreposition.test(name)) return name;
  return isSpot.test(name) ? `at ${name}` : `in ${name}`;
}
