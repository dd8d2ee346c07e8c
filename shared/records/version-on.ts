import type { NormVersion } from '../kinds/registers/norm';
import type { PartialDate } from '../values/dates/partial-date';

/** `sure`: in force whatever day the date means. `possible`: on some of the days it can mean. */
export type VersionFound = { readonly version: NormVersion; readonly certainty: 'sure' | 'possible' };

/**
 * The wordings that were in force on a date: one that surely was, or else all that may have been, because the date
 * or the change of the law is known only roughly. None where the register holds none for that time.
 */
export function versionsOn(versions: readonly NormVersion[], date: PartialDate): readonly VersionFound[] {
  const sure = versions.find((version) => covers(version, date));
  if (sure !== undefined) return [{ version: sure, certainty: 'sure' }];
  return versions
    .filter((version) => touches(version, date))
    .map((version): VersionFound => ({ version, certainty: 'possible' }));
}

const first = '0000-01-01';
const last = '9999-12-31';

function covers({ from, to }: NormVersion, { earliest = first, latest = last }: PartialDate): boolean {
  const starts = from === undefined || (from.latest ?? last) <= earliest;
  return starts && (to === undefined || latest <= (to.earliest ?? first));
}

function touches({ from, to }: NormVersion, { earliest = first, latest = last }: PartialDate): boolean {
  return (from?.earliest ?? first) <= latest && earliest <= (to?.latest ?? last);
}
