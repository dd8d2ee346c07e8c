import { kindOf } from '#shared/kinds/index';
import { valueAt } from '#shared/records/read-record';
import { sameValue } from '#shared/schema/same-value';
import { ownerOf } from '../desk/owner-of';
import type { CandidateIndex } from './candidates';

/** The candidates that a field of a record may lead to: where its kind says so, those that are like the record. */
export function alikeIn(index: CandidateIndex, place: string, record: unknown): CandidateIndex {
  const owner = ownerOf(place);
  const [, , field = '', ...inside] = place.split('/');
  const alike: Readonly<Record<string, string | undefined>> = (owner && kindOf(owner.kind).alike) ?? {};
  const by = inside.length === 0 ? alike[field] : undefined;
  const wanted = by === undefined ? undefined : valueAt(record, by);
  if (by === undefined || wanted === undefined) return index;
  return index.filter(({ value }) => sameValue(valueAt(value.record, by), wanted));
}
