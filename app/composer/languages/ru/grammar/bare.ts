import { adjectiveTraits } from './declension/adjectives';

/** Whether nothing depends on a noun behind it: «белая машина», but not «редакция газеты» or «ее квартира». */
export function isBare(phrase: string): boolean {
  const before = phrase.trim().split(/\s+/u).slice(0, -1);
  return before.every((word) => adjectiveTraits(word) !== undefined);
}
