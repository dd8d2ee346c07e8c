import type { Statement } from '../../sentences/sentence';
import { isDoubted, voiceOf } from '../../case-file/doubt';
import type { Scope } from '../pattern';
import type { CoerciveAct, Treatment } from '../../case-file/records';

/** The admission that those released were forced to make, where one is recorded of each of them, in one voice. */
function forcedBefore(act: CoerciveAct, { file, isFree }: Scope): readonly Treatment[] {
  const all = file
    .list('treatments')
    .filter(
      (one) =>
        one.kind === 'forced-admission' && isFree(one) && one.person !== undefined && act.persons?.includes(one.person),
    );
  return all.slice(0, 1).flatMap((first) => all.filter((one) => voiceOf(one, file) === voiceOf(first, file)));
}

/** An admission with the hedge that the sentence puts before it: an allegation, too, where the team doubts it. */
function hedged(admission: Treatment, { file, tell }: Scope): Treatment {
  const told = tell(admission);
  const isInDoubt = told.attribution === undefined && isDoubted(admission, file);
  return isInDoubt ? { ...told, attribution: { strength: 'alleged' } } : told;
}

/** A release: when, how soon after the arrest, why, and what the person did then. */
export function releaseOf(act: CoerciveAct, scope: Scope): Statement | undefined {
  const { file, tell, cover } = scope;
  const link = file.linksFrom(act).find(({ relation, to }) => relation === 'following' && to.kind === 'coerciveAct');
  const arrest = link === undefined ? undefined : file.find('coerciveAct', link.to.id);
  const told = link === undefined ? undefined : tell(link);
  const forced = forcedBefore(act, scope);
  for (const one of forced) cover(one, 'person');
  for (const one of forced.slice(1)) cover(one, 'description', 'attribution');
  if (forced.length > 0) cover(act, 'releaseReason');
  return {
    pattern: 'detention-chain',
    records: [act, ...forced],
    message: {
      kind: 'release',
      act: tell(act),
      interval: told?.interval,
      lessThan: told?.lessThan === true,
      since:
        arrest === undefined ? undefined : arrest.kind === 'arrest' || arrest.kind === 'detention' ? 'arrest' : 'other',
      forced: forced[0] === undefined ? undefined : hedged(forced[0], scope),
    },
  };
}
