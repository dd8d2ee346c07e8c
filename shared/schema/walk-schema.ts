import * as z from 'zod';
import { AnyReference, type ReferenceKind } from './ids';
import { kindNames } from './kind-names';
import { PartialDate } from '../values/dates/partial-date';
import { Count, Money, Term } from '../values/quantities/quantity';
import { isLocalText } from '../values/texts/roles';
import { Citation, NormCitation } from './record';

/** The way to a value: field names and places in lists. */
export type Path = readonly (string | number)[];

/** Where a value stands: its path, and the objects around it from the outermost to the nearest. */
export type Place = { readonly path: Path; readonly around: readonly Readonly<Record<string, unknown>>[] };

/** What to do with the values that mean more than their type. Each gets the value as found and gives the new one. */
export type Visitor = {
  /** Values that hold nothing that is asked for stay as they are, not copied and in whatever order their fields have. */
  readonly sparing?: true;
  readonly date?: (value: unknown, place: Place) => unknown;
  readonly term?: (value: unknown, place: Place) => unknown;
  readonly text?: (value: unknown, place: Place) => unknown;
  /** A count, a sum of money or a cited norm, after what it holds was visited. */
  readonly whole?: (value: unknown, place: Place) => unknown;
  readonly reference?: (value: unknown, place: Place, kind: ReferenceKind | 'caseBook') => unknown;
  readonly anyReference?: (value: unknown, place: Place) => unknown;
  /** A citation of a source or norm, before its fields are visited. */
  readonly citation?: (value: unknown, place: Place, of: 'source' | 'norm') => unknown;
};

/**
 * Walks a value along the schema that it has, or should have, and gives a copy in which the visitor's answers take
 * the place of dates, terms and references. Fields come in the order of the schema, unknown ones after them. What
 * does not fit the schema is left as it is.
 */
export function walk(schema: z.core.$ZodType, value: unknown, visitor: Visitor, place: Place = start): unknown {
  if (value === undefined) return value;
  const inner = unwrapped(schema);
  if (inner !== schema) return walk(inner, value, visitor, place);
  if (schema === PartialDate) return visitor.date ? visitor.date(value, place) : value;
  if (schema === Term) return visitor.term ? visitor.term(value, place) : value;
  if (isLocalText(schema)) return visitor.text ? visitor.text(value, place) : value;
  if (schema === Count || schema === Money) return whole(walkInto(schema, value, visitor, place), visitor, place);
  if (schema === AnyReference) return visitor.anyReference ? visitor.anyReference(value, place) : value;
  const kind = referenceKindOf(schema);
  if (kind) return visitor.reference ? visitor.reference(value, place, kind) : value;
  if (schema === Citation) return walkInto(schema, visitor.citation?.(value, place, 'source') ?? value, visitor, place);
  if (schema === NormCitation) {
    const cited = walkInto(schema, visitor.citation?.(value, place, 'norm') ?? value, visitor, place);
    return whole(cited, visitor, place);
  }
  return walkInto(schema, value, visitor, place);
}

const whole = (value: unknown, visitor: Visitor, place: Place) => (visitor.whole ? visitor.whole(value, place) : value);

const start: Place = { path: [], around: [] };

function walkInto(schema: z.core.$ZodType, value: unknown, visitor: Visitor, place: Place): unknown {
  if (typeof value !== 'object') return value;
  if (schema instanceof z.ZodArray) {
    return Array.isArray(value)
      ? value.map((item, at) => walk(schema.element, item, visitor, below(place, at)))
      : value;
  }
  if (schema instanceof z.ZodUnion) {
    const option = optionFor(schema.options, value);
    return option ? walk(option, value, visitor, place) : value;
  }
  if (!isObject(value)) return value;
  if (schema instanceof z.ZodRecord) {
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, item]) => [key, walk(schema.valueType, item, visitor, below(place, key))]),
    );
  }
  return schema instanceof z.ZodObject ? walkFields(schema, value, visitor, place) : value;
}

type Field = { readonly name: string; readonly schema: z.core.$ZodType; readonly held: readonly Held[] };

const fieldLists = new WeakMap<z.core.$ZodType, readonly Field[]>();

