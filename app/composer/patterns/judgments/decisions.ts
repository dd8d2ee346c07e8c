import type { AnyReference } from '#shared/schema/ids';
import type { CaseFile } from '../../case-file/case-file';
import type { Law, Ordered } from '../../messages/decisions';
import type { DecisionNamed } from '../../messages/proceedings';
import type { Statement } from '../../sentences/sentence';
import { mentionsOf } from '../expressions';
import type { Scope } from '../pattern';
import type { Charge, Decision, Sanction } from '../../case-file/records';

/** The sanctions that fall on outlets and sites instead of people. */
const onOutlets = new Set<unknown>([
  'suspension-of-outlet',
  'closure-of-outlet',
  'seizure-of-copies',
  'blocking-of-site',
  'cancellation-of-registration',
]);
export const isOutletSanction = ({ kind }: Sanction) => onOutlets.has(kind);

/** Whether a decision says something of its own, and is not only there for others of its book to point to. */
export function isTold(decision: Decision, file: CaseFile): boolean {
  const { date, sanctions, orders, failures } = decision;
  if ([date, sanctions, orders, failures].some((field) => field !== undefined)) return true;
  const isMeant = ({ kind, id }: AnyReference) => kind === 'decision' && id === decision.id;
  return !file.list('decisions').some(({ following = [], basedOn = [] }) => [...following, ...basedOn].some(isMeant));
}

/** What a decision is called that a sentence speaks of: by its kind and day, and whose it is where that leaves it open. */
export function namedBy(decision: Decision, { file }: Pick<Scope, 'file'>): DecisionNamed {
  const { kind, date, against = [] } = decision;
  const calling = (one: Decision) => JSON.stringify([one.kind, one.date?.earliest, one.date?.latest]);
  const isOfOthers = file
    .list('decisions')
    .some(
      (one) => calling(one) === calling(decision) && !against.some((party) => one.against?.includes(party) === true),
    );
  return { kind, ...(date && { date }), of: isOfOthers ? against : [] };
}

/** Under which law a decision was taken. */
export const lawOf = ({ proceeding }: Decision, { file }: Pick<Scope, 'file'>): Law =>
  file.find('proceeding', proceeding)?.kind === 'administrative' ? 'administrative' : 'criminal';

/** What a decision orders, each order with the texts that it is about. */
export function ordersOf(decision: Decision, scope: Scope): readonly Ordered[] {
  const told = scope.tell(decision).orders ?? [];
  return told.map((order, place) => {
    const { kind, to = [], by } = decision.orders?.[place] ?? {};
    const texts = kind === 'retraction' ? scope.file.findAll('expression', order.of) : [];
    const [only, ...others] = (decision.against ?? []).filter((party) => !to.includes(party));
    const obliged = by === undefined ? (only === undefined || others.length > 0 ? [] : [only]) : (order.by ?? []);
    return { order, by: obliged, texts: mentionsOf(texts, scope) };
  });
}

/** What else the court ordered. */
export function alsoOrdered(pattern: string, decision: Decision, scope: Scope): Statement | undefined {
  const orders = ordersOf(decision, scope);
  if (orders.length === 0) return undefined;
  return { pattern, records: [decision], message: { kind: 'alsoOrdered', orders } };
}

/** The norms of a decision that its charges do not cite already. */
export function furtherNorms(decision: Decision, charges: readonly Charge[], scope: Scope) {
  const cited = new Set(charges.flatMap(({ norm }) => (norm === undefined ? [] : [norm.norm])));
  const norms = scope.tell(decision).norms ?? [];
  return norms.filter(({ norm }) => !cited.has(norm));
}

/** The records of one kind that references point to. */
export function pointedTo<Kind extends 'expression' | 'decision' | 'charge' | 'event' | 'expertOpinion'>(
  kind: Kind,
  references: readonly AnyReference[] | undefined,
  file: CaseFile,
) {
  return (references ?? []).flatMap((reference) =>
    reference.kind === kind ? (file.find(kind, reference.id) ?? []) : [],
  );
}
