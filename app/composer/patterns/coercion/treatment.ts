import type { NormCitation } from '#shared/schema/record';
import type { Statement } from '../../sentences/sentence';
import { dayOf, type Passage, type Pattern, present, type Scope } from '../pattern';
import { groupBy } from '../../case-file/group-by';
import type { Treatment } from '../../case-file/records';

const pattern = 'treatment';

/** What goes on to this day stands at the end, whenever it began. */
const dayOfPeriod = ({ period }: Treatment) =>
  period === undefined || period.ongoing === true || period.latest === undefined ? undefined : dayOf(period);

function told(treatment: Treatment, { tell }: Scope): readonly Statement[] {
  const hasFinding = treatment.examination !== undefined || treatment.findings !== undefined;
  const records = [treatment];
  const record = tell(treatment);
  const describedAlone = treatment.kind === 'denial-of-letters';
  return present([
    treatment.allowed === undefined
      ? { pattern, records, message: { kind: 'treatment', treatment: record, describedAlone } }
      : { pattern, records, message: { kind: 'allowance', treatment: record } },
    hasFinding ? { pattern, records, message: { kind: 'medicalFinding', treatment: record } } : undefined,
  ]);
}

const key = ({ norm, part, paragraph }: NormCitation) => JSON.stringify([norm, part, paragraph]);

const isIn = (citations: readonly NormCitation[] | undefined, one: NormCitation) =>
  (citations ?? []).some((other) => key(other) === key(one));

/** How the treatments of one person are qualified, and the standards they run against: those of all, then of some. */
function qualificationOf(treatments: readonly Treatment[], { tell }: Scope): Statement | undefined {
  const records = treatments.map(tell);
  const [first] = records;
  if (first === undefined) return undefined;
  const own = records.map(({ contraryTo }) => contraryTo ?? []);
  const all = (own[0] ?? []).filter((citation) => own.every((citations) => isIn(citations, citation)));
  const more = records.filter(({ contraryTo }) => (contraryTo ?? []).some((citation) => !isIn(all, citation)));
  const furthers = groupBy(more, ({ contraryTo }) =>
    JSON.stringify((contraryTo ?? []).filter((one) => !isIn(all, one))),
  );
  return {
    pattern,
    records: treatments,
    hedged: true,
    message: {
      kind: 'qualification',
      person: first.person,
      kinds: records.map(({ kind }) => kind),
      as: records.map(({ qualifiedAs }) => qualifiedAs).at(0),
      contraryTo: all,
      moreover: [...furthers.values()].map((some) => ({
        kinds: some.map(({ kind }) => kind),
        contraryTo: (some[0]?.contraryTo ?? []).filter((one) => !isIn(all, one)),
      })),
    },
  };
}

function qualifications(treatments: readonly Treatment[], scope: Scope): Passage {
  const qualified = treatments.filter(
    ({ qualifiedAs, contraryTo }) => qualifiedAs !== undefined || contraryTo !== undefined,
  );
  const alike = groupBy(qualified, ({ person, qualifiedAs }) => JSON.stringify([person, qualifiedAs]));
  return { day: undefined, statements: present([...alike.values()].map((some) => qualificationOf(some, scope))) };
}

/** Pattern 13: how a person was treated in the hands of the State, then how that is to be qualified. */
export const treatment: Pattern = {
  name: pattern,
  match: (scope): readonly Passage[] => {
    const treatments = scope.file.list('treatments').filter(scope.isFree);
    return [
      ...treatments.map((one) => ({ day: dayOfPeriod(one), statements: told(one, scope) })),
      qualifications(treatments, scope),
    ];
  },
};
