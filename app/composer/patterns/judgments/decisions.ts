import type { AnyReference } from '#shared/schema/ids';
import type { CaseFile } from '../../case-file/case-file';
import type { Count } from '../../messages/decisions';
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

export const isConviction = ({ outcome, reviews }: Decision) => outcome === 'convicted' && reviews === undefined;

/** The charge as one count; its wording, where it is recorded, has a sentence of its own. */
export function countOf(charge: Charge, { tell }: Scope): Count {
  const told = tell(charge);
  return charge.wording === undefined
    ? { offence: told.offence, aggravation: told.aggravation, norm: told.norm }
    : { norm: told.norm };
}

/** The norms of a decision that its charges do not cite already. */
export function furtherNorms(decision: Decision, charges: readonly Charge[], scope: Scope) {
  const cited = new Set(charges.flatMap(({ norm }) => (norm === undefined ? [] : [norm.norm])));
  const norms = scope.tell(decision).norms ?? [];
  return norms.filter(({ norm }) => !cited.has(norm));
}

/** The records of one kind that references point to. */
export function pointedTo<Kind extends 'expression' | 'decision' | 'charge'>(
  kind: Kind,
  references: readonly AnyReference[] | undefined,
  file: CaseFile,
) {
  return (references ?? []).flatMap((reference) =>
    reference.kind === kind ? (file.find(kind, reference.id) ?? []) : [],
  );
}
