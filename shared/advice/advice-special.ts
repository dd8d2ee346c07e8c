import { type Advice, type AdviceSources, dateValue, idsIn } from './advice-types';
import { inOrder } from './advice-order';
import { orderOf } from '../values/dates/date-order';
import type { AnyReference, ReferenceKind } from '../schema/ids';
import { dateAt, orderGaps } from './order-gaps';
import type { PartialDate } from '../values/dates/partial-date';
import { valueAt } from '../records/read-record';
import { fieldsOf } from '../schema/walk-schema';

/** What can look wrong in records of one kind alone. */
export function specialAdvice(kind: ReferenceKind, record: unknown, sources: AdviceSources): readonly Advice[] {
  return rules[kind]?.(record, sources) ?? [];
}

type Special = (record: unknown, sources: AdviceSources) => readonly Advice[];

const rules: Readonly<Partial<Record<ReferenceKind, Special>>> = {
  proceeding: stepsBeforeStart,
  party: (record, { today }) => [...ageOff(record, today), ...roleMissing(record)],
  charge: defendantMissing,
  decision: (record, sources) => (valueAt(record, 'outcome') === 'convicted' ? defendantMissing(record, sources) : []),
  detention: (record, sources) => [
    ...orderGaps(record).map((gap): Advice => ({
      code: 'not-covered',
      field: 'orders',
      values: { gap: dateValue(gap) },
    })),
    ...releasedEarly(record, sources),
  ],
  motion: (record) => {
    const answered = dateAt(record, 'answered');
    const answer = valueAt(record, 'answer');
    if (answered === undefined || (answer !== 'pending' && answer !== 'silence')) return [];
    return [{ code: 'answered-though-pending', field: 'answered', values: { date: dateValue(answered) } }];
  },
};

/** An age that nobody born so can have reached by today. */
function ageOff(record: unknown, today: string): readonly Advice[] {
  const [birth, age] = [dateAt(record, 'birthDate'), valueAt(record, 'age')];
  if (birth?.earliest === undefined || birth.approximate === true || typeof age !== 'number') return [];
  const years = Number(today.slice(0, 4)) - Number(birth.earliest.slice(0, 4));
  const most = today.slice(5) >= birth.earliest.slice(5) ? years : years - 1;
  if (age <= most) return [];
  return [
    {
      code: 'age-off',
      field: 'age',
      values: { birth: dateValue(birth), most: { type: 'number', number: Math.max(0, most) } },
    },
  ];
}

function roleMissing(record: unknown): readonly Advice[] {
  const { kind, name, roles, officials } = fieldsOf(record);
  if (kind !== 'person' || name === undefined || officials === true) return [];
  return Array.isArray(roles) && roles.length > 0 ? [] : [{ code: 'no-role', field: 'roles', values: {} }];
}

const accused = new Set<unknown>(['defendant', 'co-defendant']);

function defendantMissing(record: unknown, { find }: AdviceSources): readonly Advice[] {
  return idsIn(valueAt(record, 'against')).flatMap((id): readonly Advice[] => {
    const to: AnyReference = { kind: 'party', id };
    const { kind, roles } = fieldsOf(find(to));
    if (kind !== 'person' || (Array.isArray(roles) && roles.some((role) => accused.has(role)))) return [];
    return [{ code: 'no-defendant', field: 'against', values: { record: { type: 'record', to } } }];
  });
}

/** A release among the acts of a detention that lies before its arrest. */
function releasedEarly(record: unknown, { find }: AdviceSources): readonly Advice[] {
  const acts = idsIn(valueAt(record, 'acts')).map((id) => find({ kind: 'coerciveAct', id }));
  const datesOf = (...kinds: readonly string[]): readonly PartialDate[] =>
    acts.filter((act) => kinds.includes(String(valueAt(act, 'kind')))).flatMap((act) => dateAt(act, 'date') ?? []);
  const arrests = datesOf('arrest', 'detention');
  return datesOf('release').flatMap((end) => {
    const late = arrests.filter((start) => orderOf(end, start) === 'before');
    const [start] = late;
    if (start === undefined || late.length < arrests.length) return [];
    return [
      { code: 'released-before-arrested', field: 'acts', values: { end: dateValue(end), start: dateValue(start) } },
    ];
  });
}

function stepsBeforeStart(record: unknown): readonly Advice[] {
  const [start, steps] = [dateAt(record, 'started'), valueAt(record, 'steps')];
  if (start === undefined || !Array.isArray(steps)) return [];
  return steps.flatMap((step: unknown, at): readonly Advice[] => {
    const end = dateAt(step, 'date');
    return end === undefined ? [] : inOrder({ code: 'step-before-start', field: `steps/${at}/date`, end, start });
  });
}
