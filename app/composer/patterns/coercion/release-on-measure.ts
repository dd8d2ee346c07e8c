import { sameValue } from '#shared/schema/same-value';
import type { CoerciveAct } from '../../case-file/records';
import { isDoubted } from '../../case-file/doubt';
import type { Scope } from '../pattern';

/** Measures of which a sentence says that somebody was released on them. */
const releasing = new Set<unknown>(['bail', 'personal-surety', 'undertaking']);

const isReleasing = ({ kind, measureTo }: CoerciveAct): boolean =>
  kind === 'bail' || (kind === 'restraint-set' && releasing.has(measureTo));

/** What a release says that a sentence on the measure can say, too; of a release that says more there are two sentences. */
const sayable = new Set<string>(['id', 'order', 'kind', 'persons', 'date', 'by', 'releaseReason', 'sources']);

function isOf(release: CoerciveAct, act: CoerciveAct, { file }: Scope): boolean {
  const isOneDay = act.date?.earliest !== undefined && act.date.earliest === act.date.latest;
  return (
    isOneDay &&
    sameValue(release.date, act.date) &&
    sameValue(release.persons, act.persons) &&
    (release.by === undefined || sameValue(release.by, act.by)) &&
    act.attribution === undefined &&
    isDoubted(release, file) === isDoubted(act, file) &&
    Object.keys(release).every((field) => sayable.has(field))
  );
}

/** The release that a measure of its day is: somebody released on bail is not released twice. */
export function releaseOn(act: CoerciveAct, scope: Scope): CoerciveAct | undefined {
  const { file, isFree } = scope;
  if (!isReleasing(act) || !isFree(act)) return undefined;
  return file
    .list('coerciveActs')
    .find(
      (other) =>
        other.kind === 'release' && isFree(other) && isOf(other, act, scope) && file.linksFrom(other).length === 0,
    );
}

/** Whether the sentence on a measure tells a release. */
export const isToldByMeasure = (release: CoerciveAct, scope: Scope): boolean =>
  release.kind === 'release' && scope.file.list('coerciveActs').some((act) => releaseOn(act, scope) === release);
