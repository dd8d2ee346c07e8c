import type { AnyRecord, CaseFile } from '../case-file/case-file';
import { reviewing } from '../patterns/judgments/reviewed';
import type { Precedence } from './in-order';
import { isSameDay, isSurelyBefore } from './record-date';

type About = { readonly record: AnyRecord; readonly persons: readonly string[] | undefined };

const touches = (one: About, other: About) =>
  one.persons === undefined ||
  other.persons === undefined ||
  one.persons.some((person) => other.persons?.includes(person) === true);

/**
 * What makes no sense without something before it, where nothing says what that was: a release follows an arrest, an
 * appeal a decision, a review what was decided first, a verdict the sittings of its trial, an arrest the protest of that day. Where one thing that it can
 * follow is surely before it, that may be the one, and nothing more is said. What somebody suffered, even in a month or year that has
 * no day, was before their death, and in custody before they were handed over.
 */
export function impliedPrecedences(file: CaseFile): readonly Precedence[] {
  return [
    ...needing(releases(file), arrests(file)),
    ...needing(appeals(file), decided(file)),
    ...needing(reviews(file), decided(file)),
    ...trials(file),
    ...protests(file),
    ...ends(file),
  ];
}

function needing(later: readonly About[], earlier: readonly About[]): readonly Precedence[] {
  return later.flatMap((one) => {
    const possible = earlier.filter((other) => other.record !== one.record && touches(one, other));
    if (possible.some(({ record }) => isSurelyBefore(record, one.record))) return [];
    return possible.map(({ record }) => [record, one.record] as const);
  });
}

function releases(file: CaseFile): readonly About[] {
  const acts = file.list('coerciveActs').filter(({ kind }) => kind === 'release');
  return acts.map((record) => ({ record, persons: record.persons }));
}

const taking = new Set<unknown>(['arrest', 'detention']);

function arrests(file: CaseFile): readonly About[] {
  const acts = file.list('coerciveActs').filter(({ kind }) => taking.has(kind));
  return acts.map((record) => ({ record, persons: record.persons }));
}

const appealing = new Set<unknown>(['appeal', 'cassation-appeal']);

function appeals(file: CaseFile): readonly About[] {
  const motions = file
    .list('motions')
    .filter(({ kind, decisionAttacked }) => appealing.has(kind) && decisionAttacked === undefined);
  return motions.map((record) => ({ record, persons: record.by }));
}

function decided(file: CaseFile): readonly About[] {
  const decisions = file.list('decisions').filter(({ outcome, kind }) => !reviewing.has(outcome) && kind !== 'pardon');
  return decisions.map((record) => ({ record, persons: record.against }));
}

function reviews(file: CaseFile): readonly About[] {
  const decisions = file
    .list('decisions')
    .filter(({ outcome, reviews: reviewed }) => reviewing.has(outcome) && reviewed === undefined);
  return decisions.map((record) => ({ record, persons: record.against }));
}

const sittings = new Set<unknown>(['first', 'preliminary', 'trial']);

/** The sittings of a trial, before its verdict of an inexact or the same day. */
function trials(file: CaseFile): readonly Precedence[] {
  const verdicts = file
    .list('decisions')
    .filter(({ kind, reviews: reviewed }) => kind === 'verdict' && reviewed === undefined);
  return file
    .list('hearings')
    .flatMap((hearing) =>
      verdicts
        .filter(
          ({ proceeding }) =>
            proceeding !== undefined && proceeding === hearing.proceeding && sittings.has(hearing.kind),
        )
        .map((verdict) => [hearing, verdict] as const),
    );
}

/**
 * Nobody who was arrested went to a protest later that day, as far as anybody has recorded, nor did what they are
 * charged with.
 */
function protests(file: CaseFile): readonly Precedence[] {
  const charged = new Set(file.list('charges').flatMap(({ acts = [] }) => acts));
  const done = [
    ...file
      .list('events')
      .filter(({ kind }) => kind === 'protest')
      .map((record) => ({ record, persons: record.by })),
    ...file
      .list('expressions')
      .filter(({ id, kind }) => kind === 'protest' || charged.has(id))
      .map((record) => ({ record, persons: record.authors })),
  ];
  return done.flatMap((one) =>
    arrests(file)
      .filter((arrest) => touches(arrest, one) && isSameDay(arrest.record, one.record))
      .map((arrest) => [one.record, arrest.record] as const),
  );
}

const handingOver = new Set<unknown>(['prisoner-exchange', 'deportation', 'extradition']);

/** How somebody was treated, before what put an end to it. */
function ends(file: CaseFile): readonly Precedence[] {
  const deaths = file.list('events').filter(({ kind }) => kind === 'death-in-custody');
  const departures = file.list('coerciveActs').filter(({ kind }) => handingOver.has(kind));
  return file.list('treatments').flatMap((treatment): readonly Precedence[] => {
    const { person, facility, facilityWords } = treatment;
    if (person === undefined) return [];
    const isHeld = facility !== undefined || facilityWords !== undefined;
    const last = [
      ...deaths.filter(({ against }) => against?.includes(person)),
      ...departures.filter(({ persons }) => isHeld && persons?.includes(person)),
    ];
    return last.filter((record) => !isSurelyBefore(record, treatment)).map((record) => [treatment, record]);
  });
}
