import type { Accusation } from '../../messages/coercion';
import type { Count } from '../../messages/decisions';
import { countInWords, countsOf, subjectOf } from './counts';
import { isConviction } from './sentencing';
import { isCertainlyBefore } from '#shared/values/dates/date-order';
import type { Scope } from '../pattern';
import type { Charge, CoerciveAct } from '../../case-file/records';

const eventsOf = (references: readonly { readonly kind: string; readonly id: string }[] | undefined) =>
  (references ?? []).flatMap(({ kind, id }) => (kind === 'event' ? [id] : []));

/** Whether a verdict of the book tells these charges in full. */
const isDecided = (charges: readonly Charge[], { file }: Scope) =>
  charges.every((charge) =>
    file.list('decisions').some((one) => isConviction(one, file) && one.charges?.includes(charge.id) === true),
  );

/** What charges say of themselves: stage, counts or the wording of the papers, and the events they are connected with. */
export function accusationOf(charges: readonly Charge[], scope: Scope, act?: CoerciveAct): Accusation | undefined {
  const events = [
    ...new Set([...eventsOf(act?.connectedWith), ...charges.flatMap(({ connectedWith }) => eventsOf(connectedWith))]),
  ];
  const [first] = charges.map(scope.tell);
  if (first === undefined)
    return events.length === 0 ? undefined : { stage: 'charge', counts: [], wording: undefined, only: 'all', events };
  const isQuoted = charges.length === 1 && first.wording !== undefined;
  const onlyNumber = charges.length > 1 && isDecided(charges, scope);
  const isNamed = !isQuoted || charges.some(({ requalifiedFrom }) => requalifiedFrom !== undefined);
  return {
    stage: isStillToCome(charges, act) ? 'suspicion' : (first.stage ?? 'charge'),
    counts: countedIn(charges, { onlyNumber, isQuoted, isNamed }, scope),
    wording: charges.length === 1 ? first.wording : undefined,
    only: onlyNumber ? 'number' : 'all',
    events,
  };
}

/** A charge that was brought later was no charge yet when somebody was arrested. */
const isStillToCome = (charges: readonly Charge[], act: CoerciveAct | undefined) =>
  act?.date !== undefined && charges.length > 0 && charges.every(({ brought }) => isCertainlyBefore(act.date, brought));

type Telling = { readonly onlyNumber: boolean; readonly isQuoted: boolean; readonly isNamed: boolean };

function countedIn(charges: readonly Charge[], telling: Telling, scope: Scope): readonly Count[] {
  if (telling.onlyNumber) return charges.map(() => ({}));
  if (!telling.isQuoted) return countsOf(charges, scope, countInWords);
  return charges.map((charge) => {
    const { offence, aggravation, norm } = scope.tell(charge);
    return { offence: offence ?? (telling.isNamed ? subjectOf(charge, scope) : undefined), aggravation, norm };
  });
}
