import type { Accusation } from '../../messages/coercion';
import { isConviction, subjectOf } from './decisions';
import type { Scope } from '../pattern';
import type { Charge, CoerciveAct } from '../../case-file/records';

const eventsOf = (references: readonly { readonly kind: string; readonly id: string }[] | undefined) =>
  (references ?? []).flatMap(({ kind, id }) => (kind === 'event' ? [id] : []));

/** Whether a verdict of the book tells these charges in full. */
const isDecided = (charges: readonly Charge[], { file }: Scope) =>
  charges.every((charge) =>
    file.list('decisions').some((one) => isConviction(one) && one.charges?.includes(charge.id) === true),
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
  if (isQuoted) for (const charge of charges) scope.cover(charge, 'offence');
  const onlyNumber = charges.length > 1 && isDecided(charges, scope);
  const isNamed = !isQuoted || charges.some(({ requalifiedFrom }) => requalifiedFrom !== undefined);
  return {
    stage: first.stage ?? 'charge',
    counts: charges.map((charge) => {
      if (onlyNumber) return {};
      const told = scope.tell(charge);
      const subject = isNamed ? subjectOf(charge, scope) : undefined;
      if (isQuoted) return { offence: subject, norm: told.norm };
      return { offence: told.offence ?? subject, aggravation: told.aggravation, norm: told.norm };
    }),
    wording: charges.length === 1 ? first.wording : undefined,
    only: onlyNumber ? 'number' : 'all',
    events,
  };
}
