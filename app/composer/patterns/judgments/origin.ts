import { isCertainlyBefore } from '#shared/values/dates/date-order';
import type { Message } from '../../messages/message';
import type { Statement } from '../../sentences/sentence';
import { pointedTo } from './decisions';
import { isPublished, knownWith, mentionOf, mentionsOf } from '../expressions';
import { present, type Scope } from '../pattern';
import { nameOf } from './which-case';
import type { Charge, Expression, Proceeding } from '../../case-file/records';

/** The texts and acts that a case was brought over. */
export const subjectsOf = (proceeding: Proceeding, { file }: Scope): readonly Expression[] =>
  pointedTo('expression', proceeding.following, file).filter(({ kind }) => kind !== 'printed-issue');

/** The opening of a case: by whom, against whom, on whose complaint. */
export function startOf(pattern: string, proceeding: Proceeding, scope: Scope): Statement {
  const told = scope.tell(proceeding);
  return {
    pattern,
    records: [proceeding],
    message: {
      kind: 'start',
      date: told.started,
      by: told.startedBy,
      what: told.kind,
      named: nameOf(proceeding, scope),
      subject: told.subject,
      against: told.against ?? [],
      filed: told.complaintFiled,
      complainants: told.complainants ?? [],
      norms: told.norms ?? [],
    },
  };
}

const criminal = new Set<unknown>(['criminal-public', 'criminal-private']);

/** What the arrest on a charge has told: that the charge concerned it. */
const isToldWithArrest = (expression: Expression, { file, isFree }: Scope) =>
  !isFree(expression) &&
  isPublished(expression) &&
  file
    .list('coerciveActs')
    .some((act) => file.findAll('charge', act.charges).some(({ acts }) => acts?.includes(expression.id) === true));

/**
 * Whether the charge of a case may be said to concern what set it off: where no charge is recorded, or the acts of its
 * charges are just what set it off. Not where they are others, more or fewer, nor where the charges name none.
 */
function isCharged(over: readonly Expression[], proceeding: Proceeding, { file }: Scope): boolean {
  const brought = file.list('charges').filter((charge) => charge.proceeding === proceeding.id);
  const acts = new Set(brought.flatMap((charge) => charge.acts ?? []));
  return brought.length === 0 || (acts.size === over.length && over.every(({ id }) => acts.has(id)));
}

/** Whether somebody is charged, and not only suspected, by the day when the case was opened, as far as days can tell. */
const isChargedBy = ({ id, started }: Proceeding, { file }: Scope): boolean =>
  file
    .list('charges')
    .filter(({ proceeding, stage }) => proceeding === id && stage !== 'suspicion')
    .some(({ brought }) => !isCertainlyBefore(started, brought));

/**
 * What a case is over: texts, what was done, and events. `contents`: those whose content is told behind it; the others
 * keep a sentence of their own where they have a day.
 */
export function stemmedOf(
  pattern: string,
  proceeding: Proceeding,
  scope: Scope,
  contents: readonly Expression[] = [],
): Statement | undefined {
  const { file } = scope;
  const { kind, against = [] } = proceeding;
  const over = subjectsOf(proceeding, scope);
  const events = pointedTo('event', proceeding.following, file);
  if (over.length + events.length === 0) return undefined;
  const isOnOne = against.length === 1 && criminal.has(kind) && events.length === 0;
  const isOther = !isCharged(over, proceeding, scope) && (isOnOne || over.length > 0);
  const what = isOther ? 'proceedings' : isOnOne && isChargedBy(proceeding, scope) ? 'charge' : 'case';
  if (isOnOne && !isOther && over.every((one) => isToldWithArrest(one, scope))) {
    scope.cover(proceeding, 'following');
    return undefined;
  }
  return {
    pattern,
    records: [...contents, proceeding],
    message: {
      kind: 'stemmedFrom',
      over: mentionsOf(over, scope),
      events: events.map(({ id }) => id),
      known: knownWith(contents, contents.length > 0 ? against : [], file),
      what,
    },
  };
}

