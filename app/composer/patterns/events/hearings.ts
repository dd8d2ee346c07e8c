import type { Messages } from '../../messages/message';
import type { Attendance } from '../../messages/proceedings';
import { voiceOf } from '../../case-file/doubt';
import { groupBy } from '../../case-file/group-by';
import type { Hearing } from '../../case-file/records';
import { dayOf, type Passage, type Scope } from '../pattern';

const pattern = 'course';

/** Whether a sitting stands before another one of the same case. */
const isBefore = (hearing: Hearing) => (other: Hearing) =>
  other !== hearing &&
  other.held !== 'no' &&
  other.proceeding === hearing.proceeding &&
  (dayOf(other.date) ?? '') <= (dayOf(hearing.date) ?? '9999');

function sittingOf(hearing: Hearing, { file }: Scope): Messages['hearing']['sitting'] {
  if (hearing.held === 'no') return 'single';
  if (hearing.kind === 'first') return 'opens';
  if (hearing.kind !== 'trial') return 'single';
  const before = file.list('hearings').filter(isBefore(hearing));
  if (before.some(({ kind }) => kind === 'trial')) return 'goes-on';
  // Nothing says whether a first hearing was already one of the trial.
  return before.some(({ kind }) => kind === 'first') ? 'follows-first' : 'opens';
}

/** Who was there and who was not, those alike together. */
function attendanceOf({ attendance = [] }: Hearing): readonly Attendance[] {
  const byPresence = groupBy(attendance, ({ presence }) => presence);
  return [...byPresence].map(([presence, some]) => ({ presence, parties: some.map(({ party }) => party) }));
}

/** Those against whom a proceeding is, as far as it, its charges and its verdicts say. */
function accusedIn(proceeding: Hearing['proceeding'], { file }: Scope): ReadonlySet<string> {
  const charged = file.list('charges').filter((charge) => proceeding !== undefined && charge.proceeding === proceeding);
  return new Set([
    ...(file.find('proceeding', proceeding)?.against ?? []),
    ...charged.flatMap(({ against }) => against ?? []),
  ]);
}

/** Whose hearing it is: of the only one in the proceeding; where nobody is recorded, of the one whom the book is about. */
function subjectOf(hearing: Hearing, scope: Scope): string | undefined {
  const accused = accusedIn(hearing.proceeding, scope);
  const [only] = accused;
  return accused.size === 0 ? scope.file.book.subject : accused.size === 1 ? only : undefined;
}

function hearingPassage(hearing: Hearing, scope: Scope): Passage {
  const told = scope.tell(hearing);
  const subject = subjectOf(hearing, scope);
  const sitting = sittingOf(hearing, scope);
  return {
    day: dayOf(hearing.date),
    statements: [
      { pattern, records: [hearing], message: { kind: 'hearing', hearing: told, subject, sitting } },
      {
        pattern,
        records: [hearing],
        message: { kind: 'hearingRecord', hearing: told, attendance: attendanceOf(told) },
      },
    ],
  };
}

/** From three on, hearings that were only adjourned are counted. */
const fewest = 3;

/** What has to be the same of hearings that are counted: all but their days. */
function likeness(hearing: Hearing, { file }: Scope): string {
  const { proceeding, kind, court, judges, openness, closedGround, attendance, held } = hearing;
  return JSON.stringify([
    proceeding,
    kind,
    court,
    judges,
    openness,
    closedGround,
    attendance,
    held,
    hearing.interpreter,
    hearing.adjournedReason,
    voiceOf(hearing, file),
  ]);
}

const isOnlyAdjourned = ({ adjournedTo, held, moved, ruled, interpreter, date }: Hearing) =>
  date !== undefined &&
  (adjournedTo !== undefined || held === 'no') &&
  moved === undefined &&
  ruled === undefined &&
  interpreter !== 'refused';

/** Whether a hearing is the one to which that before it was adjourned. */
const follows = (hearing: Hearing, before: Hearing, scope: Scope) =>
  isOnlyAdjourned(hearing) &&
  isOnlyAdjourned(before) &&
  likeness(hearing, scope) === likeness(before, scope) &&
  (before.adjournedTo === undefined || dayOf(before.adjournedTo) === dayOf(hearing.date));

function runsOf(hearings: readonly Hearing[], scope: Scope): readonly (readonly Hearing[])[] {
  const sorted = [...hearings].sort((one, other) =>
    (dayOf(one.date) ?? '9999').localeCompare(dayOf(other.date) ?? '9999', 'en'),
  );
  const runs: Hearing[][] = [];
  for (const hearing of sorted) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && follows(hearing, before, scope)) last.push(hearing);
    else runs.push([hearing]);
  }
  return runs;
}

function adjournments(run: readonly Hearing[], scope: Scope): Passage {
  const [first] = run;
  const hearings = run.map(scope.tell);
  for (const hearing of run.slice(0, -1)) scope.cover(hearing, 'adjournedTo');
  for (const hearing of run.slice(1))
    scope.cover(hearing, 'court', 'judges', 'openness', 'closedGround', 'held', 'adjournedReason', 'attendance');
  const attendance = hearings[0] === undefined ? [] : attendanceOf(hearings[0]);
  const subject = first === undefined ? undefined : subjectOf(first, scope);
  return {
    day: dayOf(first?.date),
    statements: [{ pattern, records: [...run], message: { kind: 'adjournments', hearings, subject, attendance } }],
  };
}

/** Hearings, each by itself; several that were only adjourned, together. */
export const hearingPassages = (hearings: readonly Hearing[], scope: Scope): readonly Passage[] =>
  runsOf(hearings, scope).flatMap((run) =>
    run.length < fewest ? run.map((hearing) => hearingPassage(hearing, scope)) : [adjournments(run, scope)],
  );
