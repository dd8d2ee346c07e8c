import type { DateAdvice } from '../schema/advice-rule';
import { kindOf, partOf } from '../kinds/index';
import { kindNames } from '../schema/kind-names';
import { type Advice, type AdviceSources, dateValue, idsIn } from './advice-types';
import { specialAdvice } from './advice-special';
import { inOrder } from './advice-order';
import { unitValues } from '../kinds/registers/unit-of-account';
import { decimalsOf, noCurrency } from '../values/quantities/currencies';
import { decimalsIn, roundedTo } from '../values/quantities/decimal';
import { describeRecord, type FieldDescription } from '../records/describe';
import type { AnyReference, ReferenceKind } from '../schema/ids';
import { dateAt } from './order-gaps';
import { Money } from '../values/quantities/quantity';
import { valueAt } from '../records/read-record';
import { fieldsOf, isObject } from '../schema/walk-schema';

/** What looks wrong in a record, field by field. Of dates that are not exact only what every reading makes wrong is sure. */
export function adviceOn(kind: ReferenceKind, record: unknown, sources: AdviceSources): readonly Advice[] {
  const self: Owner = { group: kind, fields: describeRecord(kind), value: record, path: '' };
  return [
    ...ownersIn(self).flatMap((owner) => adviceOnOwner(owner, sources)),
    ...relatedOrder(kind, record, sources),
    ...itself(kind, record),
    ...specialAdvice(kind, record, sources),
  ];
}

/** A record, or something inside it, that has fields of its own. */
type Owner = {
  readonly group: string;
  readonly fields: readonly FieldDescription[];
  readonly value: unknown;
  readonly path: string;
};

function ownersIn(owner: Owner): readonly Owner[] {
  const inner = owner.fields.flatMap((field): readonly Owner[] => {
    const value = valueAt(owner.value, field.name);
    const group = `${field.group}-${field.name}`;
    const path = `${owner.path}${field.name}`;
    if (field.holds.type === 'group') {
      return isObject(value) ? ownersIn({ group, fields: field.holds.fields, value, path: `${path}/` }) : [];
    }
    if (field.holds.type !== 'list' || field.holds.of.type !== 'group' || !Array.isArray(value)) return [];
    const { fields } = field.holds.of;
    return value.flatMap((item: unknown, at) => ownersIn({ group, fields, value: item, path: `${path}/${at}/` }));
  });
  return [owner, ...inner];
}

function adviceOnOwner(owner: Owner, { today }: AdviceSources): readonly Advice[] {
  return [
    ...ownOrder(owner),
    ...missingStart(owner),
    ...inFuture(owner, today),
    ...conversions(owner),
    ...coins(owner),
    ...countedInOne(owner),
  ];
}

/** What can look wrong in the dates of a record of this kind, or of what a record has in this group. */
function dateAdviceOn(group: string): DateAdvice | undefined {
  const kind = kindNames.find((each) => each === group);
  return kind === undefined ? partOf(group)?.advice : kindOf(kind).advice;
}

function ownOrder({ group, value, path }: Owner): readonly Advice[] {
  return (dateAdviceOn(group)?.order ?? []).flatMap(({ later, earlier, code }) => {
    const [end, start] = [dateAt(value, later), dateAt(value, earlier)];
    return end === undefined || start === undefined ? [] : inOrder({ code, field: `${path}${later}`, end, start });
  });
}

function missingStart({ group, value, path }: Owner): readonly Advice[] {
  const pair = dateAdviceOn(group)?.spell;
  const end = pair === undefined ? undefined : dateAt(value, pair.end);
  if (pair === undefined || end === undefined || valueAt(value, pair.start) !== undefined) return [];
  return [{ code: 'end-without-start', field: `${path}${pair.start}`, values: { end: dateValue(end) } }];
}

