import { plainText, type Words } from '../../../words/words';

const auxiliary =
  /^(?:was|were|is|are|am|had|has|have|did|does|do|should|must|would|could|can|cannot|may|might|will|shall|ought)$/u;
const irregular =
  /^(?:sold|took|gave|held|paid|lost|made|bought|stole|knew|broke|wrote|said|told|sent|kept|let|left|met|built|began|became|went|came|fell|ran|saw|won|got|chose|drove|forbade|hid|led|lied|shot|spent|stood|struck|threw)$/u;
const relative = /^(?:who|whom|whose|which|that|where|when|what|how|why)$/u;
const determiner =
  /^(?:the|an?|his|her|its|their|our|my|this|these|those|all|no|every|nobody|nothing|it|them|him|\d.*)$/u;

const isPast = (word: string) => irregular.test(word) || /^\p{Ll}{2,}ed$/u.test(word);

/**
 * Whether typed words say something by themselves ("the dockers should stop the cranes") rather than name something
 * ("the release of those who were arrested"): they hold more verbs than words that begin a clause about a noun.
 */
export function isStatement(words: Words): boolean {
  const all = plainText(words)
    .trim()
    .toLowerCase()
    .split(/[\s,;:]+/u);
  const [first = '', ...rest] = all;
  if (first === 'that') return true;
  if (relative.test(first) || first === 'whether' || first === 'to') return false;
  const verbs = rest.filter((word, place) => {
    const before = all[place] ?? '';
    const isOwn = isPast(word) && determiner.test(all[place + 2] ?? '') && !auxiliary.test(before);
    return isOwn || (auxiliary.test(word) && !auxiliary.test(before) && before !== 'not');
  });
  return verbs.length > all.filter((word) => relative.test(word)).length;
}

/** Whether typed words are a question within a sentence: "why women pay", "whether it was sold". */
export const isQuestion = (words: Words): boolean =>
  /^(?:who|whom|whose|which|where|when|what|how|why|whether|if) /iu.test(plainText(words).trim());
