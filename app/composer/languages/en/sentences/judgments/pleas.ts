import type { DecisionMessages } from '../../../../messages/decisions';
import type { Phrases } from '../../../../voice/language';
import { opening } from '../../grammar/dates';
import { own, was, whoAll } from '../../nouns/names';
import { chain } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { ofCounts, offences } from './charges';
import { has, prose, type Words } from '../../../../words/words';
import type { Voice } from '../../../../voice/voice';

type Answer = DecisionMessages['plea']['answers'][number];

/** What says that somebody pleaded: `he had pleaded guilty`, `she fully admitted her guilt`. */
const isPlea = /\b(?:plea|plead\w*|pled|admit\w*|admission\w*|confess\w*)\b/iu;

const words = { admitted: 'guilty', 'partly-admitted': 'partly guilty', denied: 'not guilty' } as const;

/** `admitted his guilt`, `concluded a plea agreement with the prosecution`, `changed her plea from not guilty to guilty`. */
function answered(answer: Answer, persons: readonly string[], voice: Voice): Words {
  const { plea, from, counts } = answer;
  const theirs = own(persons, voice);
  const noun = counts.length + (counts[0]?.times ?? 1) > 2 ? 'charges' : 'charge';
  const what = lead(`the ${noun} `, ofCounts(counts, voice));
  if (plea === undefined) return join('concluded a plea agreement with the prosecution', lead('on ', what));
  const agreement = answer.isAgreed ? 'under a plea agreement' : '';
  if (from !== undefined) {
    const pleas = persons.length > 1 ? 'pleas' : 'plea';
    return join('changed', theirs, pleas, lead('on ', what), `from ${words[from]} to ${words[plea]}`, agreement);
  }
  if (plea === 'denied') return what === '' ? prose`maintained ${theirs} innocence` : prose`denied ${what}`;
  const verb = plea === 'admitted' ? 'admitted' : 'partly admitted';
  return join(verb, theirs, 'guilt', lead('on ', what), agreement);
}

/** What a clause on the way to a decision has not said already. */
const isMore = ({ plea, from, isAgreed }: Answer) => plea === 'denied' || from !== undefined || isAgreed;

const outcomes = {
  pending: 'pending',
  dropped: 'dropped',
  requalified: 'requalified',
} as const;

export const pleaPhrases: Pick<Phrases<keyof DecisionMessages>, 'plea' | 'chargeOutcome'> = {
  plea: ({ date, persons, answers, moved }, voice) => {
    const isSaid = moved.some((clause) => has(voice.text(clause), isPlea));
    const open = isSaid && date === undefined ? answers.filter(isMore) : answers;
    if (persons.length === 0 || open.length === 0) return '';
    return join(opening(date), whoAll(persons, voice), chain(open.map((answer) => answered(answer, persons, voice))));
  },

  chargeOutcome: ({ date, persons, counts, suspected, outcome }, voice) => {
    const time = opening(date);
    const told = offences(counts, voice);
    if (outcome === 'convicted' || outcome === 'acquitted') {
      const of = ofCounts(counts, voice);
      return persons.length === 0 ? '' : join(time, whoAll(persons, voice), was(persons, voice), outcome, of);
    }
    const isOne = counts.length === 1 && counts[0]?.times === undefined;
    const charge = join(
      `the ${suspected ? 'suspicion' : 'charge'}${isOne ? '' : 's'}`,
      told === '' ? ofCounts(counts, voice) : prose`of ${told}`,
    );
    const whose = lead('against ', whoAll(persons, voice, 'object'));
    const be = outcome === 'pending' ? (isOne ? 'is' : 'are') : isOne ? 'was' : 'were';
    return join(time, charge, whose, be, typeof outcome === 'string' ? outcomes[outcome] : voice.text(outcome.other));
  },
};
