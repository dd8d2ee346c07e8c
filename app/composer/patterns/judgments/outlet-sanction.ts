import type { AnyRecord } from '../../case-file/case-file';
import type { Statement } from '../../sentences/sentence';
import type { Message } from '../../messages/message';
import { alsoOrdered, isOutletSanction, pointedTo } from './decisions';
import { isOverrun } from '../../case-file/due-end';
import { alsoPunished } from './punishment';
import { heldOf, reasonsOf } from './reasons';
import { dayOf, type Pattern, present, type Scope } from '../pattern';
import { isPublished, mentionsOf } from '../expressions';
import type { Decision, Expression, Party, Sanction } from '../../case-file/records';

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

/** On which outlets a sanction falls: those named with it, else those among all whom the decision is about. */
function outletsOf(decision: Decision, place: number, { file, tell }: Scope): readonly string[] {
  const told = tell(decision);
  const named = told.sanctions?.[place]?.persons;
  if (named !== undefined) return named;
  const others = (told.against ?? []).filter((id) => file.find('party', id)?.kind !== 'person');
  const outlets = others.filter((id) => isOutlet(file.find('party', id)));
  return outlets.length > 0 ? outlets : others;
}

const isOutlet = (party: Party | undefined) => party?.kind === 'outlet' || party?.kind === 'web-site';

/** The texts that a seizure of copies followed. */
function copiesIn({ following }: Decision, { kind }: Sanction, { file }: Scope): readonly Expression[] {
  return kind === 'seizure-of-copies' ? pointedTo('expression', following, file).filter(isPublished) : [];
}

/** The sanctions on outlets; the day, the court and the reasons with the first, unless they are `named` already. */
export function outletSanctionsOf(
  pattern: string,
  decision: Decision,
  scope: Scope,
  { named = true }: { readonly named?: boolean } = {},
): readonly Statement[] {
  const told = scope.tell(decision);
  const withoutCourt = (told.failures ?? []).some(({ failure }) => failure === 'no-court-decision');
  const places = (decision.sanctions ?? []).flatMap((sanction, place) =>
    isOutletSanction(sanction) && !isOverrun(sanction) ? [place] : [],
  );
  return places.flatMap((place, index): Statement[] => {
    const sanction = told.sanctions?.[place];
    if (sanction === undefined) return [];
    const isFirst = named && index === 0;
    const persons = outletsOf(decision, place, scope);
    const seized = persons.length === 0 && decision.against === undefined ? copiesIn(decision, sanction, scope) : [];
    const message: Message<'outletSanction'> = {
      kind: 'outletSanction',
      date: isFirst ? told.date : undefined,
      courts: isFirst ? (told.by ?? []) : [],
      persons,
      concerning: persons.length === 0 ? (told.against ?? []) : [],
      copiesOf: mentionsOf(seized, scope),
      sanction,
      norms: isFirst ? (told.norms ?? []) : [],
      ...(isFirst ? reasonsOf(decision, scope) : { after: undefined, ground: undefined }),
      ...(isFirst ? before(decision, scope) : { followingConvictionOf: [], followingSanction: undefined }),
      withoutCourt: isFirst && withoutCourt,
    };
    return [{ pattern, records: [decision, ...seized], message }];
  });
}

/** The printed issue that set the proceedings off. */
function triggersOf(decision: Decision, { file, tell, cover }: Scope): readonly Statement[] {
  const proceeding = file.find('proceeding', decision.proceeding);
  const issues = [decision.following, proceeding?.following]
    .flatMap((references) => pointedTo('expression', references, file))
    .filter(({ kind, copies, outlet }) => kind === 'printed-issue' && copies !== undefined && outlet !== undefined);
  return [...new Set(issues)].map((issue) => {
    const told = tell(issue);
    if (proceeding !== undefined) cover(proceeding, 'norms');
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
          ...outletSanctionsOf('outlet-sanction', decision, scope),
          ...triggersOf(decision, scope),
          basisOf(decision, scope),
          alsoPunished(decision, scope),
          alsoOrdered('outlet-sanction', decision, scope),
          heldOf('outlet-sanction', decision, scope),
        ]),
      })),
};
