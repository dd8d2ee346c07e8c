import type { Statement } from '../../sentences/sentence';
import { startOf, stemmedOf } from '../judgments/origin';
import { motionPassages } from './motions';
import { dayOf, type Passage, type Pattern, present, type Scope } from '../pattern';
import { hearingPassages } from './hearings';
import { whichOf } from '../judgments/which-case';
import type { WhichCase } from '../../messages/proceedings';
import type { Proceeding } from '../../case-file/records';

const pattern = 'course';

type Step = NonNullable<Proceeding['steps']>[number];

/** Those whom it still threatens: nobody who was extradited is threatened with that. */
function threatenedBy({ threat, against = [] }: Proceeding, { file }: Scope): readonly string[] {
  const acts = file.list('coerciveActs').filter(({ kind }) => kind === threat && kind === 'extradition');
  return against.filter((one) => !acts.some(({ persons = [] }) => persons.includes(one)));
}

/** Where a case stands, and what threatens those it is against, which may outlive it. */
function stateOf(proceeding: Proceeding, scope: Scope): Statement | undefined {
  const isOpen = proceeding.state !== undefined && proceeding.state !== 'ended';
  const threatened = threatenedBy(proceeding, scope);
  const isThreat = proceeding.threat !== undefined && (threatened.length > 0 || proceeding.against === undefined);
  if (!isOpen && (!isThreat || threatened.length === 0)) return undefined;
  const told = scope.tell(proceeding);
  const { state, kind, against = [] } = told;
  return {
    pattern,
    records: [proceeding],
    message: {
      kind: 'state',
      what: kind,
      which: isOpen ? whichOf(proceeding, scope) : undefined,
      state: isOpen && state !== 'ended' ? state : undefined,
      threat: isThreat ? told.threat : undefined,
      against: against.filter((one) => threatened.includes(one)),
    },
  };
}

/** Joined with or severed from which case, where that can be said of it. */
function otherOf(step: Step, scope: Scope): WhichCase | undefined {
  const other = scope.file.find('proceeding', step.otherCase);
  return other === undefined || (step.kind !== 'joined' && step.kind !== 'severed') ? undefined : whichOf(other, scope);
}

function proceedingPassages(proceeding: Proceeding, scope: Scope): readonly Passage[] {
  const isUntold = scope.isFree(proceeding) && proceeding.started !== undefined;
  const steps = scope.tell(proceeding).steps ?? [];
  return [
    {
      day: dayOf(proceeding.started),
      statements: isUntold ? present([startOf(pattern, proceeding, scope), stemmedOf(pattern, proceeding, scope)]) : [],
    },
    ...steps.map((step, place) => {
      const other = otherOf(step, scope);
      return {
        day: dayOf(proceeding.steps?.[place]?.date),
        statements: [
          {
            pattern,
            records: [proceeding, ...scope.file.findAll('proceeding', other && step.otherCase ? [step.otherCase] : [])],
            message: { kind: 'step' as const, step, which: whichOf(proceeding, scope), other },
          },
        ],
      };
    }),
    { day: undefined, statements: present([stateOf(proceeding, scope)]) },
  ];
}

/** How a case went through the courts: hearings, steps, motions and their answers, and where it stands. */
export const course: Pattern = {
  name: pattern,
  match: (scope): readonly Passage[] => [
    ...hearingPassages(scope.file.list('hearings').filter(scope.isFree), scope),
    ...scope.file
      .list('motions')
      .filter(scope.isFree)
      .flatMap((motion) => motionPassages(motion, scope)),
    ...scope.file
      .list('proceedings')
      .filter(scope.isChosen)
      .flatMap((proceeding) => proceedingPassages(proceeding, scope)),
  ],
};
