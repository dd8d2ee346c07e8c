import type { DecisionMessages } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { bodies } from '../../nouns/bodies';
import { was, whoAll } from '../../nouns/names';
import { afterwards, clausesOf, onGround } from '../../nouns/reasons';
import { money } from '../../nouns/sums';
import { aOrAn, withoutArticle } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { normsWithTitles } from './charges';
import { has, prose, type Words } from '../../../../words/words';

type Further = DecisionMessages['decision'];

const nouns = {
  verdict: 'verdict',
  judgment: 'judgment',
  ruling: 'ruling',
  order: 'order',
  resolution: 'resolution',
  pardon: 'pardon',
  amnesty: 'amnesty',
  enforcement: 'act of enforcement',
} as const;

/** `verdict`, `act of enforcement`: what a decision is called. */
export const decisionNoun = (what: Further['what'], voice: Voice): Words =>
  typeof what === 'string' ? nouns[what] : withoutArticle(voice.text(what.other));

const verbs = { liable: 'held liable', sanctioned: 'penalised' } as const;

/** `Varga was held liable by the court`, `the claim was dismissed by the court in the case of Varga`. */
function ended(message: Further, outcome: 'liable' | 'sanctioned' | 'claim-dismissed', voice: Voice): Words {
  const { persons, courts } = message;
  const court = lead('by ', bodies(courts, voice));
  if (outcome === 'claim-dismissed') {
    const names = whoAll(persons, voice, 'object');
    const { isAgainst = false, sum } = message.claim ?? {};
    const claim = join('the claim', isAgainst ? lead('against ', names) : '', lead('for ', sum && money(sum, voice)));
    return join(claim, 'was dismissed', court, isAgainst ? '' : lead('in the case of ', names));
  }
  const names = whoAll(persons, voice);
  return names === '' ? '' : join(names, was(persons, voice), verbs[outcome], court);
}

/** `in a ruling concerning Varga, the Court of Appeal held that …`. */
function holding(message: Further, voice: Voice): Words {
  const { persons, courts, held } = message;
  const noun = aOrAn(decisionNoun(message.what, voice));
  const about = lead('concerning ', whoAll(persons, voice, 'object'));
  const court = bodies(courts, voice);
  const decision = court === '' ? join(noun, about) : prose`in ${join(noun, about)}, ${court}`;
  return join(decision, 'held', clausesOf(held, voice));
}

/** What a court did, in the words of a person: "froze the order", "refused to open a case". */
const courtDid =
  /^(?:\p{Ll}{2,}ed|froze|upheld|overturned|struck|withdrew|overrode|set aside|found|gave|left|sent|took|withheld) (?:the|an?|his|her|their|its|all|both|each|every|no) |^(?:refused|declined|agreed|decided|ordered that|ruled that|held that|found that|decided that) (?:to )?/u;

/** `in a judgment concerning Varga, the Supreme Court froze the order`; empty where the words are no deed of a court. */
function didByCourt(message: Further, voice: Voice): Words {
  const { persons, courts, outcome } = message;
  const words = typeof outcome === 'object' ? voice.text(outcome.other) : '';
  if (!has(words, courtDid) || courts.length === 0) return '';
  const about = lead('concerning ', whoAll(persons, voice, 'object'));
  const decision = join('in', aOrAn(decisionNoun(message.what, voice)), about);
  return prose`${decision}, ${bodies(courts, voice)} ${words}`;
}

/** `an order was issued by the court concerning Varga: extradition to Ruritania`. */
function issued(message: Further, voice: Voice): Words {
  const { persons, courts, outcome, what } = message;
  const court = lead('by ', bodies(courts, voice));
  const about = lead('concerning ', whoAll(persons, voice, 'object'));
  const came = what === 'enforcement' ? 'was carried out' : 'was issued';
  const said = join(aOrAn(decisionNoun(message.what, voice)), came, court, about);
  return typeof outcome === 'object' ? prose`${said}: ${voice.text(outcome.other)}` : said;
}

const isEnd = (outcome: Further['outcome']): outcome is 'liable' | 'sanctioned' | 'claim-dismissed' =>
  outcome === 'liable' || outcome === 'sanctioned' || outcome === 'claim-dismissed';

/** A decision that no other sentence fits: what came of it, or what it held, or else that it was taken. */
export function furtherDecision(message: Further, voice: Voice): Words {
  const { outcome, held, norms, ground } = message;
  const time = afterwards(message, voice);
  const under = lead('under ', normsWithTitles(norms, voice));
  const reason = onGround(ground, voice);
  if (isEnd(outcome)) {
    const said = ended(message, outcome, voice);
    return said === ''
      ? ''
      : prose`${join(time, said, under, reason)}${lead('; it was held ', clausesOf(held, voice))}`;
  }
  if (held.length > 0 && outcome === undefined) return join(time, holding(message, voice), under, reason);
  const said = join(time, didByCourt(message, voice) || issued(message, voice), under, reason);
  return prose`${said}${lead('; it was held ', clausesOf(held, voice))}`;
}
