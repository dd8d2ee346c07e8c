import * as z from 'zod';
import { PartialDate } from '../values/dates/partial-date';
import { referenceKindOf, type Path } from '../schema/walk-schema';

/** A text that a person typed, and where in the value it stands. */
export type TypedText = { readonly path: Path; readonly text: string };

/**
 * Every text in a value that a person may have typed, as its schema tells: no ids, references, choices, codes and
 * dates. Fields that the model will get are found without more code.
 */
export function typedTexts(schema: z.core.$ZodType, value: unknown): readonly TypedText[] {
  const found: TypedText[] = [];
  readerOf(schema)?.(value, [], found);
  return found;
}

/** A copy of the value in which other texts stand at their places. Without a change it is the value itself. */
export function withTexts<Value extends object>(value: Value, changes: readonly TypedText[]): Value {
  if (changes.length === 0) return value;
  const copy = structuredClone(value);
  for (const { path, text } of changes) {
    const owner = path.slice(0, -1).reduce((at: object, step) => inner(at, step), copy);
    Reflect.set(owner, path.at(-1) ?? '', text);
  }
  return copy;
}

function inner(owner: object, step: string | number): object {
  const found: unknown = Reflect.get(owner, step);
  if (typeof found !== 'object' || found === null) throw new Error('a text without its place');
  return found;
}

type Reader = (value: unknown, path: Path, found: TypedText[]) => void;

const readers = new WeakMap<z.core.$ZodType, Reader | 'nothing'>();

/** What the program keeps for itself, and what it only reads by machine. */
const notTyped = new Set(['id', 'order', 'timeZone', 'nameAnswers']);

/** How to read values of a schema; `undefined` where nothing in them is typed. Remembered: asking zod is slow. */
function readerOf(schema: z.core.$ZodType): Reader | undefined {
  const known = readers.get(schema) ?? makeReader(schema) ?? 'nothing';
  readers.set(schema, known);
  return known === 'nothing' ? undefined : known;
}

function makeReader(schema: z.core.$ZodType): Reader | undefined {
  if (schema === PartialDate) return undefined;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return readerOf(schema.unwrap());
  if (schema instanceof z.ZodString) return isTyped(schema) ? readText : undefined;
  if (schema instanceof z.ZodArray) return listReader(readerOf(schema.element));
  if (schema instanceof z.ZodRecord) return mapReader(readerOf(schema.valueType));
  if (schema instanceof z.ZodObject) return objectReader(schema.shape);
  return schema instanceof z.ZodUnion ? unionReader(schema.options) : undefined;
}

function isTyped(schema: z.ZodString): boolean {
  return referenceKindOf(schema) === undefined && schema.format === null;
}

const readText: Reader = (value, path, found) => {
  if (typeof value === 'string' && value !== '') found.push({ path, text: value });
};

function listReader(element: Reader | undefined): Reader | undefined {
  return (
    element &&
    ((value, path, found) => {
      if (Array.isArray(value))
        value.forEach((item: unknown, at) => {
          element(item, [...path, at], found);
        });
    })
  );
}

function mapReader(element: Reader | undefined): Reader | undefined {
  return (
    element &&
    ((value, path, found) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, item] of Object.entries(value)) element(item, [...path, name], found);
    })
  );
}

function objectReader(shape: Readonly<Record<string, z.core.$ZodType>>): Reader | undefined {
  const fields = Object.entries(shape).flatMap(([name, field]) => {
    const reader = notTyped.has(name) ? undefined : readerOf(field);
    return reader === undefined ? [] : [{ name, reader }];
  });
  if (fields.length === 0) return undefined;
  return (value, path, found) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const own = new Map(Object.entries(value));
    for (const { name, reader } of fields) if (own.has(name)) reader(own.get(name), [...path, name], found);
  };
}

/** A text is read by the option that takes texts, an object by the first whose fields it has. */
function unionReader(options: readonly z.core.$ZodType[]): Reader | undefined {
  const texts = options.some((option) => readerOf(option) === readText) ? readText : undefined;
  const objects = options.filter((option) => option instanceof z.ZodObject);
  if (texts === undefined && objects.every((option) => readerOf(option) === undefined)) return undefined;
  return (value, path, found) => {
    if (typeof value === 'string') texts?.(value, path, found);
    else if (typeof value === 'object' && value !== null) {
      const names = Object.keys(value);
      const option = objects.find(({ shape }) => names.every((name) => Object.hasOwn(shape, name)));
      if (option !== undefined) readerOf(option)?.(value, path, found);
    }
  };
}
