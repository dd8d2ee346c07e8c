import type { Statement } from '../../sentences/sentence';
import { startOf } from '../judgments/origin';
import { motionPassages } from './motions';
import { dayOf, type Passage, type Pattern, present, type Scope } from '../pattern';
import { hearingPassages } from './hearings';
import type { Proceeding } from '../../case-file/records';

const pattern = 'course';

function stateOf(proceeding: Proceeding, { tell }: Scope): Statement | undefined {
  if (proceeding.state === undefined || proceeding.state === 'ended') return undefined;
  const { state = proceeding.state, kind, threat, against } = tell(proceeding);
  return {
    pattern,
    records: [proceeding],
    message: { kind: 'state', what: kind, state, threat, against: against ?? [] },
  };
}

function proceedingPassages(proceeding: Proceeding, scope: Scope): readonly Passage[] {
  const steps = scope.tell(proceeding).steps ?? [];
  return [
    {
      day: dayOf(proceeding.started),
      statements: proceeding.started === undefined ? [] : [startOf(pattern, proceeding, scope)],
    },
    ...steps.map((step, place) => ({
      day: dayOf(proceeding.steps?.[place]?.date),
      statements: [{ pattern, records: [proceeding], message: { kind: 'step' as const, step } }],
    })),
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
      .filter(scope.isFree)
      .flatMap((proceeding) => proceedingPassages(proceeding, scope)),
  ],
};
