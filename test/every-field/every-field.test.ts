import { expect, test } from 'vitest';
import { describeRecord } from '#shared/records/describe';
import { kindOf, type KindName } from '#shared/kinds/index';
import type { DocumentKind } from '#shared/document/document-kinds';
import { exceptions } from './exceptions';
import { leastRecords } from './least-records';
import { type Sample, samplesOf } from './values';
import type { Tongue } from './words';
import { type Composed, composeAround, type Fields } from './world';

/**
 * Every field of every kind, filled in a case book that has little else: the text has to say its value, or a check has
 * to name it. And what a check names must not stand in the text.
 */

const kinds: readonly KindName[] = [
  ...(['party', 'body', 'norm', 'source'] as const),
  ...(['coerciveAct', 'decision', 'charge', 'detention', 'treatment', 'hearing', 'expertOpinion'] as const),
  ...(['motion', 'internationalStep', 'payment', 'event', 'expression', 'proceeding'] as const),
];

const ofTheTeam = new Set(['reliability', 'confidentiality', 'privateNote']);

const isWithin = (field: string, owner: string) => field === owner || field.startsWith(`${owner}.`);

const isSilent = (kind: KindName, field: string) =>
  Object.keys(kindOf(kind).told.silent ?? {}).some((owner) => isWithin(field, owner));

/** Whether a check names the field of `x`, or all of `x`. */
const isNamed = ({ checks }: Composed, field: string) =>
  checks.some(({ code, records, values }) => {
    if (!code.startsWith('unused') || !records.some(({ record }) => record.id === 'x')) return false;
    const named = String(values?.['field'] ?? '').replaceAll(/\.\d+/gu, '');
    return named === '' || isWithin(field, named) || isWithin(named, field);
  });

const tiesIn = (value: unknown) => [...JSON.stringify(value).matchAll(/"(z[a-z]\w*)"/giu)].map(([, id = '']) => id);

function faultOf(before: Composed, after: Composed, field: string, { says }: Sample): string | undefined {
  const isSaid = says === undefined ? before.text !== after.text : says.test(after.text) && !says.test(before.text);
  if (isNamed(after, field)) return isSaid && says !== undefined ? 'named though told' : undefined;
  return isSaid ? undefined : 'lost';
}

function* faultsOf(kind: KindName, least: Fields, tongue: Tongue, document: DocumentKind): Generator<string> {
  const befores = new Map<string, Composed>();
  for (const { name, holds } of describeRecord(kind)) {
    if (ofTheTeam.has(name) || least[name] !== undefined) continue;
    for (const sample of samplesOf(holds, tongue)) {
      const field = sample.inside === undefined ? name : `${name}.${sample.inside}`;
      if (isSilent(kind, field)) continue;
      const ties = tiesIn(sample.value);
      const compose = (record: Fields) => composeAround({ kind, tongue, document }, record, ties);
      const before = befores.get(ties.join()) ?? compose(least);
      befores.set(ties.join(), before);
      const fault = faultOf(before, compose({ ...least, [name]: sample.value }), field, sample);
      const value = typeof sample.value === 'string' ? ` ${sample.value}` : '';
      if (fault !== undefined) yield `${kind} ${field}${value}: ${fault}`;
    }
  }
}

for (const [tongue, document] of [
  ['en', 'case-paragraphs'],
  ['ru', 'case-paragraphs'],
  ['en', 'defence-brief'],
] as const) {
  test(`${document}, ${tongue}: every field is told, or named`, { timeout: 240_000 }, () => {
    const faults = kinds.flatMap((kind) =>
      leastRecords(kind, tongue).flatMap((least) => [...faultsOf(kind, least, tongue, document)]),
    );
    const known = Object.keys(exceptions);
    expect([...new Set(faults)].filter((fault) => !known.some((one) => fault.startsWith(one)))).toEqual([]);
  });
}
