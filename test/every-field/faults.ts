import type { DocumentCheck } from '#shared/document/document';
import type { KindName } from '#shared/kinds/index';
import { kindOf } from '#shared/kinds/index';
import { describeRecord } from '#shared/records/describe';
import { type Sample, samplesOf } from './values';
import type { Tongue } from './words';
import type { Composed, Fields } from './world';

const ofTheTeam = new Set(['reliability', 'confidentiality', 'privateNote']);

export const isWithin = (field: string, owner: string) => field === owner || field.startsWith(`${owner}.`);

const isSilent = (kind: KindName, field: string) =>
  Object.keys(kindOf(kind).told.silent ?? {}).some((owner) => isWithin(field, owner));

/** Whether a check names the field of `x`, or all of `x`. */
const isNamed = ({ checks }: Composed, field: string) =>
  checks.some(({ code, records, values }: DocumentCheck) => {
    if (!code.startsWith('unused') || !records.some(({ record }) => record.id === 'x')) return false;
    const named = String(values?.['field'] ?? '').replaceAll(/\.\d+/gu, '');
    return named === '' || isWithin(field, named) || isWithin(named, field);
  });

/** What is wrong with how a value was told, if anything is. */
export function faultOf(
  before: Composed,
  after: Composed,
  isNamedThere: boolean,
  { says }: Sample,
): string | undefined {
  const isSaid = says === undefined ? before.text !== after.text : says.test(after.text) && !says.test(before.text);
  if (isNamedThere) return isSaid && says !== undefined ? 'named though told' : undefined;
  return isSaid ? undefined : 'lost';
}

const tiesIn = (value: unknown) => [...JSON.stringify(value).matchAll(/"(z[a-z]\w*)"/giu)].map(([, id = '']) => id);

type Compose = (record: Fields, tiedTo: readonly string[]) => Composed;

/** Every field of a kind with each of its samples, filled beside the fields of `least`, that is neither told nor named. */
export function* faultsOf(kind: KindName, least: Fields, tongue: Tongue, composed: Compose): Generator<string> {
  const befores = new Map<string, Composed>();
  for (const { name, holds } of describeRecord(kind)) {
    if (ofTheTeam.has(name) || least[name] !== undefined) continue;
    for (const sample of samplesOf(holds, tongue)) {
      const field = sample.inside === undefined ? name : `${name}.${sample.inside}`;
      if (isSilent(kind, field)) continue;
      const ties = tiesIn(sample.value);
      const before = befores.get(ties.join()) ?? composed(least, ties);
      befores.set(ties.join(), before);
      const after = composed({ ...least, [name]: sample.value }, ties);
      const fault = faultOf(before, after, isNamed(after, field), sample);
      const value = typeof sample.value === 'string' ? ` ${sample.value}` : '';
      if (fault !== undefined) yield `${kind} ${field}${value}: ${fault}`;
    }
  }
}

/** The faults that are not known, each once. */
export const unknownOf = (faults: readonly string[], exceptions: Readonly<Record<string, string>>) =>
  [...new Set(faults)].filter((fault) => !Object.keys(exceptions).some((one) => fault.startsWith(one)));
