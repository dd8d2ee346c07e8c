import type { Statement } from '../../sentences/sentence';
import { dayOf, firstDay, type Passage, type Pattern, present, type Scope } from '../pattern';
import { groupBy } from '../../case-file/group-by';
import type { ExpertOpinion } from '../../case-file/records';

const pattern = 'experts';

const isPsychiatric = ({ kinds }: ExpertOpinion) => kinds?.includes('psychiatric') === true;
const isTechnical = ({ kinds }: ExpertOpinion) => kinds?.every((kind) => kind === 'technical') === true;

/** How the opinion came about and what is wrong with it, where that is recorded. */
function further(opinion: ExpertOpinion, { tell }: Scope): readonly Statement[] {
  const told = tell(opinion);
  const hasCourse = [opinion.orderedBy, opinion.orderedOn, opinion.questions, opinion.materials, opinion.methods].some(
    (field) => field !== undefined,
  );
  const hasDefects =
    opinion.defects !== undefined || opinion.warnedOfLiability === 'no' || opinion.noticeToDefence === 'no';
  return present([
    hasCourse ? { pattern, records: [opinion], message: { kind: 'opinionCourse', opinion: told } } : undefined,
    hasDefects ? { pattern, records: [opinion], message: { kind: 'opinionDefects', opinion: told } } : undefined,
  ]);
}

function opinionOf(opinion: ExpertOpinion, { file, tell }: Scope): Statement {
  const charges = file.list('charges').filter(({ basedOn }) => basedOn?.some(({ id }) => id === opinion.id) === true);
  const told = tell(opinion);
  if (opinion.for !== 'prosecution' && charges.length === 0)
    return {
      pattern,
      records: [opinion],
      message: { kind: isTechnical(opinion) ? 'technical' : 'contraryOpinion', opinion: told },
    };
  return {
    pattern,
    records: [opinion, ...charges],
    message: { kind: 'chargeOpinion', opinion: told, charge: charges.length > 0 },
  };
}

/** Opinions on texts, the prosecution's first, then those that contest it. */
function opinions(all: readonly ExpertOpinion[], scope: Scope): readonly Passage[] {
  const dated = all.filter(({ date }) => date !== undefined);
  const undated = all.filter(({ date }) => date === undefined);
  const rank = (opinion: ExpertOpinion) => (opinion.for === 'prosecution' ? 0 : 1);
  const sorted = [...undated].sort((one, other) => rank(one) - rank(other));
  const day = sorted.some(({ for: side }) => side === 'prosecution') ? firstDay(scope) : undefined;
  return [
    { day, statements: sorted.flatMap((opinion) => [opinionOf(opinion, scope), ...further(opinion, scope)]) },
    ...dated.map((opinion) => ({
      day: dayOf(opinion.date),
      statements: [opinionOf(opinion, scope), ...further(opinion, scope)],
    })),
  ];
}

/** Psychiatric examinations of one person stand together: how many, then each result with its institution. */
function examinations(all: readonly ExpertOpinion[], scope: Scope): readonly Passage[] {
  const byPerson = groupBy(all, ({ examined }) => examined);
  return [...byPerson].map(([person, some]): Passage => {
    const told = some.map(scope.tell);
    const forced = told.every((opinion) => opinion.forced === true);
    const arrests = scope.file.list('coerciveActs').filter(({ kind }) => kind === 'arrest' || kind === 'detention');
    const together: Statement = {
      pattern,
      records: [...some],
      message: { kind: 'examinations', person, number: some.length, forced, afterArrest: arrests.length > 0 },
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
        free.filter((opinion) => !isPsychiatric(opinion)),
        scope,
      ),
      ...examinations(free.filter(isPsychiatric), scope),
    ];
  },
};
