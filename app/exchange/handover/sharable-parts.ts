import type { SharablePart } from '#shared/contract/exchange-api';
import { collectionNames } from '#shared/records/case-book';
import { isPrivileged } from '#shared/records/confidentiality';
import type { Plain } from '../../book/stored/plain';

/** The lists of a case book in which something stands, in the order of the screen. */
export function sharableParts({ lists }: Plain): readonly SharablePart[] {
  return collectionNames.flatMap((list) => {
    const records = Object.values(lists[list] ?? {});
    const privileged = records.filter((record) => isPrivileged(list, record)).length;
    return records.length === 0 ? [] : [{ list, records: records.length, privileged }];
  });
}
