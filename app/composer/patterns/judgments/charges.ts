import type { Statement } from '../../sentences/sentence';
import { accusationOf } from './accusation';
import { pointedTo } from './decisions';
import { dayOf, firstDay, type Passage, type Pattern, present, type Scope } from '../pattern';
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

function chargedOf(charge: Charge, scope: Scope): Statement | undefined {
  const accusation = accusationOf([charge], scope);
  const told = scope.tell(charge);
  if (told.requalifiedOn !== undefined) scope.cover(charge, 'brought');
  const hasContent = charge.offence !== undefined || charge.norm !== undefined || charge.wording !== undefined;
  if (accusation === undefined || !hasContent) return undefined;
  return {
    pattern: 'charges',
    records: [charge],
    message: {
      kind: 'charged',
      date: told.requalifiedOn ?? told.brought,
      by: told.broughtBy,
      persons: told.against ?? [],
      accusation,
      afterConvictionOf: afterConviction(charge, scope),
      requalified: charge.requalifiedFrom !== undefined,
      outcome: undefined,
    },
  };
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
      ...untold.map((charge) => ({
        day: dayOf(charge.requalifiedOn ?? charge.brought) ?? day,
        statements: present([chargedOf(charge, scope)]),
      })),
      { day, statements: [...present(bases), ...findingsOf(scope)] },
    ];
  },
};