function inFuture({ group, value, path }: Owner, today: string): readonly Advice[] {
  return (dateAdviceOn(group)?.past ?? []).flatMap((name): readonly Advice[] => {
    const date = dateAt(value, name);
    if (date?.earliest === undefined || date.earliest <= today) return [];
    return [{ code: 'in-future', field: `${path}${name}`, values: { date: dateValue(date) } }];
  });
}

/** How far a conversion may be from its rate: sums are rounded, and told as "about". */
const tolerance = 0.02;

function conversions({ fields, value, path }: Owner): readonly Advice[] {
  return fields.flatMap(({ name, holds }): readonly Advice[] => {
    const money = holds.type === 'money' ? Money.safeParse(valueAt(value, name)).data : undefined;
    const { converted } = money ?? {};
    if (money === undefined || converted?.rate === undefined) return [];
    const amount = money.amount / converted.rate;
    if (Math.abs(amount - converted.amount) <= Math.max(1, tolerance * amount)) return [];
    const expected = { amount: roundedTo(amount, decimalsOf(converted.currency) ?? 2), currency: converted.currency };
    return [
      {
        code: 'conversion-off',
        field: `${path}${name}`,
        values: {
          converted: { type: 'money', money: { amount: converted.amount, currency: converted.currency } },
          expected: { type: 'money', money: expected },
          rate: { type: 'number', number: converted.rate },
        },
      },
    ];
  });
}

/** A sum with a fraction of the smallest coin, `1,234.5` yen: a comma may be in the wrong place. */
function coins({ fields, value, path }: Owner): readonly Advice[] {
  return fields.flatMap(({ name, holds }): readonly Advice[] => {
    const money = holds.type === 'money' ? Money.safeParse(valueAt(value, name)).data : undefined;
    const sums = [money?.unit === undefined ? money : undefined, money?.converted].filter((sum) => sum !== undefined);
    const finer = sums.find(({ amount, currency }) => decimalsIn(amount) > (decimalsOf(currency) ?? Infinity));
    if (finer === undefined) return [];
    const number = decimalsOf(finer.currency) ?? 0;
    const { amount, currency } = finer;
    return [
      {
        code: 'finer-than-coins',
        field: `${path}${name}`,
        values: { sum: { type: 'money', money: { amount, currency } }, decimals: { type: 'number', number } },
      },
    ];
  });
}

/** A sum is in a currency or in a unit of the registers, and what a unit is worth in a currency. */
function countedInOne({ group, fields, value, path }: Owner): readonly Advice[] {
  return fields.flatMap(({ name, holds }): readonly Advice[] => {
    const money = holds.type === 'money' ? Money.safeParse(valueAt(value, name)).data : undefined;
    if (money === undefined) return [];
    const field = `${path}${name}`;
    if ((money.unit !== undefined) !== (money.currency === noCurrency))
      return [{ code: 'unit-and-currency', field, values: {} }];
    return money.unit !== undefined && group === unitValues ? [{ code: 'worth-in-unit', field, values: {} }] : [];
  });
}

function relatedOrder(kind: ReferenceKind, record: unknown, { find }: AdviceSources): readonly Advice[] {
  return (kindOf(kind).advice?.related ?? []).flatMap(({ date, through, kind: other, earlier, code }) => {
    const end = dateAt(record, date);
    if (end === undefined) return [];
    return idsIn(valueAt(record, through)).flatMap((id) => {
      const to: AnyReference = { kind: other, id };
      const start = dateAt(find(to), earlier);
      return start === undefined ? [] : inOrder({ code, field: date, end, start }, { record: { type: 'record', to } });
    });
  });
}

function itself(kind: ReferenceKind, record: unknown): readonly Advice[] {
  const { id, from, to } = fieldsOf(record);
  const pointers = (kindOf(kind).advice?.notItself ?? []).filter((field) =>
    idsIn(valueAt(record, field)).includes(String(id)),
  );
  const ends = kind === 'link' && from !== undefined && valueAt(from, 'id') === valueAt(to, 'id') ? ['to'] : [];
  return [...pointers, ...ends].map((field) => ({ code: 'points-to-itself', field, values: {} }));
}