const sameIn = (one: readonly string[] = [], other: readonly string[] = []) =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Whether what charges are about was said already, by an arrest on them or by a case against the same alone. */
function isSaidOf({ id, acts = [], proceeding, against }: Charge, { file }: Scope): boolean {
  const isPublishedAll = file.findAll('expression', acts).every(isPublished);
  const isOfArrest = file.list('coerciveActs').some(({ charges }) => charges?.includes(id) === true);
  const ofCase = file.find('proceeding', proceeding);
  const over = pointedTo('expression', ofCase?.following, file).map((one): string => one.id);
  return (isOfArrest && isPublishedAll) || (sameIn(ofCase?.against, against) && sameIn(over, acts));
}

/** What a charge is about, where no other sentence says it. */
export const ownActs = (charge: Charge, scope: Scope) =>
  isSaidOf(charge, scope) ? [] : scope.file.findAll('expression', charge.acts);

/** What charges that were brought together are about: all of them are about the same. */
export function stemmedOfCharges(pattern: string, charges: readonly Charge[], scope: Scope): Statement | undefined {
  const over = charges.slice(0, 1).flatMap((charge) => ownActs(charge, scope));
  if (over.length === 0) return undefined;
  return {
    pattern,
    records: charges,
    message: {
      kind: 'stemmedFrom',
      over: mentionsOf(over, scope),
      events: [],
      known: [],
      what: charges.every(({ stage }) => stage === 'suspicion')
        ? 'suspicion'
        : charges.length > 1
          ? 'charges'
          : 'charge',
    },
  };
}

/** On whose complaint and over what a case was brought; nothing where neither is recorded. */
export function originOf(
  pattern: string,
  proceeding: Proceeding,
  scope: Scope,
  named: readonly string[] = [],
): Statement | undefined {
  const over = subjectsOf(proceeding, scope);
  const complainants = (proceeding.complainants ?? []).filter((party) => !named.includes(party));
  if (over.length === 0 && complainants.length === 0 && proceeding.claimed === undefined) return undefined;
  const told = scope.tell(proceeding);
  scope.cover(proceeding, 'complainants');
  return {
    pattern,
    records: [proceeding, ...over],
    message: {
      kind: 'origin',
      what: told.kind,
      subject: told.subject,
      complainants,
      filed: told.complaintFiled,
      texts: mentionsOf(over.filter(isPublished), scope),
      deeds: mentionsOf(
        over.filter((deed) => !isPublished(deed)),
        scope,
      ),
      known: knownWith(over, told.against ?? [], scope.file),
      claimed: told.claimed,
    },
  };
}

/** Whether it is known who called a text something: by name, or those who took part in a case over it. */
function isAssessed({ id, assessedAs, assessedBy }: Expression, { file }: Scope): boolean {
  const isOver = ({ following = [] }: Proceeding) =>
    following.some((one) => one.kind === 'expression' && one.id === id);
  const isCharged = file.list('charges').some(({ acts = [] }) => acts.some((act) => act === id));
  return assessedAs !== undefined && (assessedBy !== undefined || isCharged || file.list('proceedings').some(isOver));
}

/** What the texts said, how they were assessed, and the event that what was done belonged to. */
export function contentsOf(pattern: string, expressions: readonly Expression[], scope: Scope): readonly Statement[] {
  return expressions.flatMap((record) => {
    const of = mentionOf(record, scope);
    const expression = scope.tell(record);
    const statement = (message: Message): Statement => ({ pattern, records: [record], message });
    return present([
      isAssessed(record, scope) ? statement({ kind: 'assessment', of, expression }) : undefined,
      record.claims === undefined ? undefined : statement({ kind: 'content', of, expression }),
      record.disputedStatement === undefined ? undefined : statement({ kind: 'disputed', expression }),
      ...strikesOf(pattern, record, scope),
    ]);
  });
}

/** The strikes that something done was about, told where the file has more of them than a name. */
function strikesOf(pattern: string, expression: Expression, { file, tell, isFree }: Scope): readonly Statement[] {
  if (isPublished(expression) || expression.kind === 'coverage') return [];
  const events = file
    .linksFrom(expression)
    .flatMap(({ to }) => (to.kind === 'event' ? (file.find('event', to.id) ?? []) : []));
  return events
    .filter((event) => event.kind === 'strike' && isFree(event) && (event.by ?? event.byWords) !== undefined)
    .map((event) => ({ pattern, records: [event], message: { kind: 'strike', event: tell(event) } }));
}
