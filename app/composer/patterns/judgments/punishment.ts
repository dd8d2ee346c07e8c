import type { Message } from '../../messages/message';
import type { Statement } from '../../sentences/sentence';
import { alsoOrdered, isOutletSanction, pointedTo } from './decisions';
import { heldOf, reasonsOf } from './reasons';
import { convictionSentenced } from './sentencing';
import { mentionsOf } from '../expressions';
import { dayOf, type Pattern, present, type Scope } from '../pattern';
import { groupBy } from '../../case-file/group-by';
import type { Decision, Sanction } from '../../case-file/records';

type Imposed = { readonly persons: readonly string[]; readonly sanctions: readonly Sanction[] };

/** The sanctions on people, by those on whom they fall. */
function imposedBy(decision: Decision, { tell }: Scope): readonly Imposed[] {
  const told = tell(decision);
  const places = (decision.sanctions ?? []).flatMap((sanction, place) => (isOutletSanction(sanction) ? [] : [place]));
  const byWhom = groupBy(places, (place) => JSON.stringify(decision.sanctions?.[place]?.persons ?? []));
  return [...byWhom.values()].map((some) => {
    const sanctions = some.flatMap((place) => told.sanctions?.[place] ?? []);
    return { persons: sanctions[0]?.persons ?? told.against ?? [], sanctions };
  });
}

type Punishment = Omit<Message<'punishment'>, 'kind' | 'persons' | 'sanctions'>;

const unnamed: Punishment = {
  date: undefined,
  courts: [],
  norms: [],
  after: undefined,
  ground: undefined,
  following: [],
};

function statementOf({ persons, sanctions }: Imposed, around: Punishment, records: Statement['records']): Statement {
  return { pattern: 'punishment', records, message: { kind: 'punishment', ...around, persons, sanctions } };
}

/** The sanctions on people of a decision whose day and court have been told. */
export function alsoPunished(decision: Decision, scope: Scope): Statement | undefined {
  const [imposed] = imposedBy(decision, scope);
  return imposed === undefined ? undefined : statementOf(imposed, unnamed, [decision]);
}

function statementsOf(decision: Decision, scope: Scope): readonly Statement[] {
  const told = scope.tell(decision);
  const following = pointedTo('expression', decision.following, scope.file);
  const around = {
    date: told.date,
    courts: told.by ?? [],
    norms: told.norms ?? [],
    ...reasonsOf(decision, scope),
    following: mentionsOf(following, scope),
  };
  return imposedBy(decision, scope).map((imposed, place) =>
    statementOf(imposed, place === 0 ? around : unnamed, [decision, ...following]),
  );
}

const imposing = new Set<unknown>(['sanctioned', undefined]);

const isPunishment = ({ outcome, reviews, sanctions = [] }: Decision) =>
  (imposing.has(outcome) || typeof outcome === 'object') &&
  reviews === undefined &&
  sanctions.some((sanction) => !isOutletSanction(sanction));

/** Whether the penalty is that of a conviction which the text tells: what of, and by which paper, is said then. */
function isSentence(decision: Decision, { file, cover }: Scope): boolean {
  const conviction = convictionSentenced(decision, file);
  if (conviction === undefined) return false;
  const said = decision.charges?.every((charge) => conviction.charges?.includes(charge) === true) === true;
  cover(decision, 'kind', 'reviews', ...(said ? (['charges'] as const) : []));
  return true;
}

/**
 * A sanction on a person outside a criminal trial, such as solitary confinement for breaking prison rules, and the
 * sentence that a court passes apart from its finding of guilt.
 */
export const punishment: Pattern = {
  name: 'punishment',
  match: (scope) =>
    scope.file
      .list('decisions')
      .filter((decision) => scope.isFree(decision) && (isSentence(decision, scope) || isPunishment(decision)))
      .map((decision) => ({
        day: dayOf(decision.date),
        statements: present([
          ...statementsOf(decision, scope),
          alsoOrdered('punishment', decision, scope),
          heldOf('punishment', decision, scope),
        ]),
      })),
};
