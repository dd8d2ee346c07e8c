import type { JudgmentFailure } from '#shared/model/decision';
import type { DecisionMessages } from '../../../messages/decisions';
import type { Voice } from '../../../voice';
import { opening } from '../dates';
import { bodies } from '../names';
import type { Phrases } from '../phrases';
import { join, lead, list } from '../prose';
import { norm } from '../law';
import { sanctions } from './sanctions';

type Said = 'review' | 'shortcomings' | 'perception';

const reviewedNouns = {
  sentence: 'sentence',
  acquittal: 'acquittal',
  judgment: 'judgment',
  decision: 'decision',
} as const;

type Outcome = { readonly verb: string; readonly to: boolean };
const outcomes = {
  convicted: { verb: 'replaced by a conviction', to: true },
  acquitted: { verb: 'quashed with an acquittal', to: false },
  liable: { verb: 'replaced by a finding of liability', to: true },
  'claim-dismissed': { verb: 'quashed and the claim dismissed', to: false },
  sanctioned: { verb: 'replaced', to: true },
  upheld: { verb: 'upheld', to: false },
  quashed: { verb: 'quashed', to: false },
  returned: { verb: 'set aside and the case returned', to: false },
  commuted: { verb: 'commuted', to: true },
  reduced: { verb: 'reduced', to: true },
  increased: { verb: 'increased', to: true },
} as const satisfies Record<string, Outcome>;

type Failure = JudgmentFailure['failure'];
/** Failures told of the one who failed, as a verb phrase in the past tense; `detail` is the object. */
const failed: { readonly [Kind in Failure]?: (detail: string) => string } = {
  'no-legal-reasoning': () => 'gave no legal reasoning for its judgment',
  'elements-not-identified': (detail) => `did not identify the elements of ${detail || 'the offence'}`,
  'link-not-established': (detail) => `did not establish the link between ${detail || 'the acts and the charge'}`,
  'evidence-not-explained': (detail) => `did not explain which evidence supports ${detail || 'its findings of fact'}`,
  'no-reference-to-evidence': (detail) => `made no reference to ${detail || 'evidence'}`,
  'content-not-identified': (detail) => `did not identify ${detail || 'the content in question'}`,
  'no-independent-review': (detail) => `provided no independent review of ${detail || 'the content in question'}`,
};

/** Failures told of the decision or the hearing itself, as clauses. */
const passive: { readonly [Kind in Failure]?: (detail: string, several: boolean) => string } = {
  'affected-not-party': (detail) =>
    detail === ''
      ? 'those affected were not a party to the case'
      : `${detail.replace(/^/u, 'none of ')} was a party to the case`,
  'no-right-of-appeal': () => 'those affected had no right to appeal against the verdict',
  'facts-taken-as-established': (detail) => `it was taken as already established ${detail || 'what had to be proved'}`,
  'issued-automatically': (_, several) =>
    several ? 'the orders were issued automatically' : 'the order was issued automatically',
  'hearing-pro-forma': () => 'the hearings were a mere formality',
  'defendant-not-identified': (detail) =>
    `the claims were brought against the titles of outlets and did not specify ${detail || 'a defendant'}`,
  'no-court-decision': () => 'no court had decided on it',
};

function clauseOf({ failure, detail, norm: cited }: JudgmentFailure, several: boolean, voice: Voice): string {
  const about = detail === undefined ? '' : voice.text(detail);
  const clause = (failed[failure] ?? passive[failure])?.(about.replace(/^that /u, 'that '), several) ?? about;
  return join(clause, lead('contrary to ', norm(cited, voice)));
}

const isActive = ({ failure }: JudgmentFailure) => failure in failed;

function failing(by: 'court' | 'prosecution' | 'body', courts: readonly string[], voice: Voice): string {
  if (by === 'prosecution') return 'the prosecution';
  const named = bodies(courts, voice);
  return named === '' ? (by === 'court' ? 'the court' : 'the authority') : named;
}

export const judgmentPhrases: Pick<Phrases<keyof DecisionMessages>, Said> = {
  review: ({ date, courts, outcome, reviewed, sanctions: given, after }, voice) => {
    const known = typeof outcome === 'string' ? outcomes[outcome] : { verb: voice.text(outcome.other), to: true };
    const reason = after === undefined ? '' : `after ${voice.text(after)}`;
    const court = lead('by ', bodies(courts, voice));
    const to = known.to ? lead('to ', sanctions(given, voice)) : '';
    return join(opening(date), lead('', reason, ','), `the ${reviewedNouns[reviewed]} was ${known.verb}`, court, to);
  },

  shortcomings: ({ by, courts, failures, several }, voice) => {
    const active = failures.filter(isActive);
    const rest = failures.filter((failure) => !isActive(failure)).map((failure) => clauseOf(failure, several, voice));
    const subject = active.length === 0 ? '' : failing(by, courts, voice);
    const verbs = list(active.map((failure) => clauseOf(failure, several, voice)));
    return [join(subject, verbs), list(rest)].filter((part) => part !== '').join('; ');
  },

  perception: ({ of, as, by, widely }, voice) => {
    const what = of === 'proceeding' ? 'the charges and the trial were' : 'the decision was';
    const whom = by === undefined ? '' : `by ${voice.text(by)}`;
    return join(what, widely ? 'widely seen' : 'seen', whom, `as ${voice.text(as)}`);
  },
};
