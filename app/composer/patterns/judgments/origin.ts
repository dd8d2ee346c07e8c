import type { Message } from '../../messages/message';
import type { Statement } from '../../sentences/sentence';
import { pointedTo } from './decisions';
import { isPublished, knownWith, mentionOf } from '../expressions';
import { present, type Scope } from '../pattern';
import { nameOf } from './which-case';
import type { Expression, Proceeding } from '../../case-file/records';

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
      texts: over.filter(isPublished).map((text) => mentionOf(text, scope)),
      deeds: over.filter((deed) => !isPublished(deed)).map((deed) => mentionOf(deed, scope)),
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
