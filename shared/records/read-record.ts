import { describeRecord, type FieldDescription, type FieldType } from './describe';
import { AnyReference, type ReferenceKind } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { Count, Money, Term } from '../values/quantities/quantity';
import { Attribution, Citation, NormCitation } from '../schema/record';
import { LocalText } from '../values/texts/text';

/** The value of a field, told apart by what it holds. */
export type FieldValue =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'local-text'; readonly text: LocalText }
  | { readonly type: 'date'; readonly date: PartialDate }
  | { readonly type: 'term'; readonly term: Term }
  | { readonly type: 'count'; readonly count: Count }
  | { readonly type: 'money'; readonly money: Money }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'flag'; readonly flag: boolean }
  | { readonly type: 'citation'; readonly citation: Citation }
  | { readonly type: 'norm-citation'; readonly citation: NormCitation }
  | { readonly type: 'attribution'; readonly attribution: Attribution }
  | { readonly type: 'reference'; readonly to: AnyReference }
  | { readonly type: 'texts-by-name'; readonly texts: readonly (readonly [string, string])[] }
  | { readonly type: 'choice'; readonly value: string }
  | { readonly type: 'own-choice'; readonly text: LocalText }
  | { readonly type: 'group'; readonly fields: readonly FilledField[] }
  | { readonly type: 'list'; readonly items: readonly FieldValue[] };

export type FilledField = { readonly field: FieldDescription; readonly value: FieldValue };

/** The fields of a record that hold something, in the order of the model. What does not fit the model is left out. */
export function readRecord(kind: ReferenceKind, record: unknown): readonly FilledField[] {
  return readFields(describeRecord(kind), record);
}

/** What stands under a name in something whose shape is not known; `undefined` where nothing does. */
export function valueAt(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null
    ? Object.entries(owner).find(([key]) => key === name)?.[1]
    : undefined;
}

function readFields(fields: readonly FieldDescription[], owner: unknown): readonly FilledField[] {
  return fields.flatMap((field) => {
    const value = readValue(field.holds, valueAt(owner, field.name));
    return value === undefined ? [] : [{ field, value }];
  });
}

/** Reads one value as what its field holds; `undefined` where it is absent, empty or something else. */
export function readValue(holds: FieldType, value: unknown): FieldValue | undefined {
  if (value === undefined || value === null) return undefined;
  switch (holds.type) {
    case 'group':
      return nonEmpty({ type: 'group', fields: readFields(holds.fields, value) });
    case 'list':
      return nonEmpty({ type: 'list', items: readItems(holds.of, value) });
    case 'choice':
      return readChoice(value);
    case 'reference':
      return typeof value === 'string' ? { type: 'reference', to: { kind: holds.kind, id: value } } : undefined;
    default:
      return leafReaders[holds.type](value);
  }
}

function readItems(of: FieldType, value: unknown): readonly FieldValue[] {
  return Array.isArray(value) ? value.flatMap((item: unknown) => readValue(of, item) ?? []) : [];
}

function nonEmpty(value: FieldValue & { readonly type: 'group' | 'list' }): FieldValue | undefined {
  return (value.type === 'group' ? value.fields : value.items).length === 0 ? undefined : value;
}

function readChoice(value: unknown): FieldValue | undefined {
  if (typeof value === 'string') return { type: 'choice', value };
  const text = LocalText.safeParse(valueAt(value, 'other'));
  return text.success ? { type: 'own-choice', text: text.data } : undefined;
}

type Reader = (value: unknown) => FieldValue | undefined;
type Parser<T> = {
  readonly safeParse: (value: unknown) => { success: true; data: T } | { success: false };
};

function reader<T>(schema: Parser<T>, make: (data: T) => FieldValue): Reader {
  return (value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? make(parsed.data) : undefined;
  };
}

const leafReaders: Readonly<Record<Exclude<FieldType['type'], 'group' | 'list' | 'choice' | 'reference'>, Reader>> = {
  text: (value) => (typeof value === 'string' ? { type: 'text', text: value } : undefined),
  number: (value) => (typeof value === 'number' ? { type: 'number', number: value } : undefined),
  flag: (value) => (typeof value === 'boolean' ? { type: 'flag', flag: value } : undefined),
  'local-text': reader(LocalText, (text) => ({ type: 'local-text', text })),
  date: reader(PartialDate, (date) => ({ type: 'date', date })),
  term: reader(Term, (term) => ({ type: 'term', term })),
  count: reader(Count, (count) => ({ type: 'count', count })),
  money: reader(Money, (money) => ({ type: 'money', money })),
  citation: reader(Citation, (citation) => ({ type: 'citation', citation })),
  'norm-citation': reader(NormCitation, (citation) => ({ type: 'norm-citation', citation })),
  attribution: reader(Attribution, (attribution) => ({ type: 'attribution', attribution })),
  'any-reference': reader(AnyReference, (to) => ({ type: 'reference', to })),
  'texts-by-name': (value) => readTexts(value),
};

function readTexts(value: unknown): FieldValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const texts = Object.entries(value).flatMap(([name, text]: [string, unknown]): (readonly [string, string])[] =>
    typeof text === 'string' ? [[name, text]] : [],
  );
  return texts.length === 0 ? undefined : { type: 'texts-by-name', texts };
}
