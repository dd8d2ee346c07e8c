import { join, softComma } from '../../../words/joining';
import { cut, has, plainText, prose, trimmed, type Words } from '../../../words/words';

const preposition =
  /(?<!\p{L})(?:at|on|in|to|of|for|with|from|by|into|onto|upon|over|under|against|about|between|among|towards?|through|near|behind|before|after)$/iu;

/** Verbs that say whom before they say what: "warned her not to speak". */
const toldSomebody =
  /^(?:(?:had|has|have|again|repeatedly|also|then|\p{L}+ly) )*(?:warned|told|ordered|instructed|forced|compelled|obliged|required|asked|urged|advised|pressured|pressed|forbade|invited|allowed|permitted|summoned|persuaded|induced|coerced|reminded)(?= (?:not )?(?:to|that|about|against|of) )/iu;

/** Verbs of what is done to people, which take those it is done to behind them. */
const transitive =
  'abducted|accused|arrested|assaulted|attacked|beat|beaten|blackmailed|burned|chased|cut|denounced|described|detained|dismissed|dragged|evicted|expelled|filmed|followed|harassed|held|hit|humiliated|insulted|interrogated|kicked|kidnapped|killed|listed|locked|named|photographed|pelted|pushed|questioned|raped|robbed|searched|shot|slandered|sprayed|stabbed|stopped|struck|surrounded|threatened|wounded';

/** The same verbs where nobody is their object: "shot in the air", "searched for evidence". */
const ofNobody =
  '(?!(?:shot (?:in the air|into|over|from|through)|searched for|pushed for|stopped (?:by|for)|struck for|cut in)(?: |$))';

/** How it was done, behind those it was done to: "hit her with a brick", "named her in a letter as a traitor". */
const done = new RegExp(
  String.raw`^(?:\p{L}+ly )?(?:${ofNobody}(?:${transitive})(?= (?:with|without|in|on|as|over|for|from|by|during|through|before|behind|outside|near|to death|until|because|at (?:close|point)) )|\p{L}{3,}(?= (?:with (?:an?|the|his|her|their|its) |without |for (?:about |over |more than |at least |up to )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|\d+) (?:hour|minute|day|night|week|month|year))))`,
  'iu',
);

const pasts = String.raw`\p{L}+ed|beat|hit|shot|struck|cut|held|took|caught|bound|bit|threw|left|drove`;
const verb = String.raw`(?:\p{L}+ly |also |then |again |had |has |have )*(?:${pasts}|\p{L}+)`;

/** A verb alone, or several, with no more than where to: "severely beat", "beat and kicked", "chased away". */
const isVerb = new RegExp(
  String.raw`^${verb}(?: (?:up|down|away|off|out|back|dead|alive|unconscious))?(?:,? (?:and|then|and then) (?:\p{L}+ly )?(?:${pasts}))*$`,
  'iu',
);

/** A last verb that depends on another: "threatened to sue", "was beating", "did not free". */
const endsInVerb =
  /^(?:\p{L}+ly |also |then )*\p{L}+(?: not)? (?:to )?(?:not )?(?:(?!(?:no|every|some|any)thing$)\p{L}+ing|(?<=to )\p{L}+|(?<=not )\p{L}+)$/iu;

/** Verbs that nobody is the object of. */
const intransitive =
  /^(?:\p{L}+ly |also |then )*(?:protested|marched|demonstrated|rallied|gathered|campaigned|testified|complained|appealed|acted|conspired|retaliated|spoke|voted|lobbied|ruled)$/iu;

/** What is used or brought against somebody: "used tear gas against the crowd". */
const usedAgainst =
  /^(?:\p{L}+ly |also |then )*(?:applied|brought|carried out|committed|deployed|directed|employed|filed|fired|imposed|issued|launched|lodged|made|opened|organi[sz]ed|raised|set|staged|started|threw|took|turned|used|waged) (?!(?:up|down|away|off|out|over|back|to|in|into|at|on|as|before|behind|by|for|from|through|under|with|without|free|alight|hostage|prisoner|captive|redundant|home|apart|part)(?: |$))/iu;

/**
 * What was done with those to whom it was done: behind the verb, or behind all of it. Of a verb that is not known to
 * take them at its end no more is said than that it was directed against them.
 */
export function withObject(action: Words, object: Words): Words {
  if (object === '' || has(action, preposition)) return join(action, object);
  const [verb] = toldSomebody.exec(plainText(action)) ?? done.exec(plainText(action)) ?? [];
  if (verb !== undefined) return join(cut(action, 0, verb.length), object, trimmed(cut(action, verb.length)));
  if (has(action, intransitive)) return join(action, 'against', object);
  if (has(action, isVerb) || has(action, endsInVerb) || !has(action, /^[\p{Script=Latin}\P{L}]+$/u))
    return join(action, object);
  if (has(action, usedAgainst)) return join(action, 'against', object);
  return prose`${action}, the action being directed against ${object}${softComma}`;
}
