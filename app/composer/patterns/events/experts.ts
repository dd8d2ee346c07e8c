import { sameValue } from '#shared/schema/same-value';
import { isCertainlyBefore } from '#shared/values/dates/date-order';
import type { PartialDate } from '#shared/values/dates/partial-date';
import { chargesOn, isSeveral } from '../judgments/basis';
import type { Defect } from '../../messages/experts';
import type { Statement } from '../../sentences/sentence';
import { dayOf, firstDay, type Passage, type Pattern, present, type Scope } from '../pattern';
import { voiceOf } from '../../case-file/doubt';
import { groupBy } from '../../case-file/group-by';
import type { ExpertOpinion } from '../../case-file/records';

const pattern = 'experts';

/** An examination that somebody had to undergo. What the defence or nobody's side asked for is an opinion as any other. */
const isExamination = ({ kinds, for: side, forced }: ExpertOpinion) =>
  kinds?.includes('psychiatric') === true && (forced === true || (side !== 'defence' && side !== 'independent'));
const isTechnical = ({ kinds }: ExpertOpinion) => kinds?.every((kind) => kind === 'technical') === true;

/** The defects noted, with those that other fields of the record show. */
function defectsOf(opinion: ExpertOpinion, { tell, cover }: Scope): readonly Defect[] {
  const { defects = [], warnedOfLiability, noticeToDefence } = opinion;
  const isNoted = (name: Defect['defect']) => defects.some(({ defect }) => defect === name);
  const shown: Defect[] = [];
  if (warnedOfLiability === 'no') {
    cover(opinion, 'warnedOfLiability');
    if (!isNoted('expert-not-warned')) shown.push({ defect: 'expert-not-warned' });
  }
  if (noticeToDefence === 'no') {
    cover(opinion, 'noticeToDefence');
    if (!isNoted('defence-not-notified')) shown.push({ defect: 'defence-not-notified' });
  }
  return [...(tell(opinion).defects ?? []), ...shown];
}

/** How the opinion came about and what is wrong with it, where that is recorded. */
function further(opinion: ExpertOpinion, scope: Scope): readonly Statement[] {
  const told = scope.tell(opinion);
  const hasCourse = [opinion.orderedBy, opinion.orderedOn, opinion.questions, opinion.materials, opinion.methods].some(
    (field) => field !== undefined,
  );
  const defects = defectsOf(opinion, scope);
  const { education, speciality, experience, independence, warnedOfLiability, noticeToDefence } = opinion;
  const hasMakers =
    [education, speciality, experience, independence].some((field) => field !== undefined) ||
    [warnedOfLiability, noticeToDefence].includes('yes');
  return present([
    hasCourse ? { pattern, records: [opinion], message: { kind: 'opinionCourse', opinion: told } } : undefined,
    hasMakers ? { pattern, records: [opinion], message: { kind: 'opinionMakers', opinion: told } } : undefined,
    defects.length > 0 ? { pattern, records: [opinion], message: { kind: 'opinionDefects', defects } } : undefined,
  ]);
}

/** The opinions that it contests. */
const contestedBy = ({ contests }: ExpertOpinion, { file, tell }: Scope) =>
  file.findAll('expertOpinion', contests).map((opinion) => ({ opinion: tell(opinion), isSeveral: isSeveral(opinion) }));

/** An opinion that no charge rests on. */
function contraryOf(opinion: ExpertOpinion, scope: Scope): Statement {
  const { file, tell } = scope;
  const told = tell(opinion);
  const presented = file.find('hearing', opinion.presentedAt) !== undefined;
  return {
    pattern,
    records: [opinion],
    message:
      isTechnical(opinion) && opinion.for !== 'defence'
        ? { kind: 'technical', opinion: told }
        : {
            kind: 'contraryOpinion',
            opinion: told,
            contested: contestedBy(opinion, scope),
            isSeveral: isSeveral(opinion),
            presented,
          },
  };
}

function opinionOf(opinion: ExpertOpinion, scope: Scope): Statement {
  const { file, tell } = scope;
  const charges = chargesOn(opinion, file);
  if (opinion.for !== 'prosecution' && charges.length === 0) return contraryOf(opinion, scope);
  return {
    pattern,
    records: [opinion, ...charges],
    message: {
      kind: 'chargeOpinion',
      opinion: tell(opinion),
      contested: contestedBy(opinion, scope),
      isSeveral: isSeveral(opinion),
      charge: charges.length > 0,
    },
  };
}

