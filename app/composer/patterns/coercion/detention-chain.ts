import { isCertainlyBefore } from '#shared/values/dates/date-order';
import type { Act, ActKind, ApartKind, Sitting } from '../../messages/coercion';
import { voiceOf } from '../../case-file/doubt';
import { groupBy } from '../../case-file/group-by';
import type { Statement } from '../../sentences/sentence';
import { accusationOf } from '../judgments/accusation';
import { priorActivities } from '../events/activities';
import { contentsOf } from '../judgments/origin';
import { isPublished, knownWith, mentionsOf } from '../expressions';
import { heldAfter } from './held';
import { dayOf, isExact, type Passage, type Pattern, present, type Scope } from '../pattern';
import { releaseOf } from './release';
import { isToldByMeasure, releaseOn } from './release-on-measure';
import type { Charge, CoerciveAct, Expression } from '../../case-file/records';

const pattern = 'detention-chain';
const apart = new Set<unknown>(['search', 'seizure', 'release', 'restraint-changed', 'blocking'] satisfies ApartKind[]);

const sharesSentence = (act: CoerciveAct): act is CoerciveAct & { readonly kind: ActKind } => !apart.has(act.kind);

/** Acts that share a sentence, with the day they stand on. */
type Group = { readonly day: string | undefined; readonly acts: readonly CoerciveAct[] };

const samePeople = (one: CoerciveAct, other: CoerciveAct) =>
  JSON.stringify(one.persons) === JSON.stringify(other.persons);

const sameAgents = (act: CoerciveAct, before: CoerciveAct | undefined) =>
  JSON.stringify([act.by, act.byParties]) === JSON.stringify([before?.by, before?.byParties]);

/**
 * Whether an act shares a sentence with those before it: on the same people, at the same time, in one voice. What somebody
 * did afterwards ends a sentence.
 */
function joins(act: CoerciveAct, group: Group, { file }: Scope): boolean {
  const last = group.acts.at(-1);
  if (last === undefined || apart.has(act.kind) || apart.has(last.kind) || !samePeople(act, last)) return false;
  if (voiceOf(act, file) !== voiceOf(last, file) || last.afterwards !== undefined) return false;
  return act.date === undefined || (dayOf(act.date) === group.day && act.date.time === last.date?.time);
}

/** Acts in the order of their days; one without a date stays behind the one it was entered after. */
function groupsOf(acts: readonly CoerciveAct[], scope: Scope): readonly Group[] {
  const placed: { act: CoerciveAct; day: string | undefined }[] = [];
  for (const act of acts) placed.push({ act, day: dayOf(act.date) ?? placed.at(-1)?.day });
  const groups: Group[] = [];
  for (const { act, day } of placed.sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '', 'en'))) {
    const last = groups.at(-1);
    if (last !== undefined && joins(act, last, scope)) groups.splice(-1, 1, { ...last, acts: [...last.acts, act] });
    else groups.push({ day, acts: [act] });
  }
  return groups;
}

const ordering = new Set<unknown>(['court', 'prosecution-service']);

/** Whether an arrest was ordered rather than made by hand, or came in a spell of custody that another act began. */
export function isCommittal(act: CoerciveAct, { file }: Pick<Scope, 'file'>): boolean {
  const isOrdered = (act.by ?? []).some((id) => ordering.has(file.find('body', id)?.kind));
  return isOrdered || file.list('detentions').some(({ acts = [] }) => acts.indexOf(act.id) > 0);
}

/** How long it went on and whether counsel was there; of the end the hour alone where it is that of the same day. */
function sittingOf(act: CoerciveAct, { tell, cover }: Scope): Sitting {
  const { date, ended } = act;
  const isThatDay =
    date !== undefined && ended !== undefined && date.earliest === ended.earliest && date.latest === ended.latest;
  if (isThatDay && ended.time === undefined) cover(act, 'ended');
  const told = tell(act);
  return { ended: told.ended, counselPresence: told.counselPresence, endedThatDay: isThatDay };
}

/** The release that an act is; that the measure was changed is said by the measure. */
function releaseIn(act: CoerciveAct, scope: Scope): Act['release'] {
  const release = releaseOn(act, scope);
  if (release === undefined) return undefined;
  scope.cover(release, 'kind', 'date', 'persons', 'by');
  if (release.releaseReason !== 'measure-changed') return { releaseReason: scope.tell(release).releaseReason };
  scope.cover(release, 'releaseReason');
  return { releaseReason: undefined };
}

function actsSentence(group: Group, sameDay: boolean, scope: Scope): Statement {
  const { file, tell } = scope;
  const acts = group.acts.filter(sharesSentence);
  const charges = acts.map((act) => file.findAll('charge', act.charges));
  const said = acts.map((act, place): Act => {
    const later = place > 0 && act.date === undefined;
    scope.cover(act, 'date');
    if (later && act.facilityFrom !== undefined) scope.cover(act, 'facilityFrom');
    return {
      act: tell(act),
      accusation: accusationOf(charges[place] ?? [], scope, act),
      release: releaseIn(act, scope),
      sitting: act.kind === 'questioning' ? sittingOf(act, scope) : undefined,
      later,
      sameAgents: place > 0 && sameAgents(act, acts[place - 1]),
      isCommittal: act.kind === 'arrest' && isCommittal(act, scope),
      isPlacing: act.facility !== undefined && file.find('body', act.facilityFrom) === undefined,
    };
  });
  const releases = acts.flatMap((act) => releaseOn(act, scope) ?? []);
  const hasOthers = acts.some(
    ({ byParties = [], attribution }) => byParties.length > 0 || attribution?.by !== undefined,
  );
  const first = acts[0] === undefined ? undefined : tell(acts[0]);
  return {
    pattern,
    records: [...acts, ...charges.flat(), ...releases],
    message: { kind: 'acts', date: first?.date, persons: first?.persons ?? [], acts: said, hasOthers, sameDay },
  };
}

