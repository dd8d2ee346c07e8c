import type { FieldPointer } from '#shared/document/document';
import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Count, Money, Term } from '#shared/values/quantities/quantity';
import type { NormCitation } from '#shared/schema/record';
import type { LocalText } from '#shared/values/texts/text';
import type { Phrase } from './phrase';

const origin: unique symbol = Symbol('origin');

/** What knows the field that it stands in. A copy with spread syntax keeps it; JSON leaves it out. */
export type Located = { readonly [origin]?: FieldPointer | undefined };

/** The field that a value stands in; `undefined` of a value that was made from several, or in a test. */
export const originOf = (value: Located): FieldPointer | undefined => value[origin];

/** A copy of the value that knows its field. */
export const located = <Value extends object>(value: Value, of: FieldPointer): Value & Located => ({
  ...value,
  [origin]: of,
});

/**
 * A record as the composer reads it: each text is a phrase, and each phrase, date, term, sum, count and cited norm
 * knows the field that it stands in.
 */
export type Traced<Value> = [LocalText] extends [NonNullable<Value>]
  ? Phrase | Extract<Value, undefined>
  : TracedPart<Value>;

type TracedPart<Value> = Value extends string | number | boolean | undefined
  ? Value
  : Value extends PartialDate
    ? Value & Located
    : IsTerm<Value> extends true
      ? Value & Located
      : Value extends Count | Money | NormCitation
        ? TracedFields<Value> & Located
        : Value extends readonly (infer Item)[]
          ? readonly Traced<Item>[]
          : TracedFields<Value>;

/** All fields of a term may be absent, so much else would pass for one. */
type IsTerm<Value> = [Value, Term] extends [Term, Value] ? true : false;

type TracedFields<Value> = { readonly [Name in keyof Value]: Traced<Value[Name]> };