/**
 * What a charge rests on is told behind the charge, never before it; an opinion says its own day there. So is an undated
 * opinion that contests it.
 */
function basisOf(opinion: ExpertOpinion, scope: Scope): Passage | undefined {
  const { file } = scope;
  const meant = opinion.date === undefined ? [opinion, ...file.findAll('expertOpinion', opinion.contests)] : [opinion];
  const charges = meant.flatMap((one) => chargesOn(one, file));
  const behind = charges.find(({ brought }) => brought !== undefined) ?? charges[0];
  if (behind === undefined) return undefined;
  const day = dayOf(behind.brought) ?? dayOf(opinion.date) ?? firstDay(scope);
  return { day, behind, statements: [opinionOf(opinion, scope), ...further(opinion, scope)] };
}

/** Opinions on texts, the prosecution's first, then those that contest it. */
function opinions(every: readonly ExpertOpinion[], scope: Scope): readonly Passage[] {
  const bases = every.map((opinion) => basisOf(opinion, scope));
  const all = every.filter((_, at) => bases[at] === undefined);
  const dated = all.filter(({ date }) => date !== undefined);
  const undated = all.filter(({ date }) => date === undefined);
  const rank = (opinion: ExpertOpinion) => (opinion.for === 'prosecution' ? 0 : 1);
  const sorted = [...undated].sort((one, other) => rank(one) - rank(other));
  const day = sorted.some(({ for: side }) => side === 'prosecution') ? firstDay(scope) : undefined;
  return [
    ...bases.flatMap((basis) => basis ?? []),
    { day, statements: sorted.flatMap((opinion) => [opinionOf(opinion, scope), ...further(opinion, scope)]) },
    ...dated.map((opinion) => ({
      day: dayOf(opinion.date),
      statements: [opinionOf(opinion, scope), ...further(opinion, scope)],
    })),
  ];
}

/** Which arrest or detention went before the first of the examinations: surely, or on the same day or in the same month. */
function takenBefore(
  some: readonly ExpertOpinion[],
  person: ExpertOpinion['examined'],
  { file }: Scope,
): 'arrest' | 'detention' | undefined {
  const first = some[0]?.date;
  const before = file
    .list('coerciveActs')
    .filter(({ persons }) => person === undefined || persons?.includes(person) === true)
    .filter(({ date }) => isCertainlyBefore(date, first) || isSameDayOrMonth(date, first));
  return before.some(({ kind }) => kind === 'arrest')
    ? 'arrest'
    : before.some(({ kind }) => kind === 'detention')
      ? 'detention'
      : undefined;
}

/** Whether two dates, in whatever words, mean the same day, or the same month of which no day is known. */
function isSameDayOrMonth(one: PartialDate | undefined, other: PartialDate | undefined): boolean {
  const [span, spanOfOther] = [one, other].map((date) => date && [date.earliest, date.latest]);
  return one?.precision !== 'year' && span !== undefined && sameValue(span, spanOfOther);
}

/** Psychiatric examinations of one person stand together: how many, then each result with its institution. */
function examinations(all: readonly ExpertOpinion[], scope: Scope): readonly Passage[] {
  const byPerson = groupBy(all, (one) => JSON.stringify([one.examined, voiceOf(one, scope.file)]));
  return [...byPerson.values()].map((some): Passage => {
    const person = some[0]?.examined;
    const told = some.map(scope.tell);
    const forced = told.every((opinion) => opinion.forced === true);
    const together: Statement = {
      pattern,
      records: [...some],
      message: { kind: 'examinations', person, number: some.length, forced, after: takenBefore(some, person, scope) },
    };
    return {
      day: dayOf(some[0]?.date) ?? firstDay(scope),
      statements: [
        together,
        ...told.map((opinion, place): Statement => ({
          pattern,
          records: [some[place] ?? opinion],
          message: { kind: 'examination', opinion, contrary: (opinion.contests?.length ?? 0) > 0 },
        })),
      ],
    };
  });
}

/** Pattern 11: experts against experts. */
export const experts: Pattern = {
  name: pattern,
  match: (scope): readonly Passage[] => {
    const free = scope.file.list('expertOpinions').filter(scope.isFree);
    return [
      ...opinions(
        free.filter((opinion) => !isExamination(opinion)),
        scope,
      ),
      ...examinations(free.filter(isExamination), scope),
    ];
  },
};
