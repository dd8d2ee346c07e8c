import type { CaseFile } from '../case-file/case-file';
import type { Decision, Hearing } from '../case-file/records';
import type { Precedence } from './in-order';
import { beginsOn, isDayOf, isSameDay } from './record-date';

const share = (some: readonly string[] | undefined, others: readonly string[] | undefined): boolean =>
  some?.some((one) => others?.includes(one) === true) === true;

/**
 * On one day, what had to be first: a hearing before what that court decided, an answer before the review that it was,
 * a judgment or an amnesty before the release and before the sentence that is served.
 */
export function causesOfOneDay(file: CaseFile): readonly Precedence[] {
  return [...hearings(file), ...answers(file), ...releases(file), ...sentences(file)].filter(
    ([earlier, later, of]) => of === 'end' || isSameDay(earlier, later) || beginsOn(later, earlier),
  );
}

function isOf({ court, proceeding }: Hearing, decided: Pick<Decision, 'by' | 'proceeding'>): boolean {
  if (court !== undefined && decided.by !== undefined) return decided.by.includes(court);
  return proceeding !== undefined && proceeding === decided.proceeding;
}

function hearings(file: CaseFile): readonly Precedence[] {
  const decided = [...file.list('decisions'), ...file.list('coerciveActs').filter(({ kind }) => kind !== 'arrest')];
  return file
    .list('hearings')
    .flatMap((hearing) =>
      decided.flatMap((one) => (isOf(hearing, one) ? [[hearing, one] as const satisfies Precedence] : [])),
    );
}

/** The decision that an answer is, told as a review of what was appealed against. */
function answers(file: CaseFile): readonly Precedence[] {
  return file.list('motions').flatMap((motion) =>
    file
      .list('decisions')
      .filter((decision) => isDayOf(motion.answered, decision))
      .filter(({ reviews }) => motion.decisionAttacked === undefined || motion.decisionAttacked === reviews)
      .map((decision) => [motion, decision, 'end'] as const),
  );
}

const freeing = new Set<unknown>(['release', 'bail', 'restraint-changed']);

function releases(file: CaseFile): readonly Precedence[] {
  const freed = file.list('coerciveActs').filter(({ kind }) => freeing.has(kind));
  return file
    .list('decisions')
    .flatMap((decision) =>
      freed.filter(({ persons }) => share(persons, decision.against)).map((act) => [decision, act] as const),
    );
}

function sentences(file: CaseFile): readonly Precedence[] {
  const served = file.list('detentions').filter(({ kind }) => kind === 'sentence' || typeof kind === 'object');
  return file
    .list('decisions')
    .flatMap((decision) =>
      served
        .filter(({ person }) => person !== undefined && decision.against?.includes(person) === true)
        .map((spell) => [decision, spell] as const),
    );
}
