import type { AnyRecord } from '../../case-file/case-file';
import type { Statement } from '../../sentences/sentence';
import { isOutletSanction, pointedTo } from './decisions';
import { isLate } from './overrun';
import { dayOf, type Pattern, present, type Scope } from '../pattern';
import type { Decision } from '../../case-file/records';

/** The people whose conviction came before, and whether an earlier sanction on the same outlet did. */
function before(decision: Decision, { file, cover }: Scope) {
  const decisions = pointedTo('decision', decision.following, file);
  if (decisions.length > 0) cover(decision, 'following');
  return {
    followingConvictionOf: decisions
      .filter(({ outcome }) => outcome === 'convicted')
      .flatMap(({ against }) => against ?? []),
    followingSanction: decisions.flatMap(({ sanctions }) => sanctions ?? []).find(isOutletSanction),
  };
}

function sanctionStatements(decision: Decision, scope: Scope): readonly Statement[] {
  const told = scope.tell(decision);
  const sanctions = (decision.sanctions ?? []).flatMap((sanction, place) =>
    isOutletSanction(sanction) && !isLate(sanction.dueEnd, sanction.realEnd) ? (told.sanctions?.[place] ?? []) : [],
  );
  const withoutCourt = (told.failures ?? []).some(({ failure }) => failure === 'no-court-decision');
  return sanctions.map((sanction, place) => ({
    pattern: 'outlet-sanction',
    records: [decision],
    message: {
      kind: 'outletSanction',
      date: place === 0 ? told.date : undefined,
      courts: place === 0 ? (told.by ?? []) : [],
      persons: sanction.persons ?? told.against ?? [],
      sanction,
      norms: place === 0 ? (told.norms ?? []) : [],
      ground: place === 0 ? told.ground : undefined,
      ...(place === 0 ? before(decision, scope) : { followingConvictionOf: [], followingSanction: undefined }),
      withoutCourt: place === 0 && withoutCourt,
    },
  }));
}

/** The printed issue that set the proceedings off. */
function triggersOf(decision: Decision, { file, tell, cover }: Scope): readonly Statement[] {
  const proceeding = file.find('proceeding', decision.proceeding);
  const issues = [decision.following, proceeding?.following]
    .flatMap((references) => pointedTo('expression', references, file))
    .filter(({ copies }) => copies !== undefined);
  return [...new Set(issues)].map((issue) => {
    const told = tell(issue);
    if (told.outlet !== undefined && proceeding !== undefined) cover(proceeding, 'norms');
    const records: AnyRecord[] = proceeding === undefined ? [issue] : [issue, proceeding];
    return {
      pattern: 'outlet-sanction',
      records,
      message: { kind: 'printRun', printed: told.copies, announced: told.copiesAnnounced, outlet: told.outlet },
    };
  });
}

function basisOf(decision: Decision, { file, tell }: Scope): Statement | undefined {
  const verdicts = pointedTo('decision', decision.basedOn, file);
  const persons = verdicts.flatMap(({ against }) => against ?? []);
  const charges = pointedTo('charge', decision.basedOn, file);
  if (persons.length === 0) return undefined;
  return {
    pattern: 'outlet-sanction',
    records: [decision, ...verdicts, ...charges],
    message: {
      kind: 'orderBasis',
      several: (decision.by?.length ?? 1) > 1,
      convictionOf: persons,
      indictment: charges.some(({ stage }) => stage === 'indictment'),
      held: verdicts.flatMap((verdict) => tell(verdict).held ?? []),
    },
  };
}

/** Pattern 6: an outlet or site that is suspended, closed, blocked; what set it off and what it rests on. */
export const outletSanction: Pattern = {
  name: 'outlet-sanction',
  match: (scope) =>
    scope.file
      .list('decisions')
      .filter(
        (decision) =>
          decision.reviews === undefined &&
          decision.sanctions?.some(isOutletSanction) === true &&
          scope.isFree(decision),
      )
      .map((decision) => ({
        day: dayOf(decision.date),
        statements: present([
          ...sanctionStatements(decision, scope),
          ...triggersOf(decision, scope),
          basisOf(decision, scope),
        ]),
      })),
};
