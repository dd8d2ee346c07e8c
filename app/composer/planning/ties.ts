import type { AnyRecord, CaseFile } from '../case-file/case-file';
import { voiceOf } from '../case-file/doubt';
import type { CoerciveAct, Decision, Event, Link, Motion } from '../case-file/records';
import type { ActNamed, Relation, Tied } from '../messages/ties';
import { isCommittal } from '../patterns/coercion/detention-chain';
import { mentionOf } from '../patterns/expressions';
import { isOutletSanction, namedBy } from '../patterns/judgments/decisions';
import type { Passage, Scope } from '../patterns/pattern';
import type { Statement } from '../sentences/sentence';
import { isSurelyBefore } from './record-date';

type Ties = Pick<Scope, 'file' | 'tell' | 'isChosen'>;

const relations = {
  following: 'after',
  'prior-to': 'after',
  'as-a-result-of': 'result',
  'consequence-of': 'result',
  'in-connection-with': 'connected',
  'based-on': 'based',
  contests: 'contests',
  reviews: undefined,
  'evidence-for': 'evidence',
} as const satisfies Record<Link['relation'], Relation | undefined>;

/** Those that say which came first. */
const inTime = new Set<Relation>(['after', 'result', 'based']);

/** Ties that a pattern tells in the sentence on one of the two. */
function isOfPattern({ from, relation, to }: Link, file: CaseFile): boolean {
  const act = from.kind === 'coerciveAct' ? file.find('coerciveAct', from.id) : undefined;
  switch (relation) {
    case 'following':
      if (act?.kind === 'release') return to.kind === 'coerciveAct';
      return act?.kind === 'blocking' || (from.kind === 'charge' && to.kind === 'decision');
    case 'prior-to':
      if (to.kind === 'event') return from.kind === 'decision' || from.kind === 'event' || act?.kind === 'seizure';
      return from.kind === 'expression' && to.kind === 'coerciveAct';
    case 'in-connection-with':
      return from.kind === 'expression' && to.kind === 'event';
    default:
      return false;
  }
}

const actsNamed = new Set<unknown>([
  'arrest',
  'detention',
  'search',
  'questioning',
  'release',
  'blocking',
  'travel-ban',
  'asset-freeze',
  'deportation',
  'extradition',
  'enforced-disappearance',
] satisfies ActNamed[]);

const isActNamed = (kind: CoerciveAct['kind']): kind is Exclude<ActNamed, 'committal'> => actsNamed.has(kind);

const share = (one: readonly string[] = [], other: readonly string[] = []) => one.some((id) => other.includes(id));

/** What an event is called by: its name, else its kind. */
const eventNoun = ({ name, kind }: Event) => JSON.stringify(name ?? kind);

/** A decision by its kind and day, and those whom it is about. */
const decisionNoun = ({ kind, date, against }: Decision) => JSON.stringify([kind, date, against]);

/** A motion by its kind and day, whoever filed it. */
const motionNoun = ({ kind, filed }: Motion) => JSON.stringify([kind, filed]);

/** Whether another one of a list has the same noun. */
const hasTwin = <One extends AnyRecord>(one: One, all: readonly One[], noun: (each: One) => string): boolean =>
  all.some((other) => other !== one && noun(other) === noun(one));

/** A record as a noun that can mean no other of the file; nothing where there is none. */
function tiedOf({ kind, id }: Link['to'], scope: Ties): Tied | undefined {
  const { file, tell } = scope;
  switch (kind) {
    case 'event': {
      const event = file.find('event', id);
      const isNamed = event !== undefined && event.kind !== 'practice' && event.kind !== 'present-state';
      return isNamed && !hasTwin(event, file.list('events'), eventNoun) ? { as: 'event', event: event.id } : undefined;
    }
    case 'expression': {
      const expression = file.find('expression', id);
      return expression && { as: 'expression', expression: mentionOf(expression, scope) };
    }
    case 'coerciveAct': {
      const act = file.find('coerciveAct', id);
      if (act === undefined || !isActNamed(act.kind) || (act.persons ?? []).length === 0) return undefined;
      const alike = file.list('coerciveActs').filter((one) => one.kind === act.kind && share(one.persons, act.persons));
      const isOrdered = act.kind === 'arrest' && isCommittal(act, scope);
      return alike.length > 1
        ? undefined
        : { as: 'act', act: isOrdered ? 'committal' : act.kind, of: act.persons ?? [] };
    }
    case 'decision': {
      const decision = file.find('decision', id);
      if (decision?.date === undefined || hasTwin(decision, file.list('decisions'), decisionNoun)) return undefined;
      return { as: 'decision', decision: namedBy(tell(decision), scope) };
    }
    case 'motion': {
      const motion = file.find('motion', id);
      if (motion?.filed === undefined || hasTwin(motion, file.list('motions'), motionNoun)) return undefined;
      return { as: 'motion', motion: tell(motion) };
    }
    case 'charge': {
      const against = file.find('charge', id)?.against ?? [];
      const alike = file.list('charges').filter((one) => share(one.against, against));
      return against.length === 0 || alike.length > 1 ? undefined : { as: 'charge', against };
    }
    case 'expertOpinion':
      return file.list('expertOpinions').length === 1 ? { as: 'opinion' } : undefined;
    default:
      return undefined;
  }
}

