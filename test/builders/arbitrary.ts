import fc from 'fast-check';
import * as z from 'zod';
import { CaseBook, collectionNames } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import { AnyReference } from '#shared/schema/ids';
import { parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { PartialDate } from '#shared/values/dates/partial-date';
import { Registers, registerNames } from '#shared/records/registers';
import { registerKinds } from '#shared/records/lists';
import { PlainText } from '#shared/values/texts/text';
import { referenceKindOf, walk, type Visitor } from '#shared/schema/walk-schema';
import { expectValue } from '#shared/result';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((value) => value.trim())
  .filter((value) => value !== '');

const date = fc
  .constantFrom('19 October 2011', '10.2011', '2011', 'c. 2011', '12.2011–01.2012', 'since May 2012', 'late 2012')
  .map((written) => expectValue(parsePartialDate(written)))
  .chain((read) => fc.constantFrom(read, { ...read, written: 'as the paper has it' }));

const forms = fc.dictionary(fc.constantFrom('genitive', 'dative', 'ru.genitive'), text, { maxKeys: 2 });

/** Any value of a schema of the model. References are `?`; the one who asks sets them to something that is there. */
function valueOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return fc.option(valueOf(schema.unwrap()), { nil: undefined, freq: 1 });
  if (schema instanceof z.ZodDefault) return valueOf(schema.unwrap());
  if (schema === PartialDate) return date;
  if (schema === AnyReference) return fc.constant({ kind: 'party', id: '?' });
  if (referenceKindOf(schema)) return fc.constant('?');
  if (schema instanceof z.ZodObject) return objectOf(schema.shape);
  if (schema instanceof z.ZodArray) return fc.array(valueOf(schema.element), { maxLength: 2 });
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(valueOf));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 1, max: 100 });
  if (schema instanceof z.ZodRecord) return schema.valueType === PlainText ? forms : fc.constant({});
  if (schema instanceof z.ZodString) return stringOf(schema);
  throw new Error('the model has grown a kind of schema that is not generated yet');
}

/** Texts with a form of their own are taken from a few that fit. */
function stringOf(schema: z.ZodString): fc.Arbitrary<unknown> {
  const fitting = ['KZ', 'KZT', '14:05', 'a'.repeat(64)].filter((value) => schema.safeParse(value).success);
  return schema.safeParse('?').success ? text : fc.constantFrom(...fitting);
}

function objectOf(shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .record(Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, valueOf(field)])))
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)));
}

function listsOf(schemas: readonly (readonly [string, z.core.$ZodType])[]): fc.Arbitrary<Record<string, unknown>> {
  const lists = schemas.map(([name, schema]) => {
    const records = fc.array(valueOf(schema), { minLength: 1, maxLength: 2 }).map((values) => withIds(name, values));
    return [name, records] as const;
  });
  return fc.record(Object.fromEntries(lists));
}

function withIds(name: string, values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    values.map((value, at) => [`${name}-${at}`, { ...z.looseObject({}).parse(value), id: `${name}-${at}` }]),
  );
}

const toSomething: Visitor = {
  reference: (_, __, kind) => firstOf(kind),
  anyReference: () => ({ kind: 'party', id: 'parties-0' }),
};

function firstOf(kind: string): string {
  const name =
    collectionNames.find((each) => collectionKinds[each] === kind) ??
    registerNames.find((each) => registerKinds[each] === kind);
  return `${name ?? kind}-0`;
}

/** A case book with one or two records of every kind, every reference resolved within it or in `anyRegisters`. */
export const anyCaseBook: fc.Arbitrary<CaseBook> = fc
  .tuple(
    listsOf(collectionNames.map((name) => [name, CaseBook.shape[name].valueType] as const)),
    fc.record({ title: text, state: fc.constantFrom('active', 'closed') }),
  )
  .map(([lists, fields]) =>
    CaseBook.parse(walk(CaseBook, { id: 'book', ...fields, subject: 'parties-0', ...lists }, toSomething)),
  );

/** Registers with one or two entries each; what they point to in a case book is in `anyCaseBook`. */
export const anyRegisters: fc.Arbitrary<Registers> = listsOf(
  registerNames.map((name) => [name, Registers.shape[name].valueType] as const),
).map((lists) => Registers.parse(walk(Registers, lists, toSomething)));
