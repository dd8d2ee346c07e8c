import { isCertainlyBefore } from '#shared/values/dates/date-order';
import type { CaseFile } from '../../case-file/case-file';
import type { Decision } from '../../case-file/records';
import type { ReviewPart } from '../../messages/decisions';
import { isOutletSanction } from './decisions';
import { convictionSentenced } from './sentencing';
import type { Scope } from '../pattern';

/** What becomes of a decision that another one is about. */
export const reviewing: ReadonlySet<unknown> = new Set([
  'upheld',
  'quashed',
  'returned',
  'commuted',
  'reduced',
  'increased',
]);

/** A decision about another one, be it recorded which or not. Whoever passes sentence on a conviction reviews nothing. */
export const isReview = (decision: Decision, file: CaseFile): boolean =>
  (decision.reviews !== undefined && convictionSentenced(decision, file) === undefined) ||
  reviewing.has(decision.outcome);

/** What the first decision of a chain was: a sentence stays a sentence through every instance. */
export function firstOf(decision: Decision, file: CaseFile, steps = 0): Decision | undefined {
  const reviewed = file.find('decision', decision.reviews);
  if (reviewed === undefined || steps > 10 || !isReview(reviewed, file)) return reviewed;
  return firstOf(reviewed, file, steps + 1) ?? reviewed;
}

const isGrace = ({ kind }: Decision) => kind === 'pardon' || kind === 'amnesty';

/** The decisions of a book that others can be about. */
const firsts = (file: CaseFile) => file.list('decisions').filter((one) => !isReview(one, file) && !isGrace(one));

const share = (one: Decision, other: Decision) =>
  one.against === undefined ||
  other.against === undefined ||
  one.against.some((person) => other.against?.includes(person) === true);

/** Whether a reader could take the one decision for the other, by what each is called in a sentence. */
function areAlike(one: Decision, other: Decision, file: CaseFile): boolean {
  const [outcome, otherOutcome] = [one, other].map((each) =>
    convictionSentenced(each, file) === undefined ? each.outcome : 'sanctioned',
  );
  return outcome === otherOutcome && (outcome !== undefined || one.kind === other.kind);
}

/** The one decision that can be meant where none is recorded: of the same case, about the same people. */
function onlyOne(decision: Decision, file: CaseFile): Decision | undefined {
  const [first, ...more] = firsts(file).filter((one) => one.proceeding === decision.proceeding && share(one, decision));
  return more.length === 0 ? first : undefined;
}

const isLater = (one: Decision, than: Decision) => isCertainlyBefore(than.date, one.date);

/** What only people can be found or sentenced to. */
const ofPeople = new Set<ReviewPart['reviewed']>(['sentence', 'conviction', 'acquittal']);

/** The other decisions that a reader may have in mind: no later ones, and no ban of an outlet where people are judged. */
function othersThan(meant: Decision | undefined, decision: Decision, isOfPeople: boolean, file: CaseFile) {
  return firsts(file).filter(
    (one) =>
      one !== meant && !isLater(one, decision) && !(isOfPeople && one.sanctions?.every(isOutletSanction) === true),
  );
}

/** Whether the book tells of charges against anybody else, who may have been named last. */
const hasOtherAccused = (about: readonly string[], file: CaseFile) =>
  file.list('charges').some(({ against }) => against?.some((person) => !about.includes(person)) === true);

type Which = Pick<ReviewPart, 'of' | 'dated' | 'isUnknown'>;

/**
 * Which decision was reviewed, as far as a reader needs it: whose it was where any other was about somebody else, its
 * day where another of the same people is alike, and that it is not known which where nothing says so.
 */
export function whichOf(decision: Decision, reviewed: ReviewPart['reviewed'], { file, tell }: Scope): Which {
  const recorded = firstOf(decision, file);
  const meant = recorded ?? onlyOne(decision, file);
  const about = decision.against ?? meant?.against ?? [];
  const others = othersThan(meant, decision, ofPeople.has(reviewed), file);
  const isOfOthers = (one: Decision) => one.against?.some((person) => !about.includes(person)) === true;
  const isUnknown = meant === undefined && reviewed !== 'sentence';
  const isNamed =
    isUnknown || hasOtherAccused(about, file) || others.some(isOfOthers) || (meant !== undefined && isOfOthers(meant));
  const isDated = recorded !== undefined && others.some((one) => share(one, recorded) && areAlike(one, recorded, file));
  return { of: isNamed ? about : [], dated: isDated ? tell(recorded).date : undefined, isUnknown };
}
