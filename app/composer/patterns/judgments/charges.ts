import type { Statement } from '../../sentences/sentence';
import { accusationOf } from './accusation';
import { isOutcomeTold, outcomesOf } from './charge-outcomes';
import { countInWords, countsOf } from './counts';
import { pointedTo } from './decisions';
import { dayOf, firstDay, type Passage, type Pattern, present, type Scope } from '../pattern';
import { groupBy } from '../../case-file/group-by';
import type { Charge } from '../../case-file/records';

/** Evidence that was found at some time: an undated seizure that a link ties to an event. */
function findingsOf({ file, tell, isFree }: Scope): readonly Statement[] {
  return file
    .list('coerciveActs')
    .filter((act) => act.kind === 'seizure' && act.persons === undefined && act.date === undefined && isFree(act))
    .map((act) => {
      const link = file.linksFrom(act).find(({ relation, to }) => relation === 'prior-to' && to.kind === 'event');
      const told = link === undefined ? undefined : tell(link);
      return {
        pattern: 'charges',
        records: [act],
        message: {
          kind: 'finding',
          act: tell(act),
          before: link?.to.id,
          interval: told?.interval,
          lessThan: told?.lessThan === true,
        },
      };
    });
}

function basisOf(charge: Charge, { file, tell }: Scope, later: boolean): Statement | undefined {
  const expressions = pointedTo('expression', charge.basedOn, file);
  if (expressions.length === 0 && charge.basedOnWords === undefined) return undefined;
  const told = tell(charge);
  return {
    pattern: 'charges',
    records: [charge, ...expressions],
    message: {
      kind: 'chargesBasis',
      persons: told.against ?? [],
      stage: told.stage ?? 'charge',
      expressions: expressions.map(tell),
      words: told.basedOnWords,
      later,
    },
  };
}

/** The conviction that a charge came after, by the people convicted. */
function afterConviction(charge: Charge, { file, cover }: Scope): readonly string[] {
  return file.linksFrom(charge).flatMap((link) => {
    const decision =
      link.relation === 'following' && link.to.kind === 'decision' ? file.find('decision', link.to.id) : undefined;
    cover(link, 'words');
    return decision?.against ?? [];
  });
}

/** What makes several charges one step: against the same people, on the same day, by the same body. */
const stepOf = ({
  id,
  against,
  brought,
  broughtBy,
  stage,
  wording,
  requalifiedFrom,
  requalifiedOn,
  outcome,
}: Charge) =>
  brought !== undefined && wording === undefined && requalifiedFrom === undefined
    ? JSON.stringify([
        against,
        brought,
        broughtBy,
        stage,
        requalifiedOn,
        outcome === 'dropped',
        outcome === 'acquitted',
      ])
    : id;

const hasContent = ({ offence, norm, wording }: Charge) =>
  offence !== undefined || norm !== undefined || wording !== undefined;

/** The charges that a step brought, against the same people. `known`: another sentence has quoted their wording. */
function chargedOf(charges: readonly Charge[], scope: Scope, known = false): Statement | undefined {
  const [charge] = charges;
  const accusation = accusationOf(charges, scope);
  if (charge === undefined || accusation === undefined || !charges.every(hasContent)) return undefined;
  const told = scope.tell(charge);
  if (told.requalifiedOn !== undefined) scope.cover(charge, 'brought');
  const all =
    accusation.only === 'number'
      ? ({ ...accusation, only: 'all', counts: countsOf(charges, scope, countInWords) } as const)
      : accusation;
  return {
    pattern: 'charges',
    records: charges,
    message: {
      kind: 'charged',
      date: told.requalifiedOn ?? told.brought,
      by: told.broughtBy,
      persons: told.against ?? [],
      accusation: known ? { ...all, wording: undefined } : all,
      afterConvictionOf: charges.flatMap((one) => afterConviction(one, scope)),
      requalified: charge.requalifiedFrom !== undefined,
      outcome: known ? undefined : outcomeIn(charges, scope),
    },
  };
}

/** How untold charges ended, where the sentence that they were brought can say so. */
function outcomeIn(charges: readonly Charge[], scope: Scope): 'acquitted' | 'dropped' | undefined {
  const [first, ...more] = charges.map((charge) =>
    isOutcomeTold(charge, scope) ? undefined : scope.tell(charge).outcome,
  );
  return (first === 'dropped' || first === 'acquitted') && more.every((one) => one === first) ? first : undefined;
}

/** An arrest on the very day, which tells both. */
function isToldByArrest(charge: Charge, { file, cover }: Scope): boolean {
  const day = JSON.stringify(charge.brought);
  const arrests = file.list('coerciveActs').filter((act) => act.charges?.includes(charge.id) === true);
  const isTold = arrests.some(
    ({ date, by }) =>
      JSON.stringify(date) === day &&
      (charge.broughtBy === undefined || by === undefined || by.includes(charge.broughtBy)),
  );
  if (isTold) cover(charge, 'brought', 'broughtBy');
  return isTold;
}

/** When charges were brought that an arrest or a verdict has told. */
function broughtOf(charges: readonly Charge[], scope: Scope): readonly Passage[] {
  const dated = charges.filter(
    (charge) =>
      scope.isChosen(charge) &&
      (charge.brought ?? charge.broughtBy) !== undefined &&
      charge.requalifiedFrom === undefined &&
      !isToldByArrest(charge, scope),
  );
  return [...groupBy(dated, stepOf).values()].map((some) => ({
    day: dayOf(some[0]?.brought) ?? firstDay(scope),
    statements: present([chargedOf(some, scope, true)]),
  }));
}

/** Charges that no arrest and no verdict has told, and what charges rest on. */
export const charges: Pattern = {
  name: 'charges',
  match: (scope): readonly Passage[] => {
    const all = scope.file.list('charges');
    const [told, untold] = [all.filter((charge) => !scope.isFree(charge)), all.filter(scope.isFree)];
    const day = firstDay(scope);
    const bases = [
      ...untold.map((charge) => basisOf(charge, scope, told.length > 0)),
      ...told.map((charge) => basisOf(charge, scope, false)),
    ];
    return [
      ...[...groupBy(untold, stepOf).values()].map((some) => ({
        day: dayOf(some[0]?.requalifiedOn ?? some[0]?.brought) ?? day,
        statements: present([chargedOf(some, scope)]),
      })),
      ...broughtOf(told, scope),
      { day, statements: [...present(bases), ...findingsOf(scope)] },
      ...outcomesOf(all, scope),
    ];
  },
};
