import type { Count } from '../../messages/decisions';
import type { Statement } from '../../sentences/sentence';
import { accusationOf } from './accusation';
import { areOneDay, isCertainlyBefore } from '#shared/values/dates/date-order';
import { isOutcomeTold, isToldAtOnce, outcomesOf } from './charge-outcomes';
import { countInWords, countsOf } from './counts';
import { pointedTo } from './decisions';
import { ownActs, stemmedOfCharges } from './origin';
import { standing } from './pleas';
import { dayOf, firstDay, type Passage, type Pattern, present, type Scope } from '../pattern';
import { voiceOf } from '../../case-file/doubt';
import { groupBy } from '../../case-file/group-by';
import type { Charge, CoerciveAct } from '../../case-file/records';

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

const isSuspicion = ({ stage }: Charge) => stage === 'suspicion';

/** What stands beside a charge against the same people, and is no earlier form of it. */
const besideOf = (charge: Charge, { file }: Scope) =>
  standing(file.list('charges')).filter(
    (other) =>
      other !== charge &&
      isSuspicion(other) === isSuspicion(charge) &&
      other.against?.some((person) => charge.against?.includes(person) === true) === true,
  );

/** Whether charges rest on the same. */
const basisKey = ({ basedOn, basedOnWords }: Charge) => JSON.stringify([basedOn, basedOnWords]);

