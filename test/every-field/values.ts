import type { FieldDescription, FieldType } from '#shared/records/describe';
import { on } from '../builders/a-case';
import { type Tongue, wordsIn } from './words';

/** A value that a field may hold, and how the text of a document shows that it says it. */
export type Sample = {
  readonly value: unknown;
  /** Inside the field the way to what is meant, without places in lists: `term` of a sanction. */
  readonly inside?: string;
  /** What the text has to hold; of a choice, a flag or a tie it only has to become another text. */
  readonly says?: RegExp;
};

const coinedSaid = /zibber|жирамид/iu;

/** What can be told from all else in the text. */
const nameOf: Readonly<Record<string, RegExp>> = { party: /zed|Зуев/iu, body: /Zeta|Зетск/u, norm: /471/u };

/** Some values of a field, each a test of its own: every choice, each kind of thing that a tie may lead to. */
export function samplesOf(holds: FieldType, tongue: Tongue): readonly Sample[] {
  const { coined } = wordsIn[tongue];
  const ofText: readonly Sample[] = [{ value: coined, says: coinedSaid }];
  switch (holds.type) {
    case 'list':
      return samplesOf(holds.of, tongue).map(({ value, ...sample }) => ({ ...sample, value: [value] }));
    case 'group':
      return groupSamples(holds.fields, tongue);
    case 'choice':
      return [
        ...holds.values.map((value) => ({ value })),
        ...(holds.open ? ofText.map((own) => ({ ...own, value: { other: coined } })) : []),
      ];
    case 'reference': {
      const says = nameOf[holds.kind];
      return [{ value: `z${holds.kind}`, ...(says && { says }) }];
    }
    case 'any-reference':
      return ['event', 'expression', 'decision'].map((kind) => ({ value: { kind, id: `z${kind}` } }));
    case 'attribution':
      return [
        { value: { strength: 'according-to', byWords: coined }, says: coinedSaid },
        { value: { strength: 'alleged' } },
      ];
    case 'text':
    case 'local-text':
      return ofText;
    default:
      return plainSamples[holds.type];
  }
}

const large = /4\D?711/u;

const plainSamples: Readonly<
  Record<
    'date' | 'term' | 'count' | 'money' | 'number' | 'flag' | 'citation' | 'norm-citation' | 'texts-by-name',
    readonly Sample[]
  >
> = {
  date: [{ value: on('1987-11-07'), says: /1987/u }],
  term: [{ value: { days: 47 }, says: /47|forty-seven|сорок сем/iu }],
  count: [{ value: { number: 4711 }, says: large }],
  money: [
    { value: { amount: 4711, currency: 'KZT' }, says: large },
    { value: { amount: 4711, currency: 'XXX', unit: 'zunit' }, says: /4\D?711\s(?:quorls|кворлов)/u },
  ],
  number: [{ value: 47, says: /47|forty-seven|сорок се[мд]/iu }],
  flag: [{ value: true }],
  citation: [
    { value: { source: 'zsource', locator: '4711' }, says: large },
    { value: { source: 'zsource', quotation: '4711' }, inside: 'quotation', says: large },
  ],
  'norm-citation': [{ value: { norm: 'znorm' }, says: /471/u }],
  'texts-by-name': [],
};

/** Each field of a part, beside the ones that the part cannot be without. */
function groupSamples(fields: readonly FieldDescription[], tongue: Tongue): readonly Sample[] {
  const needed = fields
    .filter(({ required }) => required)
    .map(({ name, holds }) => [name, samplesOf(holds, tongue)[0]?.value] as const);
  return fields.flatMap(({ name, holds }) =>
    samplesOf(holds, tongue).map(({ value, inside, ...sample }) => ({
      ...sample,
      inside: inside === undefined ? name : `${name}.${inside}`,
      value: { ...Object.fromEntries(needed), [name]: value },
    })),
  );
}
