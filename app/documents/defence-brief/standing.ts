import type { NormCitation } from '#shared/schema/record';
import type { Standing } from '../../composer/messages/lines';
import type { Charge, Decision } from '../../composer/case-file/records';
import type { BriefMatter } from './brief-desk';

/**
 * What its person is in the case. A criminal case has come as far as a verdict, a trial, or the stage of the last
 * charge; a case of no recorded kind counts as criminal.
 */
export function standingOf(matter: BriefMatter): Standing | undefined {
  const kind = kindOfCase(matter);
  if (kind === 'civil') return 'respondent';
  if (kind === 'administrative') return 'administrative';
  return kind === 'disciplinary' || typeof kind === 'object' ? undefined : criminalStanding(matter);
}

/** The case that the motion is made in, else the first of the book. */
function kindOfCase({ file, motion }: BriefMatter) {
  return (file.find('proceeding', motion?.proceeding) ?? file.list('proceedings')[0])?.kind;
}

function criminalStanding(matter: BriefMatter): Standing | undefined {
  const { file } = matter;
  const verdict = verdictsOf(matter).at(-1);
  if (verdict !== undefined) return verdict.outcome === 'acquitted' ? 'acquitted' : 'convicted';
  if (file.list('hearings').some(({ kind }) => kind === 'trial' || kind === 'sentencing')) return 'on-trial';
  const last = chargesOf(matter).at(-1);
  return last === undefined ? undefined : last.stage === 'suspicion' ? 'suspect' : 'accused';
}

/** The articles that its person is charged under now: not what was dropped or has become another charge. */
export function normsCharged(matter: BriefMatter): readonly NormCitation[] {
  const all = chargesOf(matter);
  const earlier = new Set(all.map(({ requalifiedFrom }) => requalifiedFrom));
  const norms = all
    .filter(({ id, outcome }) => !earlier.has(id) && outcome !== 'dropped' && outcome !== 'acquitted')
    .flatMap(({ norm }) => norm ?? []);
  return [...new Map(norms.map((norm) => [JSON.stringify(norm), norm])).values()];
}

const concerns = ({ file }: BriefMatter, against: readonly string[] | undefined) =>
  against === undefined || file.subject === undefined || against.includes(file.subject.id);

const chargesOf = (matter: BriefMatter): readonly Charge[] =>
  matter.file.list('charges').filter(({ against }) => concerns(matter, against));

/** Verdicts on the person that no higher court has set aside. */
function verdictsOf(matter: BriefMatter): readonly Decision[] {
  const all = matter.file.list('decisions');
  const setAside = new Set(
    all.filter(({ outcome }) => outcome === 'quashed' || outcome === 'returned').map(({ reviews }) => reviews),
  );
  return all.filter(
    ({ id, kind, outcome, against }) =>
      kind === 'verdict' &&
      (outcome === 'convicted' || outcome === 'acquitted') &&
      concerns(matter, against) &&
      !setAside.has(id),
  );
}
