import { join } from '../../../words/joining';
import { cut, has, plainText, trimmed, type Words } from '../../../words/words';

const preposition =
  /(?<!\p{L})(?:at|on|in|to|of|for|with|from|by|into|onto|upon|over|under|against|about|between|among|towards?|through|near|behind|before|after)$/iu;

/** Verbs that say whom before they say what: "warned her not to speak". */
const toldSomebody =
  /^(?:(?:had|has|have|again|repeatedly|also|then|\p{L}+ly) )*(?:warned|told|ordered|instructed|forced|compelled|obliged|required|asked|urged|advised|pressured|pressed|forbade|invited|allowed|permitted|summoned|persuaded|induced|coerced|reminded)(?= (?:not )?(?:to|that|about|against|of) )/iu;

/** How it was done, behind those it was done to: "hit her with a brick", "held her for three hours". */
const done =
  /^(?:\p{L}+ly )?\p{L}{3,}(?= (?:with (?:an?|the|his|her|their|its) |without |for (?:about |over |more than |at least |up to )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|\d+) (?:hour|minute|day|night|week|month|year)))/iu;

/** Behind these words somebody may stand at once: "chased away her", "tried to kill her", "was beating her". */
const isOpen =
  /^\p{L}+ly |(?<!\p{L})(?:and|to|not|was|were|had|been|up|down|away|off|out|back|dead|alive|unconscious)(?!\p{L})|(?:ing|ed|ly)$/iu;

/**
 * What was done with those to whom it was done: behind the verb, or behind all of it. Words that are more than a verb
 * and end in no preposition are joined by "against": "fired rubber bullets against the crowd".
 */
export function withObject(action: Words, object: Words): Words {
  if (object === '' || has(action, preposition)) return join(action, object);
  const [verb] = toldSomebody.exec(plainText(action)) ?? done.exec(plainText(action)) ?? [];
  if (verb !== undefined) return join(cut(action, 0, verb.length), object, trimmed(cut(action, verb.length)));
  return !has(action, / /u) || has(action, isOpen) ? join(action, object) : join(action, 'against', object);
}