/** What a charge rests on; said of it alone and behind it where others rest on something else or on nothing recorded. */
function basisOf(charge: Charge, scope: Scope, later: boolean): Passage | undefined {
  const { file, tell } = scope;
  const expressions = pointedTo('expression', charge.basedOn, file);
  if (expressions.length === 0 && charge.basedOnWords === undefined) return undefined;
  const beside = besideOf(charge, scope);
  const isApart = beside.some((other) => basisKey(other) !== basisKey(charge));
  const told = tell(charge);
  return {
    day: dayOf(charge.brought) ?? firstDay(scope),
    ...(charge.brought !== undefined && { behind: charge }),
    statements: [
      {
        pattern: 'charges',
        records: [charge, ...expressions],
        message: {
          kind: 'chargesBasis',
          persons: told.against ?? [],
          stage: told.stage ?? 'charge',
          expressions: expressions.map(tell),
          words: told.basedOnWords,
          later: later && !(isApart && charge.brought !== undefined),
          counts: isApart ? countsOf([charge], scope, countInWords) : [],
          several: beside.length > 0 && !isApart,
        },
      },
    ],
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

/**
 * What makes several charges one step: against the same people, on the same day, by the same body, over the same, in one
 * voice.
 */
const stepOf = (scope: Scope) => (charge: Charge) => {
  const { id, against, brought, broughtBy, stage, wording, requalifiedFrom, requalifiedOn, outcome } = charge;
  return brought !== undefined && wording === undefined && requalifiedFrom === undefined
    ? JSON.stringify([
        against,
        brought,
        broughtBy,
        stage,
        requalifiedOn,
        isToldAtOnce(charge, scope) && outcome,
        ownActs(charge, scope).map((act) => act.id),
        voiceOf(charge, scope.file),
      ])
    : id;
};

const hasContent = ({ offence, norm, wording }: Charge) =>
  offence !== undefined || norm !== undefined || wording !== undefined;

type Step = {
  /** Another sentence has quoted their wording. */
  readonly known: boolean;
  /** It took the place of another charge, or it was brought in the form that it has. */
  readonly requalified: boolean;
};

/** The charges that a step brought, against the same people. */
function chargedOf(charges: readonly Charge[], scope: Scope, { known, requalified }: Step): Statement | undefined {
  const [charge] = charges;
  const accusation = accusationOf(charges, scope);
  if (charge === undefined || accusation === undefined || !charges.every(hasContent)) return undefined;
  const told = scope.tell(charge);
  if (requalified && !isBroughtLater(charge)) scope.cover(charge, 'brought');
  const all =
    accusation.only === 'number'
      ? ({ ...accusation, only: 'all', counts: countsOf(charges, scope, countInWords) } as const)
      : accusation;
  return {
    pattern: 'charges',
    records: charges,
    message: {
      kind: 'charged',
      date: requalified ? (told.requalifiedOn ?? told.brought) : told.brought,
      by: requalified && isBroughtLater(charge) ? undefined : told.broughtBy,
      persons: told.against ?? [],
      accusation: known ? { ...all, wording: undefined } : all,
      afterConvictionOf: charges.flatMap((one) => afterConviction(one, scope)),
      requalified,
      from: requalified ? formerOf(charge, scope) : [],
      outcome: known ? undefined : outcomeIn(charges, scope),
    },
  };
}

/** The charge whose place another took, where it was not the only one. */
function formerOf(charge: Charge, scope: Scope): readonly Count[] {
  const former = scope.file.findAll('charge', charge.requalifiedFrom === undefined ? [] : [charge.requalifiedFrom]);
  return besideOf(charge, scope).length === 0 ? [] : countsOf(former, scope, countInWords);
}

/** A charge that was brought, as an indictment may be, after it had taken the place of another. */
const isBroughtLater = ({ brought, requalifiedOn }: Charge) => isCertainlyBefore(requalifiedOn, brought);

/** A step, and what was done or written that its charges are about. */
const withActs = (charged: Statement | undefined, charges: readonly Charge[], scope: Scope) =>
  charged === undefined ? [] : present([charged, stemmedOfCharges('charges', charges, scope)]);

/** What became of charges step by step: of one that took the place of another, that it did, and when it was brought. */
function stepsOf(charges: readonly Charge[], scope: Scope, known: boolean): readonly Passage[] {
  const [charge] = charges;
  if (charge === undefined) return [];
  const day = dayOf(charge.brought);
  if (charge.requalifiedFrom === undefined)
    return [
      {
        day: day ?? firstDay(scope),
        statements: withActs(chargedOf(charges, scope, { known, requalified: false }), charges, scope),
      },
    ];
  const changed = present([chargedOf(charges, scope, { known, requalified: true })]);
  const brought = isBroughtLater(charge) ? [chargedOf(charges, scope, { known, requalified: false })] : [];
  return [
    { day: dayOf(charge.requalifiedOn) ?? day, statements: changed },
    { day, statements: present(brought) },
  ];
}

/** How untold charges ended, where the sentence that they were brought can say so. */
function outcomeIn(charges: readonly Charge[], scope: Scope): 'acquitted' | 'dropped' | undefined {
  const [first, ...more] = charges.map((charge) =>
    isOutcomeTold(charge, scope) || !isToldAtOnce(charge, scope) ? undefined : scope.tell(charge).outcome,
  );
  const isOne = charges.every((charge) => isToldAtOnce(charge, scope)) && more.every((one) => one === first);
  return isOne && (first === 'dropped' || first === 'acquitted') ? first : undefined;
}

/** Whether an arrest was when a charge was brought: a charge with a paper of its own is another act of that day. */
const isWhenBrought = ({ date }: CoerciveAct, { brought, sources = [] }: Charge): boolean =>
  JSON.stringify(date) === JSON.stringify(brought) || (sources.length === 0 && areOneDay(date, brought));

/** An arrest on the very day, which tells both. */
function isToldByArrest(charge: Charge, { file, cover }: Scope): boolean {
  const arrests = file.list('coerciveActs').filter((act) => act.charges?.includes(charge.id) === true);
  const isTold = arrests.some(
    (act) =>
      isWhenBrought(act, charge) &&
      (charge.broughtBy === undefined || act.by === undefined || act.by.includes(charge.broughtBy)),
  );
  if (isTold) cover(charge, 'brought', 'broughtBy');
  return isTold;
}

/** Of a charge that an arrest or a verdict has told, when it was brought and of which other it took the place is left. */
const hasStepLeft = (charge: Charge, scope: Scope) =>
  scope.isChosen(charge) &&
  (charge.requalifiedFrom !== undefined ||
    ((charge.brought ?? charge.broughtBy) !== undefined && !isToldByArrest(charge, scope)));

/** How the charges were brought, those of a day in their own order, whether a verdict tells more of them or not. */
function broughtOf(all: readonly Charge[], scope: Scope): readonly Passage[] {
  const ofStep = stepOf(scope);
  const left = all.filter((charge) => scope.isFree(charge) || hasStepLeft(charge, scope));
  const steps = groupBy(left, (charge) => JSON.stringify([scope.isFree(charge), ofStep(charge)]));
  return [...steps.values()].flatMap((some) => stepsOf(some, scope, !some.every(scope.isFree)));
}

/** What several charges against the same people rest on alike is said once. */
const onceEach = (bases: readonly (Passage | undefined)[]): readonly Passage[] => {
  const all = bases.flatMap((basis) => basis ?? []);
  return [
    ...groupBy(all, ({ statements }) => JSON.stringify(statements.map(({ message }) => message))).values(),
  ].flatMap((some) => some.slice(0, 1));
};

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
    const once = onceEach(bases);
    const [early, later] = [once.filter((basis) => basis.day === day), once.filter((basis) => basis.day !== day)];
    return [
      ...broughtOf(all, scope),
      { day, statements: [...early.flatMap(({ statements }) => statements), ...findingsOf(scope)] },
      ...later,
      ...outcomesOf(all, scope),
    ];
  },
};
