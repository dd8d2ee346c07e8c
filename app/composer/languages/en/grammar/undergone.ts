import { has, prose, replaced, type Words } from '../../../words/words';
import { isPluralNoun } from './agreement';
import { aOrAn } from './prose';

/** Participles alone, joined by "and", or before what can depend on a passive. */
const participles =
  /^(?:(?:and |, )?(?:(?!(?:fled|failed|refused|tried|attempted|wanted|arrived|appeared|agreed|decided|managed|continued|started|entered|protested|marched|rallied|demonstrated|gathered|complained|testified|escaped|died|fired(?! at)|shouted|opened|called|waited|walked|jumped|climbed|threatened to)\b)\p{Ll}+ed|freed|held|kept|taken|sent|put|beaten|shot|driven|brought|led|hit|left|cut|struck|stabbed|set|bound|caught|bitten|thrown|torn|broken|stolen|forbidden|shaken|burnt|hung|run) ?(?:up|down|away|off|out|over|dead|unconscious|(?:se)?verely|\p{Ll}+ly)? ?)+(?=,|$|(?:for|to|by|in|at|on|from|with|without|of|under|into|onto|as|again|twice|outside|inside|near|behind|before|after|during|while|when|through|because|until)(?: |$))/u;

/** Words that stand behind "was" by themselves, "exchanged for a soldier"; "forced labour" and "armed raids" are nouns. */
const participle =
  /^(?:(?!(?:bed|shed|sled|red|hundred)\b)\p{Ll}+(?<!e)ed|freed|held|kept|made|taken|sent|put|given|beaten|shot|driven|brought|led|hit|shown|left)(?= (?:for|to|by|in|at|on|from|with|without|of|under|into|up|down|out|off|away|back|the|an?|his|her|their|as|again|twice|and|awake|alone)\b|$)/u;

/** Verbs in whose passive a name or a thing may follow: "called a spy", "denied food". */
const withTwo =
  /^(?:(?:called|branded|named) an? |(?:given|shown) |denied (?:food|water|sleep|care|treatment|medical|access|visits|bail)\b|told to )/u;

const leadingAdverbs = /^(?:\p{Ll}+ly |nearly |almost |again |twice )+/u;

/** Whether typed words stand behind "was" beyond doubt: "beaten with sticks", not "threw stones at", "fired shots". */
export function isParticiple(words: Words): boolean {
  const bare = replaced(words, leadingAdverbs, '');
  return has(bare, participles) || has(bare, withTwo);
}

/** A clause about the person: "she was exchanged". */
const ofThem = /^(?:he|she|they|it) (?:was|were) /iu;

/** Heads that have no article: "house arrest", "surveillance", "pressure". */
const mass =
  /(?:tion|sion|ance|ence|ing|ment|ship|ity|ness|ure|acy|ism|arrest|custody|labour|labor|abuse|exile|contact|work|care|duty|violence|force|control|censorship|torture|rape|harm)$/iu;

const hasArticle = /^(?:an?|the|his|her|their|its|no|some|several|many|one|two|three|four|five|\d\S*) /iu;
const behindHead = / (?:of|on|for|in|at|to|from|by|with|against|under|without|before|after) .*$/u;

/** A typed noun with the article that it needs: `a travel ban`, `surveillance`, `raids`. */
export function withArticle(noun: Words): Words {
  if (has(noun, hasArticle) || isPluralNoun(noun)) return noun;
  return has(replaced(noun, behindHead, ''), mass) ? noun : aOrAn(noun);
}

/** Typed words for what was done to somebody, as what follows "was": `subjected to a travel ban`, `exchanged`. */
export function undergone(words: Words): Words {
  if (has(words, ofThem)) return replaced(words, ofThem, '');
  return has(words, participle) ? words : prose`subjected to ${withArticle(words)}`;
}

/** Adverbs whose adjective is another word: "daily", "forcibly", "systematically", "gently". */
const irregular = /(?:ical|[ib]|^(?:on|week|month|night|hour|year|ear|gent|simp|amp|sing|tru|du|who))ly$/iu;

/** `subjected to tight handcuffing` of “tightly”: how what has a noun was done is its adjective; empty where it has none. */
export function inAdjective(verb: Words, manner: Words): Words {
  const bare = replaced(verb, /^subjected to (?:an? )?/u, '');
  if (!has(verb, /^subjected to (?:an? )?\p{Ll}/u) || !has(manner, /^\p{Ll}+ly$/u) || has(manner, irregular)) return '';
  if (!has(verb, /^subjected to an? /u) && has(prose`${bare} `, hasArticle)) return '';
  const noun = prose`${replaced(manner, /ly$/u, '')} ${bare}`;
  return prose`subjected to ${has(verb, /^subjected to an? /u) ? aOrAn(noun) : noun}`;
}

/** Something done to others than the person: "pressure on her father" is not what she was subjected to. */
export const isOnOthers = (words: Words): boolean => has(words, / (?:on|against|of|towards?) (?:his|her|their) /iu);
