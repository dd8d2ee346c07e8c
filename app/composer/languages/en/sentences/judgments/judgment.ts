import type { DecisionMessages, Failure } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { bodies } from '../../nouns/bodies';
import { byName } from '../../nouns/names';
import { isListed, isPluralNoun } from '../../grammar/agreement';
import type { Phrases } from '../../../../voice/language';
import { chain, list } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { norm } from '../../nouns/law';
import { decisionNoun } from './further-decision';
import { review } from './review';
import { joinedBy, prose, type Words } from '../../../../words/words';

type Said = 'review' | 'shortcomings' | 'perception';

/** `those affected were named`: just before, as no party to the same case. */
type Saying = {
  readonly several: boolean;
  /** `the verdict`, `the order`: what they are failures of. */
  readonly noun: Words;
  readonly areTitlesSued: boolean;
  readonly isCivil: boolean;
  readonly against: Words;
  readonly areAffectedNamed: boolean;
};
type Wording = {
  /** Told of the one who failed, as a verb phrase in the past tense; or of the decision itself, as a clause. */
  readonly active: boolean;
  say(detail: Words, around: Saying): Words;
};

const active = (say: Wording['say']): Wording => ({ active: true, say });
const clause = (say: Wording['say']): Wording => ({ active: false, say });
const theCase = ({ against }: Saying) => (against === '' ? 'the case' : prose`the case against ${against}`);

/** A detail of a failure that is said without an object: ` (the web site was not notified)`. */
const aside = (detail: Words) => lead(' (', detail, ')');

/** `none of the publications or their owners was`, or `the owner was not`, a party. */
function notParty(detail: Words, what: Words): Words {
  if (isListed(detail)) return prose`none of ${detail} was a party to ${what}`;
  return prose`${detail} ${isPluralNoun(detail) ? 'were' : 'was'} not a party to ${what}`;
}

const wordings: Readonly<Record<Failure['what']['failure'], Wording>> = {
  'no-legal-reasoning': active((detail) => prose`gave no legal reasoning for ${detail || 'its judgment'}`),
  'elements-not-identified': active(
    (detail, { isCivil }) =>
      prose`did not identify the elements of ${detail || (isCivil ? 'the claim' : 'the offence')}`,
  ),
  'link-not-established': active(
    (detail, { isCivil }) =>
      prose`did not establish a link between ${detail || `the acts and the ${isCivil ? 'claim' : 'charge'}`}`,
  ),
  'evidence-not-explained': active(
    (detail) => prose`did not explain which evidence supports ${detail || 'its findings'}`,
  ),
  'no-reference-to-evidence': active((detail) => prose`made no reference to ${detail || 'evidence'}`),
  'content-not-identified': active((detail) => prose`did not identify ${detail || 'the content in question'}`),
  'no-independent-review': active(
    (detail) => prose`provided no independent review of ${detail || 'the content in question'}`,
  ),
  'affected-not-party': clause((detail, around) =>
    detail === '' ? prose`those affected were not a party to ${theCase(around)}` : notParty(detail, theCase(around)),
  ),
  'no-right-of-appeal': clause((_, { against, areAffectedNamed }) =>
    areAffectedNamed
      ? 'they had no right of appeal against that verdict'
      : prose`those affected had no right of appeal${lead(' against the verdict against ', against)}`,
  ),
  'facts-taken-as-established': clause(
    (detail) => prose`it was taken as already established ${detail || 'what had to be proved'}`,
  ),
  'issued-automatically': clause(
    (detail, { several, noun }) =>
      prose`${several ? 'the orders were' : prose`${noun} was`} issued automatically${aside(detail)}`,
  ),
  'hearing-pro-forma': clause((detail) => prose`the hearings were a mere formality${aside(detail)}`),
  'hearing-unfair': clause((detail) => prose`the hearings were unfair${aside(detail)}`),
  'defendant-not-identified': clause((detail, { areTitlesSued, noun }) => {
    const whom = detail || 'a defendant';
    if (!areTitlesSued) return prose`${noun} did not specify ${whom}`;
    return prose`the claims were brought against the titles of outlets and did not specify ${whom}`;
  }),
  'no-court-decision': clause((detail) => prose`no court had decided on ${detail || 'it'}`),
  other: clause((detail) => detail),
};

/** Whether the failure before said who they are that a case is about and that had no part in it. */
const namesAffected = (before: Failure | undefined, { against }: Failure) =>
  before?.what.failure === 'affected-not-party' &&
  before.what.detail !== undefined &&
  JSON.stringify(before.against) === JSON.stringify(against);

type Around = Pick<DecisionMessages['shortcomings'], 'several' | 'what' | 'areTitlesSued' | 'isCivil'>;

/** Whether the failure before was told of the decision itself. */
const isNamed = (before: Failure | undefined, { areTitlesSued }: Around) =>
  before?.what.failure === 'defendant-not-identified' && !areTitlesSued;

function clauseOf(given: Failure, around: Around, voice: Voice, before?: Failure): Words {
  const { failure, detail, norm: cited } = given.what;
  const about = detail === undefined ? '' : voice.text(detail);
  const against = byName(given.against, voice);
  return join(
    wordings[failure].say(about, {
      several: around.several,
      noun: isNamed(before, around) ? 'it' : prose`the ${decisionNoun(around.what, voice)}`,
      areTitlesSued: around.areTitlesSued,
      isCivil: around.isCivil,
      against,
      areAffectedNamed: namesAffected(before, given),
    }),
    lead('contrary to ', norm(cited, voice)),
  );
}

const isActive = ({ what }: Failure) => wordings[what.failure].active;

function failing({ by, courts, isClaimants }: DecisionMessages['shortcomings'], voice: Voice): Words {
  if (by === 'prosecution') return isClaimants ? 'the plaintiff’s side' : 'the prosecution';
  const named = bodies(courts, voice);
  return named === '' ? (by === 'court' ? 'the court' : 'the authority') : named;
}

const seenThings = {
  trial: 'the charges and the trial',
  'criminal-case': 'the criminal case',
  claim: 'the claim',
  proceedings: 'the proceedings',
  decision: 'the decision',
} as const;

export const judgmentPhrases: Pick<Phrases<keyof DecisionMessages>, Said> = {
  review,

  shortcomings: (message, voice) => {
    const { failures, ...around } = message;
    const doings = failures.filter(isActive);
    const rest = failures
      .filter((failure) => !isActive(failure))
      .map((failure, place, all) => clauseOf(failure, around, voice, all[place - 1]));
    const subject = doings.length === 0 ? '' : failing(message, voice);
    const verbs = chain(doings.map((failure) => clauseOf(failure, around, voice)));
    return joinedBy('; ', said([join(subject, verbs), list(rest)]));
  },

  perception: ({ of, against, as, by, widely }, voice) => {
    const what = prose`${seenThings[of]}${lead(' against ', byName(against, voice))}`;
    if (by !== undefined && !widely) return join(voice.text(by), 'saw', what, prose`as ${voice.text(as)}`);
    return join(
      what,
      of === 'trial' || of === 'proceedings' ? 'were' : 'was',
      by === undefined ? (widely ? 'widely seen' : 'seen') : prose`widely regarded by ${voice.text(by)}`,
      prose`as ${voice.text(as)}`,
    );
  },
};
