import { describeRecord, type FieldDescription, type FieldType, type LeafType } from '#shared/records/describe';
import type { ReferenceKind } from '#shared/schema/ids';
import { parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { registerKinds } from '#shared/records/lists';
import { fieldsOf } from '#shared/schema/walk-schema';
import { expectValue } from '#shared/result';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * A record of a kind in which no field is empty. The same each time; every text names its place, so that one that
 * ended up elsewhere is seen. References lead to the ground.
 */
export function exampleOf(kind: ReferenceKind): Fields {
  return fill(describeRecord(kind).filter(isTyped), kind);
}

/** Answers about a name are given beside a document; forms of a name stand with the name, and of old records beside it. */
const notOffered = new Set(['nameAnswers', 'nameForms']);

const isTyped = ({ name }: FieldDescription): boolean => !notOffered.has(name);

/** The same for an entry of the registers, which can point to nothing that only a case book has. */
export function exampleEntryOf(kind: ReferenceKind): Fields {
  const { attribution, ...fields } = fill(describeRecord(kind).filter(isForRegisters), kind);
  return { ...fields, attribution: { ...fieldsOf(attribution), by: undefined } };
}

const shared = new Set<string>(Object.values(registerKinds));

function isForRegisters({ holds }: FieldDescription): boolean {
  const item = holds.type === 'list' ? holds.of : holds;
  return item.type !== 'reference' || shared.has(item.kind);
}

function fill(fields: readonly FieldDescription[], path: string): Fields {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.holds, `${path} ${field.name}`)]));
}

function valueOf(holds: FieldType, path: string): unknown {
  const own = ofTheirOwn(path);
  if (own !== undefined) return own;
  switch (holds.type) {
    case 'group':
      return fill(holds.fields, path);
    case 'list':
      return listOf(holds.of, path);
    case 'choice':
      // The last choice, and sometimes a word of one's own, so that not every field holds what a form might preset.
      return holds.open && path.length % 3 === 0 ? { other: `own ${path}` } : holds.values.at(-1);
    case 'reference':
      return holds.kind;
    default:
      return leafOf(holds.type, path);
  }
}

function listOf(of: FieldType, path: string): readonly unknown[] {
  if (of.type === 'choice') return [...of.values.slice(0, 2), ...(of.open ? [{ other: `own ${path}` }] : [])];
  if (of.type === 'text' || of.type === 'local-text') return [`first ${path}`, `second ${path}`];
  if (of.type === 'any-reference')
    return [
      { kind: 'event', id: 'event' },
      { kind: 'source', id: 'source' },
    ];
  return [valueOf(of, path)];
}

/** Texts that have a form of their own. */
function ofTheirOwn(path: string): unknown {
  if (path.endsWith(' defects defect')) return 'contradicted';
  if (path.endsWith(' sha256')) return 'b'.repeat(64);
  if (path.endsWith(' url')) return `https://example.org/${path.replaceAll(' ', '/')}`;
  return undefined;
}

const values: { readonly [Type in LeafType]: (path: string) => unknown } = {
  text: (path) => `Text of ${path}`,
  'local-text': (path) => `Words of ${path}`,
  date: (path) => expectValue(parsePartialDate(dates[path.length % dates.length] ?? '')),
  term: () => ({ years: 3, months: 6 }),
  count: (path) => ({ number: 23, exactness: 'at-least', unit: `units of ${path}` }),
  money: (path) => ({ amount: 5_000_000, currency: 'KZT', exactness: 'about', converted: converted(path) }),
  number: (path) => 10 + (path.length % 7),
  flag: () => true,
  citation: (path) => ({ source: 'source', locator: `p. ${path.length}`, quotation: `Quoted in ${path}` }),
  'norm-citation': () => ({ norm: 'norm', part: '2', paragraph: '3' }),
  attribution: (path) => ({ strength: 'according-to', by: ['party'], byWords: `Observers of ${path}` }),
  'any-reference': () => ({ kind: 'event', id: 'event' }),
  'texts-by-name': () => ({ 'ru.genitive': 'Кого', 'ru.dative': 'Кому' }),
};

const converted = (path: string) => ({
  amount: 20_500,
  currency: 'EUR',
  rate: 244,
  rateDate: expectValue(parsePartialDate('1 June 2013')),
  rateSource: `Rate of ${path}`,
});

const dates = ['19.10.2011', 'October 2011', 'c. 2011', '12.2011–01.2012', 'since May 2012'];

function leafOf(type: LeafType, path: string): unknown {
  return values[type](path);
}
