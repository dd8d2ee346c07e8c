import type { Messages } from '../../messages/message';
import type { Absence } from '../../messages/proceedings';
import type { Statement } from '../../sentences/sentence';
import { startOf } from '../judgments/origin';
import { dayOf, type Passage, type Pattern, present, type Scope } from '../pattern';
import type { Hearing, Motion, Proceeding } from '../../case-file/records';

const pattern = 'course';

/** Whether another sitting of the trial stands before this one. */
const isBefore = (hearing: Hearing) => (other: Hearing) =>
  other !== hearing &&
  other.proceeding === hearing.proceeding &&
  (other.kind === 'trial' || other.kind === 'first') &&
  (dayOf(other.date) ?? '') <= (dayOf(hearing.date) ?? '9999');

function sittingOf(hearing: Hearing, { file }: Scope): Messages['hearing']['sitting'] {
  if (hearing.kind === 'first') return 'opens';
  if (hearing.kind !== 'trial') return 'single';
  return file.list('hearings').some(isBefore(hearing)) ? 'goes-on' : 'opens';
}

/** Those who were not there. */
const missingAt = ({ attendance = [] }: Hearing, told: Hearing): readonly Absence[] =>
  attendance
    .flatMap((one, place) => (one.presence === 'present' ? [] : (told.attendance?.[place] ?? [])))
    .flatMap(({ party, presence }) => (presence === 'present' ? [] : [{ party, presence }]));

/** Whose hearing it is: of one person in the proceeding, else of the one whom the book is about, if it is against them. */
function whoseHearing(proceeding: Proceeding | undefined, { file }: Scope): string | undefined {
  const { against } = proceeding ?? {};
  const [only, another] = against ?? [];
  if (only !== undefined && another === undefined) return only;
  const { subject } = file.book;
  return against === undefined || against.some((id) => id === subject) ? subject : undefined;
}

function hearingPassage(hearing: Hearing, scope: Scope): Passage {
  const { file, tell } = scope;
  const told = tell(hearing);
  const proceeding = file.find('proceeding', hearing.proceeding);
  const subject = whoseHearing(proceeding, scope);
  const sitting = sittingOf(hearing, scope);
  return {
    day: dayOf(hearing.date),
    statements: [
      { pattern, records: [hearing], message: { kind: 'hearing', hearing: told, subject, sitting } },
      {
        pattern,
        records: [hearing],
        message: { kind: 'hearingRecord', hearing: told, missing: missingAt(hearing, told) },
      },
    ],
  };
}

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
    ...scope.file
      .list('hearings')
      .filter(scope.isFree)
      .map((hearing) => hearingPassage(hearing, scope)),
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