function takingSentence(kind: 'search' | 'seizure', act: CoerciveAct, sameDay: boolean, scope: Scope): Statement {
  const { tell, cover } = scope;
  if (sameDay) cover(act, 'date');
  if (kind === 'seizure') return { pattern, records: [act], message: { kind, act: tell(act), sameDay } };
  return { pattern, records: [act], message: { kind, act: tell(act), sitting: sittingOf(act, scope), sameDay } };
}

function changeSentence(act: CoerciveAct, { tell }: Scope): Statement {
  return { pattern, records: [act], message: { kind: 'restraintChanged', act: tell(act) } };
}

function blockingSentence(act: CoerciveAct, { file, tell }: Scope): Statement {
  const link = file.linksFrom(act).find(({ relation }) => relation === 'following');
  const told = link === undefined ? undefined : tell(link);
  return {
    pattern,
    records: [act],
    message: {
      kind: 'blocking',
      act: tell(act),
      interval: told?.interval,
      lessThan: told?.lessThan === true,
      words: told?.words,
    },
  };
}

/** What the texts behind acts are the subject of: a charge is one from the day when it was brought. */
function chargedWith(over: readonly Expression[], acts: readonly CoerciveAct[], charges: readonly Charge[]) {
  if (!charges.every((charge) => over.every(({ id }) => charge.acts?.includes(id) === true))) return 'case';
  const isSuspicion = ({ stage, brought }: Charge) =>
    stage === 'suspicion' || acts.every(({ date }) => isCertainlyBefore(date, brought));
  return charges.every(isSuspicion) ? 'suspicion' : 'charge';
}

/** The texts that the charges of these acts stem from. */
function textsBehind(acts: readonly CoerciveAct[], scope: Scope): readonly Statement[] {
  const { file, isFree } = scope;
  const charges = acts.flatMap((act) => file.findAll('charge', act.charges));
  const texts = charges
    .flatMap((charge) => file.findAll('expression', charge.acts))
    .filter((text) => isPublished(text) && isFree(text) && text.copies === undefined);
  const persons = [...new Set(acts.flatMap((act) => act.persons ?? []))];
  const inVoices = groupBy(new Set(texts), (text) => voiceOf(text, file));
  return [...inVoices.values()].flatMap((over): readonly Statement[] => [
    {
      pattern,
      records: [...over, ...charges],
      message: {
        kind: 'stemmedFrom',
        over: mentionsOf(over, scope),
        events: [],
        known: knownWith(over, persons, file),
        what: chargedWith(over, acts, charges),
      },
    },
    ...contentsOf(pattern, over, scope),
  ]);
}

const isOneDay = (date: CoerciveAct['date']) => date?.earliest !== undefined && date.earliest === date.latest;

const ofThatDay = new Set<unknown>(['acts', 'search', 'seizure']);

/** Whether "on the same day" can only mean the day of what was told before: no other time stands between. */
function isSameDay({ day }: Group, before: Group | undefined, told: readonly Statement[]): boolean {
  if (day === undefined || before?.day !== day || !isOneDay(before.acts[0]?.date)) return false;
  return told.every(({ message }) => ofThatDay.has(message.kind));
}

function sentencesOf(group: Group, sameDay: boolean, scope: Scope): readonly Statement[] {
  const [act] = group.acts;
  switch (act?.kind) {
    case undefined:
      return [];
    case 'search':
    case 'seizure':
      return [takingSentence(act.kind, act, sameDay && act.date !== undefined, scope)];
    case 'restraint-changed':
      return [changeSentence(act, scope)];
    case 'blocking':
      return [blockingSentence(act, scope)];
    case 'release':
      return present([releaseOf(act, scope)]);
    default:
      return [
        actsSentence(group, sameDay && act?.date !== undefined, scope),
        ...textsBehind(group.acts, scope),
        ...heldAfter(group.acts, scope),
        ...group.acts.flatMap((one) => priorActivities(one, scope)),
      ];
  }
}

/** What is found before it is used as evidence has a sentence of its own, with the charges it bears on. */
const isEvidence = (act: CoerciveAct) => act.kind === 'seizure' && act.persons === undefined && act.date === undefined;

/** What happened on one day stays in one paragraph. */
function joinDays(passages: readonly Passage[]): readonly Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last?.day !== undefined && last.day === passage.day && isExact(last.day))
      joined.splice(-1, 1, { day: last.day, statements: [...last.statements, ...passage.statements] });
    else joined.push(passage);
  }
  return joined;
}

/** Patterns 9 and 10: arrest, on what suspicion, search, questioning, custody, transfer, release. */
export const detentionChain: Pattern = {
  name: pattern,
  match: (scope): readonly Passage[] => {
    const acts = scope.file
      .list('coerciveActs')
      .filter((act) => scope.isFree(act) && !isEvidence(act) && !isToldByMeasure(act, scope));
    const groups = groupsOf(acts, scope);
    let told: readonly Statement[] = [];
    return joinDays(
      groups.map((group, place) => {
        told = sentencesOf(group, isSameDay(group, groups[place - 1], told), scope);
        return { day: group.day, statements: told };
      }),
    );
  },
};
