import type { AnyRecord, CaseFile } from '../case-file/case-file';
import type { ExpertOpinion } from '../case-file/records';
import { chargesOn } from '../patterns/judgments/basis';
import type { Precedence } from './in-order';
import { impliedPrecedences } from './implied-precedence';
import { causesOfOneDay } from './one-day';
import { isSurelyBefore } from './record-date';

/**
 * What cannot have come after what, because one record points to the other or is tied to it by a link, or because the
 * one makes no sense without the other. Dates that say the opposite are left to say it.
 */
export function precedences(file: CaseFile): readonly Precedence[] {
  return [
    ...ofDecisions(file),
    ...ofCharges(file),
    ...ofOthers(file),
    ...ofLinks(file),
    ...impliedPrecedences(file),
    ...causesOfOneDay(file),
  ].filter(([earlier, later]) => earlier !== later && !isSurelyBefore(later, earlier));
}

const before = (earlier: readonly (AnyRecord | undefined)[], later: AnyRecord): readonly Precedence[] =>
  earlier.flatMap((record) => (record === undefined ? [] : [[record, later] as const]));

/** A proceeding of which the text tells when it began, and not its steps alone. */
function startedIn(file: CaseFile, id: string | undefined): AnyRecord | undefined {
  const proceeding = file.find('proceeding', id);
  return proceeding?.started === undefined ? undefined : proceeding;
}

function ofDecisions(file: CaseFile): readonly Precedence[] {
  return file.list('decisions').flatMap((decision) => {
    const charges = file.findAll('charge', decision.charges);
    const brought = charges.filter((charge) => (charge.brought ?? charge.requalifiedFrom) !== undefined);
    return [
      ...before([file.find('decision', decision.reviews), startedIn(file, decision.proceeding)], decision),
      ...before([...(decision.following ?? []), ...(decision.basedOn ?? [])].map(file.resolve), decision),
      ...before(brought, decision),
    ];
  });
}

/** What a charge is about comes before it, and before all that was done because of it. */
function ofCharges(file: CaseFile): readonly Precedence[] {
  return file.list('charges').flatMap((charge) => {
    const texts = file.findAll('expression', charge.acts);
    const occasion = [...texts, ...(charge.connectedWith ?? []).map(file.resolve)];
    const arrests = file.list('coerciveActs').filter(({ charges = [] }) => charges.includes(charge.id));
    const decisions = file.list('decisions').filter(({ charges = [] }) => charges.includes(charge.id));
    const proceeding = startedIn(file, charge.proceeding);
    return [
      ...before([...occasion, file.find('charge', charge.requalifiedFrom)], charge),
      ...[...arrests, ...decisions, ...(proceeding === undefined ? [] : [proceeding])].flatMap((one) =>
        before(occasion, one),
      ),
      ...decisions.flatMap((decision) => before(arrests, decision)),
    ];
  });
}

/** The opinions that one contests, and the charges that they are told with. */
function contested({ contests }: ExpertOpinion, file: CaseFile): readonly AnyRecord[] {
  const opinions = file.findAll('expertOpinion', contests);
  return [...opinions, ...opinions.flatMap((opinion) => chargesOn(opinion, file))];
}

const isEvent = (record: AnyRecord | undefined): boolean => record !== undefined && 'action' in record;

function ofOthers(file: CaseFile): readonly Precedence[] {
  return [
    ...file.list('proceedings').flatMap((one) => before((one.following ?? []).map(file.resolve), one)),
    ...file.list('motions').flatMap((one) => before([file.find('decision', one.decisionAttacked)], one)),
    ...file.list('detentions').flatMap((one) => before(file.findAll('coerciveAct', one.acts), one)),
    ...file.list('hearings').flatMap((one) => before([startedIn(file, one.proceeding)], one)),
    ...file
      .list('coerciveActs')
      .flatMap((one) => before((one.connectedWith ?? []).map(file.resolve).filter(isEvent), one)),
    ...file.list('events').flatMap((one) => before((one.connectedWith ?? []).map(file.resolve), one)),
    ...file.list('expertOpinions').flatMap((one) => before(contested(one, file), one)),
    ...file.list('treatments').flatMap((one) => {
      const complaint = file.find('motion', one.complaint);
      return complaint === undefined ? [] : before([one], complaint);
    }),
  ];
}

const afterTheOther = new Set(['following', 'based-on', 'as-a-result-of', 'contests', 'reviews', 'consequence-of']);

function ofLinks(file: CaseFile): readonly Precedence[] {
  return file.list('links').flatMap(({ from, to, relation }) => {
    const [one, other] = [file.resolve(from), file.resolve(to)];
    if (one === undefined || other === undefined) return [];
    if (relation === 'prior-to') return [[one, other] as const];
    return afterTheOther.has(relation) ? [[other, one] as const] : [];
  });
}
