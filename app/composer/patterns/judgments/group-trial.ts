import type { SentenceOf } from '../../messages/decisions';
import type { Statement } from '../../sentences/sentence';
import { isOutletSanction, lawOf } from './decisions';
import { isConviction } from './sentencing';
import { guiltOf, isAccusedApart } from './guilt';
import { reasonsOf } from './reasons';
import { type Pattern, present, type Scope } from '../pattern';
import { inItsCase } from './verdict';
import { groupBy } from '../../case-file/group-by';
import type { Decision, Sanction } from '../../case-file/records';

/** Who was sentenced to what: people with the same sanctions stand together. */
function groupsOf(decision: Decision, { tell }: Scope): readonly SentenceOf[] {
  const { sanctions = [], against = [] } = decision;
  const told = tell(decision).sanctions ?? [];
  const persons = new Set([...against, ...told.flatMap((sanction) => sanction.persons ?? [])]);
  const isOn = (person: string, sanction: Sanction) =>
    (sanction.persons ?? against).some((one) => one === person) && !isOutletSanction(sanction);
  const sentences = [...persons].map((person) => ({
    person,
    places: sanctions.flatMap((sanction, place) => (isOn(person, sanction) ? [place] : [])),
  }));
  const alike = groupBy(
    sentences.filter(({ places }) => places.length > 0),
    ({ places }) => JSON.stringify(places.map((place) => ({ ...sanctions[place], persons: [] }))),
  );
  return [...alike.values()].map((group) => ({
    persons: group.map(({ person }) => person),
    sanctions: (group[0]?.places ?? []).flatMap((place) => told[place] ?? []),
  }));
}

/** Whether a sanction falls on others than all whom the decision is about. */
const isOnSome = ({ persons }: Sanction, all: readonly string[]) =>
  persons !== undefined && (persons.length !== all.length || persons.some((person) => !all.includes(person)));

const isApart = (decision: Decision, scope: Scope) =>
  isConviction(decision, scope.file) &&
  (decision.sanctions?.some((sanction) => isOnSome(sanction, decision.against ?? [])) === true ||
    isAccusedApart(decision, scope));

function trialOf(decision: Decision, scope: Scope): Statement {
  const { file, tell } = scope;
  const { charges, counts, ofEach } = guiltOf(decision, scope);
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
      ...reasonsOf(decision, scope),
      counts,
      ofEach,
    },
  };
}

function sentencesOf(decision: Decision, scope: Scope): Statement | undefined {
  const groups = groupsOf(decision, scope);
  if (groups.length === 0) return undefined;
  return {
    pattern: 'group-trial',
    records: [decision],
    message: { kind: 'groupSentences', law: lawOf(decision, scope), groups },
  };
}

/** Pattern 17: several people in one trial, with charges or sentences of their own. */
export const groupTrial: Pattern = {
  name: 'group-trial',
  match: (scope) =>
    scope.file
      .list('decisions')
      .filter((decision) => isApart(decision, scope) && scope.isFree(decision))
      .flatMap((decision) => {
        const verdict = present([trialOf(decision, scope), sentencesOf(decision, scope)]);
        return inItsCase({ pattern: 'group-trial', decision, verdict }, scope);
      }),
};