const pointsTo = (one: AnyRecord, other: AnyRecord) => JSON.stringify(one).includes(JSON.stringify(other.id));

/**
 * A field of the one points to the other, and the sentence on it shows that they belong together. No sentence on an act
 * or on what was done to an outlet names the texts that it points to.
 */
function isShown({ from, to }: Link, ends: readonly [AnyRecord, AnyRecord], file: CaseFile): boolean {
  const [one, other] = ends;
  const decision = from.kind === 'decision' ? file.find('decision', from.id) : undefined;
  const isSilent = from.kind === 'coerciveAct' || decision?.sanctions?.some(isOutletSanction) === true;
  return !(isSilent && to.kind === 'expression') && (pointsTo(one, other) || pointsTo(other, one));
}

/** In whose voice the tie is told: the record that has one; nothing where two have voices that differ. */
function inVoiceOf(link: Link, ends: readonly AnyRecord[], file: CaseFile): readonly AnyRecord[] | undefined {
  const inVoice = [link, ...ends].flatMap((record) => {
    const voice = voiceOf(record, file);
    return voice === undefined ? [] : [{ record, voice }];
  });
  if (new Set(inVoice.map(({ voice }) => voice)).size > 1) return undefined;
  const [first] = inVoice;
  return first === undefined || first.record === link ? [link] : [first.record, link];
}

type Told = { readonly later: AnyRecord; readonly statement: Statement };

function tieOf(link: Link, scope: Ties): Told | undefined {
  const { file, tell } = scope;
  const relation = relations[link.relation];
  if (relation === undefined || isOfPattern(link, file)) return undefined;
  const [of, to] = link.relation === 'prior-to' ? [link.to, link.from] : [link.from, link.to];
  const [later, other] = [file.resolve(of), file.resolve(to)];
  if (later === undefined || other === undefined || later === other) return undefined;
  const isTimed = inTime.has(relation);
  const isBare = link.words === undefined && (link.interval === undefined || !isTimed);
  if (isBare && isShown(link, [later, other], file)) return undefined;
  if (isTimed && isSurelyBefore(later, other)) return undefined;
  const [subject, object] = [tiedOf(of, scope), tiedOf(to, scope)];
  const records = inVoiceOf(link, [later, other], file);
  if (subject === undefined || object === undefined || records === undefined) return undefined;
  const told = tell(link);
  return {
    later,
    statement: {
      pattern: 'tie',
      records,
      besides: [later, other],
      message: {
        kind: 'tie',
        subject,
        relation,
        object,
        interval: isTimed ? told.interval : undefined,
        lessThan: isTimed && told.lessThan === true,
        words: told.words,
      },
    },
  };
}

/** Whether a sentence is about a record, and about no other that goes by the same noun. */
function isAbout({ records }: Statement, record: AnyRecord, { file }: Ties): boolean {
  const { kind } = file.pointerTo(record).record;
  return records.includes(record) && records.filter((one) => file.pointerTo(one).record.kind === kind).length === 1;
}

/** The last of the sentences that stand together and are about the same as the first. */
function endOfRun(first: Statement, all: readonly Statement[]): Statement {
  const behind = all.slice(all.indexOf(first));
  const end = behind.findIndex(({ records }) => records[0] !== first.records[0]);
  return (end < 0 ? behind : behind.slice(0, end)).at(-1) ?? first;
}

/** Where a tie of a record is told: behind the first passage that is about it, else that speaks of it. */
function placeOf(record: AnyRecord, passages: readonly Passage[], scope: Ties): Statement | undefined {
  const all = passages.flatMap(({ statements }) => statements);
  const isOn = (one: Statement) => isAbout(one, record, scope);
  const first = all.find((one) => one.records[0] === record && isOn(one)) ?? all.find(isOn);
  const passage = passages.find(({ statements }) => first !== undefined && statements.includes(first));
  return first && passage && endOfRun(first, passage.statements);
}

/** How two records hang together is told behind what is told of the later one, or of the one that is tied. */
export function withTies(passages: readonly Passage[], scope: Ties): readonly Passage[] {
  const behind = new Map<Statement, Statement[]>();
  for (const link of scope.file.list('links').filter(scope.isChosen)) {
    const tie = tieOf(link, scope);
    const place = tie && placeOf(tie.later, passages, scope);
    if (tie !== undefined && place !== undefined) behind.set(place, [...(behind.get(place) ?? []), tie.statement]);
  }
  return passages.map((passage) => ({
    ...passage,
    statements: passage.statements.flatMap((one) => [one, ...(behind.get(one) ?? [])]),
  }));
}
