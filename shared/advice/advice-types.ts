import type { OrderCode } from '../schema/advice-rule';
import type { AnyReference } from '../schema/ids';
import type { PartialDate } from '../values/dates/partial-date';
import type { Money } from '../values/quantities/quantity';
import { valueAt } from '../records/read-record';

export const adviceCodes = [
  'in-future',
  'end-without-start',
  'points-to-itself',
  'conversion-off',
  'finer-than-coins',
  'unit-and-currency',
  'worth-in-unit',
  'age-off',
  'no-role',
  'no-defendant',
  'answered-though-pending',
  'not-covered',
  'released-before-arrested',
] as const;
export type AdviceCode = (typeof adviceCodes)[number] | OrderCode;

export type AdviceValue =
  | { readonly type: 'date'; readonly date: PartialDate }
  | { readonly type: 'record'; readonly to: AnyReference }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'money'; readonly money: Money }
  | { readonly type: 'sure'; readonly isSure: boolean };

/** Something that looks wrong in a record. It is shown with the field and stops nothing. */
export type Advice = {
  readonly code: AdviceCode;
  /** The way to the field below the record: `sanctions/0/dueEnd`. */
  readonly field: string;
  readonly values: Readonly<Record<string, AdviceValue>>;
};

export type AdviceSources = {
  /** The record that a reference leads to. */
  readonly find: (to: AnyReference) => unknown;
  /** The local day, ISO. */
  readonly today: string;
};

export const dateValue = (date: PartialDate): AdviceValue => ({ type: 'date', date });

/** The ids in a reference, a list of references, or references of any kind. */
export function idsIn(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((each) => {
    const id = typeof each === 'string' ? each : valueAt(each, 'id');
    return typeof id === 'string' ? [id] : [];
  });
}
