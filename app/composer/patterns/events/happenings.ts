import { violentKinds } from '#shared/kinds/event';
import type { Statement } from '../../sentences/sentence';
import { dayOf, type Pattern, present, type Scope } from '../pattern';
import type { Event } from '../../case-file/records';

const pattern = 'happenings';

/** What was cut off is told by its name where nobody recorded it as a deed. */
const isBlackout = (event: Event): boolean =>
  event.kind === 'information-blackout' && event.name !== undefined && isDone(event);

/** Whether anybody is recorded who did it; whoever was designated by a body is who it is told of. */
function isDone({ kind, by, byWords, bodies }: Event): boolean {
  return (by ?? byWords ?? (kind === 'designation' ? undefined : bodies)) !== undefined;
}

type Teller = Pick<Scope, 'tell'>;

/** A deed of force is not done to those who are prosecuted for it, and no deed is done to nobody. */
const isProsecution = ({ kind, prosecuted }: Event): boolean =>
  !(typeof kind === 'string' && violentKinds.includes(kind)) && prosecuted?.number !== 0;

/** What happened, whether it was looked into, and what it was used for. */
export function happening(event: Event, { tell }: Teller): readonly Statement[] {
  const told = tell(event);
  const around = (told.connectedWith ?? []).flatMap(({ kind, id }) => (kind === 'event' ? [id] : []));
  return present([
    event.action === undefined && !isBlackout(event)
      ? undefined
      : {
          pattern,
          records: [event],
          message: { kind: 'event', event: told, around, isProsecution: isProsecution(event) },
        },
    event.investigation === undefined
      ? undefined
      : { pattern, records: [event], message: { kind: 'investigation', event: told } },
    event.usedTo === undefined ? undefined : { pattern, records: [event], message: { kind: 'usedTo', event: told } },
  ]);
}

/** Those who refused food: whoever is recorded, and only where nobody is, the person of the case. */
function strikers({ by = [], byWords, against = [], againstWords }: Event, { file }: Scope): readonly string[] {
  if (by.length > 0) return by;
  if (against.length > 0) return against;
  const isOfSubject = byWords === undefined && againstWords === undefined && file.book.subject !== undefined;
  return isOfSubject ? [file.book.subject] : [];
}

/** What befell people, then whether it was looked into. A death is nobody's of whom no record says it. */
function ofPeople(event: Event, scope: Scope): readonly Statement[] {
  const told = scope.tell(event);
  const records = [event];
  const isStrike = event.kind === 'hunger-strike';
  const message = isStrike
    ? {
        kind: 'hungerStrike' as const,
        event: told,
        begins: event.length !== undefined && event.date !== undefined && event.date.spread !== 'period',
        persons: strikers(event, scope),
        others: told.byWords ?? told.againstWords,
      }
    : { kind: 'death' as const, event: told, persons: told.against ?? [], others: told.againstWords };
  return present([
    { pattern, records, message },
    event.investigation === undefined
      ? undefined
      : { pattern, records, message: { kind: 'investigation', event: told } },
  ]);
}

function ofTheCase(event: Event, scope: Scope): readonly Statement[] {
  const { file, tell } = scope;
  const told = tell(event);
  if (event.kind === 'hunger-strike' || event.kind === 'death-in-custody') return ofPeople(event, scope);
  if (event.kind === 'strike') return [{ pattern, records: [event], message: { kind: 'strike', event: told } }];
  if (event.kind === 'designation' && event.status !== undefined && event.against !== undefined)
    return [{ pattern, records: [event], message: { kind: 'designated', event: told, persons: told.against ?? [] } }];
  const isByNobody = !isDone(event);
  const isOfPerson = event.kind === 'exile' || event.kind === 'present-state';
  const person = event.against?.[0] ?? (isOfPerson && isByNobody ? file.book.subject : undefined);
  const others = (told.against ?? []).filter((id) => id !== person);
  const isStory = isOfPerson || (isByNobody && person !== undefined);
  return isStory
    ? [{ pattern, records: [event], message: { kind: 'aftermath', event: told, person, others } }]
    : happening(event, { tell });
}

/** Events of the case that no other pattern has told. */
export const happenings: Pattern = {
  name: pattern,
  match: (scope) =>
    scope.file
      .list('events')
      .filter(scope.isFree)
      .map((event) => ({ day: dayOf(event.date), statements: ofTheCase(event, scope) })),
};
