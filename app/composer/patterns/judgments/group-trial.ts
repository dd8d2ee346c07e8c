import type { SentenceOf } from '../../messages/decisions';
import type { Statement } from '../../sentences/sentence';
import { accusationsOf, alsoOrdered } from './verdict';
import { countOf, isConviction, lawOf } from './decisions';
import { dayOf, type Pattern, present, type Scope } from '../pattern';
import { groupBy } from '../../case-file/group-by';
import type { Decision } from '../../case-file/records';

/** Who was sentenced to what: people with the same sanctions stand together. */
function groupsOf(decision: Decision, { tell }: Scope): readonly SentenceOf[] {
  const told = tell(decision).sanctions ?? [];
  const persons = new Set(told.flatMap((sanction) => sanction.persons ?? []));
  const sentences = [...persons].map((person) => ({
    person,
    sanctions: told.filter((sanction) => sanction.persons?.includes(person) === true),
  }));
  const alike = groupBy(sentences, ({ sanctions }) =>
    JSON.stringify(sanctions.map((one) => ({ ...one, persons: [] }))),
  );
  return [...alike.values()].map((group) => ({
    persons: group.map(({ person }) => person),
    sanctions: group[0]?.sanctions ?? [],
  }));
}

const isGroup = (decision: Decision) =>
  isConviction(decision) &&
  (decision.against?.length ?? 0) > 1 &&
  decision.sanctions?.every((sanction) => sanction.persons !== undefined) === true;

function trialOf(decision: Decision, scope: Scope): Statement {
  const { file, tell } = scope;
  const charges = file.findAll('charge', decision.charges);
  const proceeding = file.find('proceeding', decision.proceeding);
  const told = tell(decision);
  return {
    pattern: 'group-trial',
    records: [decision, ...charges],
    message: {
      kind: 'groupTrial',
      date: told.date,
      courts: told.by ?? [],
      persons: told.against ?? [],
      name: proceeding === undefined ? undefined : tell(proceeding).name,
      counts: charges.map((charge) => countOf(charge, scope)),
    },
  };
}

/** Pattern 17: several people in one trial, with sentences of their own. */
export const groupTrial: Pattern = {
  name: 'group-trial',
  match: (scope) =>
    scope.file
      .list('decisions')
      .filter((decision) => isGroup(decision) && scope.isFree(decision))
      .map((decision) => ({
        day: dayOf(decision.date),
        statements: present([
          trialOf(decision, scope),
          {
            pattern: 'group-trial',
            records: [decision],
            message: { kind: 'groupSentences', law: lawOf(decision, scope), groups: groupsOf(decision, scope) },
          },
          alsoOrdered('group-trial', decision, scope),
          ...accusationsOf('group-trial', decision, scope),
        ]),
      })),
};
