import { kindOf } from '#shared/kinds/index';
import type { ReferenceKind } from '#shared/schema/ids';
import { isObject } from '#shared/schema/walk-schema';
import { asCompared } from '#shared/search/as-compared';

type Raw = Readonly<Record<string, unknown>>;

/** The names by which a record of a kind can be pointed to, as compared, each once. Records may be half-made. */
export function namesOf(kind: ReferenceKind | 'caseBook', record: Raw): readonly string[] {
  const fields = kind === 'caseBook' ? namesOfBook : (kindOf(kind).pointedToBy ?? []);
  const names = [...fields.flatMap((field) => texts(record[field])), ...(specialNames[kind]?.(record) ?? [])];
  return [...new Set(names.map(asCompared).filter((name) => name !== ''))];
}

const namesOfBook = ['title', 'reference'];

const specialNames: { readonly [Kind in ReferenceKind | 'caseBook']?: (record: Raw) => readonly string[] } = {
  body: bodyNames,
  proceeding: (record) => list(record['numbers']).flatMap((entry) => (isObject(entry) ? texts(entry['number']) : [])),
  recommendation: recommendationNames,
};

/** "City Court, Almaty" and "City Court (Almaty)" tell two courts of one name apart. */
function bodyNames(record: Raw): readonly string[] {
  const cities = texts(record['city']);
  return [...texts(record['name']), ...texts(record['variants']), ...texts(record['shortName'])].flatMap((name) =>
    cities.flatMap((city) => [`${name}, ${city}`, `${name} (${city})`]),
  );
}

/** `124.4 (Brazil)`, as reports cite it, and with the symbol of the report: `A/HRC/14/10, 124.4`. */
function recommendationNames(record: Raw): readonly string[] {
  const states = list(record['recommendingStates']).flatMap(texts).join(', ');
  return texts(record['paragraph']).flatMap((paragraph) => [
    `${paragraph} (${states})`,
    ...texts(record['reportSymbol']).map((symbol) => `${symbol}, ${paragraph}`),
  ]);
}

/** Every text in a value that is a text, a text by language, or a list of either. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return isObject(value) ? Object.values(value).flatMap(textOf) : [];
}

/** The text in one language, without its forms: nobody points to a thing by one of them. */
function textOf(worded: unknown): readonly string[] {
  const text = isObject(worded) ? worded['text'] : worded;
  return typeof text === 'string' ? [text] : [];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
