import { has, prose, type Words } from '../../../words/words';

const clauses =
  /^(?:although|though|even though|even when|despite the fact|in spite of the fact|whereas|but|yet|which|who|whom|whose|where|so that|as a result|having)\b/iu;
const others =
  /^(?:to|by|by means|with|within|without|in|into|inside|at|on|onto|upon|over|under|above|below|behind|beside|besides|between|among|against|around|across|along|alongside|near|next to|through|throughout|including|together|despite|in spite|instead|after|before|during|until|till|from|for|of|out|off|up|down|because|when|whenever|while|as|if|unless|since|once|and|or|than|except|apart|according|due|owing|using|via|per|like|contrary|regardless|irrespective|only|not|merely|also|twice)\b/iu;
const participle =
  /^(?!(?:during|including|using|according|owing|nothing|everything|something|anything|evening|morning)\b)\p{L}{2,}ing \S/iu;
/** Words that only open a clause of its own: "after the interrogation, he was beaten again". */
const opensClause = /^[^,]+, (?:he|she|they|it|we|I|his|her|their) /u;
const adverb = /^\p{L}+ly\b/iu;

/**
 * A sentence with words that go on with it as their first word asks, "with clubs", ", although he asked for a lawyer",
 * or that are a word alone; nothing where the words are said by themselves.
 */
export function added(said: Words, words: Words): Words {
  if (has(words, opensClause)) return '';
  if (has(words, clauses) || has(words, participle)) return prose`${said}, ${words}`;
  return has(words, others) || has(words, adverb) || !has(words, / /u) ? prose`${said} ${words}` : '';
}
