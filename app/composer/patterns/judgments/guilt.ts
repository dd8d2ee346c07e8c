import type { Count, CountsOf } from '../../messages/decisions';
import { groupBy } from '../../case-file/group-by';
import { contentOf, countsOf } from './counts';
import type { Scope } from '../pattern';
import type { Charge, Decision } from '../../case-file/records';

type Own = { readonly persons: readonly string[]; readonly charges: readonly Charge[] };

export const isAgainst = ({ against }: Charge, person: string): boolean =>
  against === undefined || against.some((one) => one === person);

/** The charges that a decision decided on, of each of those whom it is about; those with the same stand together. */
function chargesOfEach(decision: Decision, { file }: Pick<Scope, 'file'>): readonly Own[] {
  const charges = file.findAll('charge', decision.charges);
  const own = (decision.against ?? []).map((person) => ({
    person,
    charges: charges.filter((charge) => isAgainst(charge, person)),
  }));
  const alike = groupBy(own, (one) => JSON.stringify(one.charges.map(contentOf)));
  return [...alike.values()].map((group) => ({
    persons: group.map(({ person }) => person),
    charges: group[0]?.charges ?? [],
  }));
}

/** Whether some of those whom a decision is about were accused of something else than the others. */
export const isAccusedApart = (decision: Decision, scope: Pick<Scope, 'file'>): boolean =>
  chargesOfEach(decision, scope).length > 1;

type Guilt = {
  /** The charges against somebody whom the decision is about. */
  readonly charges: readonly Charge[];
  readonly counts: readonly Count[];
  readonly ofEach: readonly CountsOf[];
};

/** Of what those whom a decision is about were accused: together where they share all of it, else each by themselves. */
export function guiltOf(decision: Decision, scope: Scope): Guilt {
  const groups = chargesOfEach(decision, scope);
  const charges = scope.file
    .findAll('charge', decision.charges)
    .filter((charge) => decision.against?.some((person) => isAgainst(charge, person)) === true);
  if (charges.length > 1) scope.cover(decision, 'charges');
  if (groups.length < 2) return { charges, counts: countsOf(groups[0]?.charges ?? [], scope), ofEach: [] };
  const ofEach = groups.map(({ persons, charges: own }) => ({ persons, counts: countsOf(own, scope) }));
  return { charges, counts: [], ofEach: ofEach.filter(({ counts }) => counts.length > 0) };
}
