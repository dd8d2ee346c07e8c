import * as z from 'zod';
import { AnyReference, type ReferenceKind } from '../schema/ids';
import { kindOf } from '../kinds/index';
import { kindNames } from '../schema/kind-names';
import { PartialDate } from '../values/dates/partial-date';
import { Count, Money, Term } from '../values/quantities/quantity';
import { Attribution, Citation, NormCitation } from '../schema/record';
import { isLocalText, isLongLocalText, type Role, roleOf } from '../values/texts/roles';
import { LongText } from '../values/texts/text';
import { fieldsOf } from '../schema/walk-schema';

/** What a field holds, as far as a screen must know to show or edit it. */
export type FieldType =
  /** `isLong`: a text that may have paragraphs; `role`: what a text by language is in a sentence. */
  | { readonly type: LeafType; readonly isLong?: true; readonly role?: Role }
  /** `open`: a word of one's own is taken where the list has none that fits; `role`: what that is in a sentence. */
  | { readonly type: 'choice'; readonly values: readonly string[]; readonly open: boolean; readonly role?: Role }
  | { readonly type: 'reference'; readonly kind: ReferenceKind }
  | { readonly type: 'group'; readonly fields: readonly FieldDescription[] }
  | { readonly type: 'list'; readonly of: FieldType };

export type LeafType =
  | 'text'
  | 'local-text'
  | 'date'
  | 'term'
  | 'count'
  | 'money'
  | 'number'
  | 'flag'
  | 'citation'
  | 'norm-citation'
  | 'attribution'
  | 'any-reference'
  | 'texts-by-name';

export type FieldDescription = {
  readonly name: string;
  /** Names the owner of the field in message keys: `decision`, for a field of its sanctions `decision-sanctions`. */
  readonly group: string;
  readonly required: boolean;
  readonly holds: FieldType;
};

/** Fields that every record has; their messages stand in the group `record`. */
export const commonFields = ['sources', 'attribution', 'reliability', 'confidentiality', 'privateNote'] as const;
const hidden = new Set(['id', 'order']);
const common = new Set<string>(commonFields);

const leaves = new Map<z.core.$ZodType, LeafType>([
  [PartialDate, 'date'],
  [Term, 'term'],
  [Count, 'count'],
  [Money, 'money'],
  [Citation, 'citation'],
  [NormCitation, 'norm-citation'],
  [Attribution, 'attribution'],
  [AnyReference, 'any-reference'],
]);

/** The schema of a kind of record as a whole. */
export function recordSchema(kind: ReferenceKind): z.core.$ZodType {
  return kindOf(kind).schema;
}

/** The required fields that a record, or one on its way to be one, still lacks. */
export function lacks(fields: readonly FieldDescription[], record: unknown): readonly FieldDescription[] {
  const owner = fieldsOf(record);
  return fields.filter(({ name, required }) => required && owner[name] === undefined);
}

/** The schema that what a field holds was read from. */
const madeFrom = new WeakMap<FieldType, z.core.$ZodType>();

/** Whether a record could hold the value in such a field. A description made by hand takes anything. */
export function fits(holds: FieldType, value: unknown): boolean {
  const schema = madeFrom.get(holds);
  return schema === undefined || z.safeParse(schema, value).success;
}

const described = new Map<ReferenceKind, readonly FieldDescription[]>();

/** The fields of a kind of record in the order of the model, those that every record has last. */
export function describeRecord(kind: ReferenceKind): readonly FieldDescription[] {
  if (described.size === 0) for (const each of kindNames) described.set(each, describeFields(recordSchema(each), each));
  return described.get(kind) ?? [];
}

/** Every kind of record with its fields. */
export function describeAll(): readonly {
  readonly kind: ReferenceKind;
  readonly fields: readonly FieldDescription[];
}[] {
  return kindNames.map((kind) => ({ kind, fields: describeRecord(kind) }));
}

/** The fields of an object, whose messages stand in the group. */
export function describeFields(schema: z.core.$ZodType, group: string): readonly FieldDescription[] {
  if (!(schema instanceof z.ZodObject)) throw new Error(`${group} is no object`);
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  return Object.entries(shape)
    .filter(([name]) => !hidden.has(name))
    .map(([name, field]) => {
      const owner = common.has(name) && !group.includes('-') ? 'record' : group;
      const required = !(field instanceof z.ZodOptional) && !(field instanceof z.ZodDefault);
      return { name, group: owner, required, holds: describeField(field, `${owner}-${name}`) };
    });
}

function describeField(schema: z.core.$ZodType, path: string): FieldType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return describeField(schema.unwrap(), path);
  const holds = describeType(schema, path);
  madeFrom.set(holds, schema);
  return holds;
}

function describeType(schema: z.core.$ZodType, path: string): FieldType {
  const leaf = leaves.get(schema);
  if (leaf !== undefined) return { type: leaf };
  if (isLocalText(schema)) return describeLocalText(schema);
  if (schema instanceof z.ZodArray) return { type: 'list', of: describeField(schema.element, path) };
  if (schema instanceof z.ZodObject) return { type: 'group', fields: describeFields(schema, path) };
  if (schema instanceof z.ZodEnum) return { type: 'choice', values: schema.options.map(String), open: false };
  if (schema instanceof z.ZodUnion) return describeUnion(schema);
  if (schema instanceof z.ZodBoolean || schema instanceof z.ZodLiteral) return { type: 'flag' };
  if (schema instanceof z.ZodNumber) return { type: 'number' };
  if (schema instanceof z.ZodRecord) return { type: 'texts-by-name' };
  if (schema instanceof z.ZodString) return describeString(schema);
  throw new Error(`${path} holds something that no screen can show`);
}

function describeLocalText(schema: z.core.$ZodType): FieldType {
  const role = roleOf(schema);
  return { type: 'local-text', ...(isLongLocalText(schema) && { isLong: true }), ...(role && { role }) };
}

/** A list of choices with a word of one's own is `open`; any other union here is a text that may be anything. */
function describeUnion(schema: z.ZodUnion): FieldType {
  const [first, second] = schema.options;
  if (first instanceof z.ZodEnum && second instanceof z.ZodObject) {
    const role = ownRoleIn(second.shape);
    return { type: 'choice', values: first.options.map(String), open: true, ...(role && { role }) };
  }
  return { type: 'text' };
}

/** What a word of one's own is in sentences. */
function ownRoleIn({ other }: Readonly<Record<string, z.core.$ZodType>>): Role | undefined {
  return other && roleOf(other);
}

function describeString(schema: z.ZodString): FieldType {
  if (schema === LongText) return { type: 'text', isLong: true };
  const target = schema.meta()?.['reference'];
  const kind = kindNames.find((each) => each === target);
  return kind === undefined ? { type: 'text' } : { type: 'reference', kind };
}
