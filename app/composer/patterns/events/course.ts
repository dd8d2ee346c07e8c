import type { Statement } from '../../sentences/sentence';
import { startOf } from '../judgments/origin';
import { dayOf, type Passage, type Pattern, present, type Scope } from '../pattern';
import { hearingPassages } from './hearings';
import type { Motion, Proceeding } from '../../case-file/records';

const pattern = 'course';

/** When it was filed, which cannot have been after it was answered. */
function filedBy({ filed, answered }: Motion): Motion['filed'] {
  if (filed?.latest === undefined || answered?.latest === undefined) return filed ?? answered;
  const latest = answered.latest < filed.latest ? answered.latest : filed.latest;
  return (filed.earliest ?? latest) > latest ? filed : { ...filed, latest };
}

function motionPassage(motion: Motion, { tell }: Scope): Passage {
  const told = tell(motion);
  return {
    day: dayOf(filedBy(motion)),
    statements: present([
      { pattern, records: [motion], message: { kind: 'motion', motion: told } },
      told.answer === undefined
        ? undefined
        : { pattern, records: [motion], message: { kind: 'motionAnswer', motion: told, answer: told.answer } },
    ]),
  };
}

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
      .map((motion) => motionPassage(motion, scope)),
    ...scope.file
      .list('proceedings')
      .filter(scope.isFree)
      .flatMap((proceeding) => proceedingPassages(proceeding, scope)),
  ],
};
