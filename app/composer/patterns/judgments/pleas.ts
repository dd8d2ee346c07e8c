import type { Answer } from '../../messages/decisions';
import type { Phrase } from '../../words/phrase';
import { countInWords, countsOf } from './counts';
import { isAgainst } from './guilt';
import { dayOf, firstDay, type Passage, type Scope } from '../pattern';
import { groupBy } from '../../case-file/group-by';
import type { Charge } from '../../case-file/records';

/** The charges that stand against somebody: not those that another took the place of. */
export const standing = (charges: readonly Charge[]): readonly Charge[] =>
  charges.filter(({ id }) => !charges.some(({ requalifiedFrom }) => requalifiedFrom === id));

type Answers = { readonly person: string; readonly charges: readonly Charge[]; readonly isToAll: boolean };

/** What each of the accused answered; the same answer to all that there is against them needs no charge named. */
function answersOf(scope: Scope): readonly Answers[] {
  const all = standing(scope.file.list('charges'));
  const persons = new Set(all.flatMap(({ against = [] }) => against));
  return [...persons].flatMap((person): readonly Answers[] => {
    const own = all.filter((charge) => charge.against !== undefined && isAgainst(charge, person));
    const charges = own.filter((charge) => charge.plea !== undefined && scope.isChosen(charge));
    const isToAll = charges.length === own.length && new Set(charges.map(({ plea }) => plea)).size === 1;
    return charges.length === 0 ? [] : [{ person, charges, isToAll }];
  });
}

/** What moved the courts that decided on these charges, or on their decisions. */
function movedBy(charges: readonly Charge[], { file, tell }: Scope): readonly Phrase[] {
  const proceedings = new Set(charges.flatMap(({ proceeding }) => proceeding ?? []));
  return file.list('decisions').flatMap((decision) => {
    const isOnThem =
      charges.some(({ id }) => decision.charges?.includes(id) === true) ||
      (decision.proceeding !== undefined && proceedings.has(decision.proceeding));
    return isOnThem ? (tell(decision).after ?? []) : [];
  });
}

function answeredIn({ charges, isToAll }: Answers, scope: Scope): readonly Answer[] {
  return [...groupBy(charges, ({ plea }) => plea).values()].flatMap((some) => {
    const [plea] = some.map((charge) => scope.tell(charge).plea);
    return plea === undefined ? [] : [{ plea, counts: isToAll ? [] : countsOf(some, scope, countInWords) }];
  });
}

/** When they stood accused of it: the day of the charge, else of the first act. */
const daysOf = (charges: readonly Charge[]) => charges.flatMap(({ brought }) => dayOf(brought) ?? []);

/** Pleas, gathered by those who answered alike. */
export function pleasOf(scope: Scope): readonly Passage[] {
  const alike = groupBy(answersOf(scope), ({ charges, isToAll }) =>
    JSON.stringify(isToAll ? charges[0]?.plea : charges.map(({ id, plea }) => [id, plea])),
  );
  return [...alike.values()].flatMap((some): readonly Passage[] => {
    const [first] = some;
    if (first === undefined) return [];
    const charges = [...new Set(some.flatMap((one) => one.charges))];
    const persons = some.map(({ person }) => person);
    const answers = answeredIn(first, scope);
    return [
      {
        day: daysOf(charges).sort().at(-1) ?? firstDay(scope),
        statements: [
          {
            pattern: 'grace',
            records: charges,
            message: { kind: 'plea', persons, answers, moved: movedBy(charges, scope) },
          },
        ],
      },
    ];
  });
}
