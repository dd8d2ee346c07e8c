import type { Block } from '#shared/document/document';
import type { NormCitation } from '#shared/schema/record';
import { groupBy } from '../../composer/case-file/group-by';
import type { AnyRecord } from '../../composer/case-file/case-file';
import { countInWords, countsOf } from '../../composer/patterns/judgments/counts';
import { answerKey, isAnswered, answerOf, standing } from '../../composer/patterns/judgments/pleas';
import { law } from '../../composer/patterns/registers/law';
import { dayOf } from '../../composer/patterns/pattern';
import type { Statement } from '../../composer/sentences/sentence';
import { type BriefDesk, kindOf, paragraph, tellCase, tellIn } from './brief-desk';
import { paragraphOf } from './told-before';
import { authorityDesk } from '../../composer/planning/authority-desk';
import type { Charge, CoerciveAct, InternationalStep, Party } from '../../composer/case-file/records';

const historyKinds = new Set(['proceeding', 'coerciveAct', 'detention', 'hearing', 'decision', 'motion', 'link']);
const factKinds = new Set(['expression', 'event', 'treatment', 'payment']);

/** What has happened in the case up to now, except the paper that the brief itself is. */
export function history(desk: BriefDesk): readonly Block[] {
  return tellCase(desk, (record) => record !== desk.motion && historyKinds.has(kindOf(desk, record)));
}

/** The person and what the case is about; what has been told `before` is not told again. */
export function facts(desk: BriefDesk, before: readonly Block[]): readonly Block[] {
  const { subject } = desk.file;
  const told = subject === undefined ? undefined : tellIn(desk, subject);
  const isDetained = desk.file.list('coerciveActs').some(isDetentionOf(subject?.id));
  const person: readonly Statement[] =
    told === undefined || subject === undefined
      ? []
      : [particularsOf(told), { address: told.address }].map((particulars) => ({
          pattern: 'brief',
          message: { kind: 'brief-person', person: subject.id, particulars, isDetained },
          records: [subject],
        }));
  return [
    ...paragraph(desk, person),
    ...tellCase(
      desk,
      (record) => factKinds.has(kindOf(desk, record)) && paragraphOf(before, record, desk) === undefined,
    ),
  ];
}

const isDetentionOf =
  (subject: string | undefined) =>
  ({ kind, persons }: CoerciveAct) =>
    (kind === 'arrest' || kind === 'detention') && persons?.some((person) => person === subject) === true;

function particularsOf({ birthDate, age, ageOn, nationality, occupation }: Party) {
  return { birthDate, ...(birthDate === undefined && { age, ageOn }), nationality, occupation };
}

/** Each charge by norm and wording, each requalification, and what the accused says to them. */
export function charge(desk: BriefDesk): readonly Block[] {
  const charges = desk.file.list('charges');
  return [...charges.map((record) => chargeStatements(desk, record)), ...pleas(desk, charges)].flatMap((statements) =>
    paragraph(desk, statements),
  );
}

/** The same answer to several charges is told once. */
function pleas(desk: BriefDesk, charges: readonly Charge[]): readonly (readonly Statement[])[] {
  const answered = charges.filter(isAnswered);
  const alike = groupBy(answered, (charge) => JSON.stringify([answerKey(charge), charge.against]));
  return [...alike.values()].map((group) =>
    group.slice(0, 1).flatMap((record): Statement[] => {
      const { pleaded, against } = tellIn(desk, record);
      const persons = against ?? (desk.file.subject === undefined ? [] : [desk.file.subject.id]);
      const tell = <R extends AnyRecord>(one: R): R => tellIn(desk, one);
      const counts = answered.length === standing(charges).length && alike.size === 1 ? [] : group;
      const answers = answerOf(record, { tell }, countsOf(counts, { file: desk.file, tell }, countInWords));
      return [
        { pattern: 'brief', records: group, message: { kind: 'plea', date: pleaded, persons, answers, moved: [] } },
      ];
    }),
  );
}

function chargeStatements(desk: BriefDesk, record: Charge): readonly Statement[] {
  const from = desk.file.find('charge', record.requalifiedFrom);
  const charged = chargedOf(desk, record);
  if (from === undefined) return charged;
  const { norm, requalifiedOn } = tellIn(desk, record);
  const requalified: Statement = {
    pattern: 'brief',
    records: [record, from],
    message: { kind: 'brief-requalified', from: from.norm, to: norm, on: requalifiedOn },
  };
  const isEarlier = (dayOf(record.requalifiedOn) ?? '9999') < (dayOf(record.brought) ?? '');
  return isEarlier ? [requalified, ...charged] : [...charged, requalified];
}

/** A charge as it was brought, with its wording beside the offence. One that says nothing is told by no sentence. */
function chargedOf(desk: BriefDesk, record: Charge): readonly Statement[] {
  const {
    stage = 'charge',
    norm,
    offence,
    aggravation,
    wording,
    brought,
    broughtBy,
    outcome,
    against,
  } = tellIn(desk, record);
  if (norm === undefined && offence === undefined && aggravation === undefined && wording === undefined) return [];
  return [
    {
      pattern: 'brief',
      records: [record],
      message: {
        kind: 'charged',
        date: brought,
        by: broughtBy,
        persons: against ?? (desk.file.subject === undefined ? [] : [desk.file.subject.id]),
        accusation: { stage, counts: [{ norm, offence, aggravation }], wording, only: 'all', events: [] },
        afterConvictionOf: [],
        requalified: false,
        from: [],
        outcome: outcome === 'acquitted' || outcome === 'dropped' ? outcome : undefined,
      },
    },
  ];
}

/** International norms that the motion or the records of treatment rely on, and what UN bodies have found in the case. */
export function standards(desk: BriefDesk): readonly Block[] {
  const { file } = desk;
  const cited = international(desk);
  const norms = [
    ...new Set(
      file.findAll(
        'norm',
        cited.map(({ norm }) => norm),
      ),
    ),
  ];
  const findings = file.list('internationalSteps').map((step): Statement => ({
    pattern: 'brief',
    records: [step],
    message: findingOf(desk, step),
  }));
  return [
    ...(cited.length === 0
      ? []
      : paragraph(desk, [{ pattern: 'brief', records: norms, message: { kind: 'standards-apply', norms: cited } }])),
    ...paragraph(
      desk,
      law(
        norms.filter(({ effects, quotation }) => (effects ?? quotation) !== undefined),
        { tell: (norm) => tellIn(desk, norm), authorities: authorityDesk(desk.context, file) },
      ),
    ),
    ...findings.flatMap((finding) => paragraph(desk, [finding])),
  ];
}

function findingOf(desk: BriefDesk, step: InternationalStep): Statement['message'] {
  const { body, outcomeDate, outcomeNumber, outcome, finding, caseNumber } = tellIn(desk, step);
  return {
    kind: 'international-finding',
    body,
    outcomeDate,
    number: outcomeNumber ?? caseNumber,
    outcome: finding === undefined ? outcome : undefined,
    finding,
  };
}

function international({ file, motion }: BriefDesk): readonly NormCitation[] {
  const all = [
    ...(motion?.norms ?? []),
    ...(motion?.arguments ?? []).flatMap(({ norms = [] }) => norms),
    ...file.list('treatments').flatMap(({ contraryTo = [] }) => contraryTo),
  ];
  const own = all.filter(({ norm }) => {
    const kind = file.find('norm', norm)?.kind;
    return kind === 'international' || kind === 'soft-law';
  });
  return [...new Map(own.map((citation) => [JSON.stringify(citation), citation])).values()];
}