/** The fields of an object in the order of its schema. Remembered, for most of them are absent from most values. */
function fieldsIn(schema: z.ZodObject): readonly Field[] {
  const known = fieldLists.get(schema);
  if (known !== undefined) return known;
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const fields = Object.entries(shape).map(([name, field]) => ({ name, schema: field, held: heldIn(field) }));
  fieldLists.set(schema, fields);
  return fields;
}

function walkFields(
  schema: z.ZodObject,
  value: Readonly<Record<string, unknown>>,
  visitor: Visitor,
  place: Place,
): unknown {
  const inside = { path: place.path, around: [...place.around, value] };
  const walked: Record<string, unknown> = {};
  let count = 0;
  for (const { name, schema: field, held } of fieldsIn(schema)) {
    if (!Object.hasOwn(value, name)) continue;
    const isOfUse = visitor.sparing !== true || held.some((each) => visitor[each] !== undefined);
    walked[name] = isOfUse ? walk(field, value[name], visitor, below(inside, name)) : value[name];
    count += 1;
  }
  if (count === Object.keys(value).length) return walked;
  const unknown = Object.entries(value).filter(([name]) => !Object.hasOwn(walked, name));
  return Object.fromEntries([...Object.entries(walked), ...unknown]);
}

type Held = Exclude<keyof Visitor, 'sparing'>;

const holdings = new WeakMap<z.core.$ZodType, readonly Held[]>();

/** What a visitor may find in a value of a schema, at any depth. */
function heldIn(schema: z.core.$ZodType): readonly Held[] {
  const known = holdings.get(schema);
  if (known !== undefined) return known;
  const inner = unwrapped(schema);
  const held = [...new Set([...heldItself(inner), ...partsOf(inner).flatMap(heldIn)])];
  holdings.set(schema, held);
  return held;
}

function heldItself(schema: z.core.$ZodType): readonly Held[] {
  if (schema === PartialDate) return ['date'];
  if (schema === Term) return ['term'];
  if (isLocalText(schema)) return ['text'];
  if (schema === AnyReference) return ['anyReference'];
  if (schema === Count || schema === Money) return ['whole'];
  if (schema === Citation) return ['citation'];
  if (schema === NormCitation) return ['citation', 'whole'];
  return referenceKindOf(schema) === undefined ? [] : ['reference'];
}

/** The schemas of what stands in a value, or may stand in its place. */
function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodUnion) return schema.options;
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  return Object.values(shape);
}

/** The option whose fields hold all fields of the value. Options that are no objects have nothing to visit. */
function optionFor(options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType | undefined {
  if (!isObject(value)) return undefined;
  return options.find(
    (option) => option instanceof z.ZodObject && Object.keys(value).every((name) => Object.hasOwn(option.shape, name)),
  );
}

const inners = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

/** The schema within what is optional or has a default. Remembered: asking zod for the class of a schema is slow. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const known = inners.get(schema);
  if (known !== undefined) return known;
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  const inner = isWrapped ? unwrapped(schema.unwrap()) : schema;
  inners.set(schema, inner);
  return inner;
}

const knownKinds = new WeakMap<z.core.$ZodType, ReferenceKind | 'caseBook' | 'none'>();

/** The kind of record that a schema made by `reference` points to. */
export function referenceKindOf(schema: z.core.$ZodType): ReferenceKind | 'caseBook' | undefined {
  const known = knownKinds.get(schema) ?? kindIn(schema);
  knownKinds.set(schema, known);
  return known === 'none' ? undefined : known;
}

function kindIn(schema: z.core.$ZodType): ReferenceKind | 'caseBook' | 'none' {
  if (!(schema instanceof z.ZodString)) return 'none';
  const target = schema.meta()?.['reference'];
  return target === 'caseBook' ? target : (kindNames.find((kind) => kind === target) ?? 'none');
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; what is none has no fields. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** A path as people read it: `caseBooks[2].charges[0].brought`. */
export function pathText(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${step}`)).join('');
}

function below(place: Place, step: string | number): Place {
  return { path: [...place.path, step], around: place.around };
}
