import { isCertainlyBefore } from '#shared/values/dates/date-order';
import type { CaseFile } from '../../case-file/case-file';
import type { Decision } from '../../case-file/records';
import { isOutletSanction } from './decisions';

const punishes = ({ sanctions = [] }: Decision) => sanctions.some((sanction) => !isOutletSanction(sanction));

const isVerdictAlone = (one: Decision) => one.outcome === 'convicted' && one.reviews === undefined && !punishes(one);

/** Whether two lists name the same; one that is not recorded contradicts nothing. */
const agree = (one: readonly string[] = [], other: readonly string[] = []) =>
  one.length === 0 || other.length === 0 || (one.length === other.length && one.every((id) => other.includes(id)));

const isOf = (one: readonly string[] = [], other: readonly string[] = []) =>
  one.length > 0 && one.every((id) => other.includes(id));

/** Whether somebody was found guilty once, and both say so: of the same charges, or in the same case. */
const isOneConviction = (one: Decision, other: Decision): boolean =>
  agree(one.charges, other.charges) &&
  (one.proceeding !== undefined ||
    other.reviews === one.id ||
    (one.charges !== undefined && other.charges !== undefined));

const sentencing = new Set<unknown>([undefined, 'sanctioned', 'convicted']);

/** A decision that finds somebody guilty, and neither reviews another nor only says the penalty. */
export const isConviction = (decision: Decision, file: CaseFile) =>
  decision.outcome === 'convicted' &&
  decision.reviews === undefined &&
  convictionSentenced(decision, file) === undefined;

/**
 * The conviction on which a decision passes sentence, where the court found somebody guilty first and said the penalty
 * apart, as courts of the common law do. Undefined for any other decision, one of a higher court above all.
 */
export function convictionSentenced(decision: Decision, file: CaseFile): Decision | undefined {
  const { outcome, instance = 'first', reviews } = decision;
  if (!sentencing.has(outcome) || instance !== 'first' || !punishes(decision)) return undefined;
  return file
    .list('decisions')
    .find(
      (one) =>
        isVerdictAlone(one) &&
        (reviews === undefined || reviews === one.id) &&
        one.proceeding === decision.proceeding &&
        isOf(decision.against, one.against) &&
        agree(one.by, decision.by) &&
        (outcome !== 'convicted' || isOneConviction(one, decision)) &&
        !isCertainlyBefore(decision.date, one.date),
    );
}
