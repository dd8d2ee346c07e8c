import type { Answer } from '../../messages/decisions';
import type { Phrase } from '../../words/phrase';
import { countInWords, countsOf } from './counts';
import { isAgainst } from './guilt';
import { dayOf, firstDay, type Passage, type Scope } from '../pattern';
import { voiceOf } from '../../case-file/doubt';
import { groupBy } from '../../case-file/group-by';
import type { Charge } from '../../case-file/records';

/** The charges that stand against somebody: not those that another took the place of. */
export const standing = (charges: readonly Charge[]): readonly Charge[] =>
  charges.filter(({ id }) => !charges.some(({ requalifiedFrom }) => requalifiedFrom === id));

type Answers = { readonly person: string; readonly charges: readonly Charge[]; readonly isToAll: boolean };

/** Whether a plea or an agreement about one is recorded. */
export const isAnswered = ({ plea, pleaAgreement }: Charge) => plea !== undefined || pleaAgreement === true;

/** What makes answers to several charges one. */
export const answerKey = ({ plea, pleaded, earlierPlea, pleaAgreement }: Charge) =>
  JSON.stringify([plea, pleaded, earlierPlea, pleaAgreement]);

/** What each of the accused answered on a day; the same answer to all that there is against them needs no charge named. */
function answersOf(scope: Scope): readonly Answers[] {
  const all = standing(scope.file.list('charges'));
  const persons = new Set(all.flatMap(({ against = [] }) => against));
  return [...persons].flatMap((person): readonly Answers[] => {
    const own = all.filter((charge) => charge.against !== undefined && isAgainst(charge, person));
    const answered = own.filter((charge) => isAnswered(charge) && scope.isChosen(charge));
    const spoken = (charge: Charge) => JSON.stringify([charge.pleaded, voiceOf(charge, scope.file)]);
    const isToAll =
      answered.length === own.length && new Set(answered.map((one) => answerKey(one) + spoken(one))).size === 1;
    return [...groupBy(answered, spoken).values()].map((charges) => ({ person, charges, isToAll }));
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

/** What the accused answered to a charge; `counts` are those to which they answered alike, none where that is all. */
export function answerOf(charge: Charge, { tell }: Pick<Scope, 'tell'>, counts: Answer['counts']): readonly Answer[] {
  const { plea, earlierPlea, pleaAgreement } = charge;
  if (!isAnswered(charge)) return [];
  const told = tell(charge);
  return [
    {
      plea: told.plea,
      from: plea === undefined || earlierPlea === plea ? undefined : told.earlierPlea,
      isAgreed: plea !== 'denied' && pleaAgreement === true && told.pleaAgreement === true,
      counts,
    },
  ];
}

const answeredIn = ({ charges, isToAll }: Answers, scope: Scope): readonly Answer[] =>
  [...groupBy(charges, answerKey).values()].flatMap((some) =>
    some.slice(0, 1).flatMap((charge) => answerOf(charge, scope, isToAll ? [] : countsOf(some, scope, countInWords))),
  );

/** When they answered, or stood accused of it: the day of the charge, or on which it took the place of another. */
const daysOf = (charges: readonly Charge[]) =>
  charges.flatMap(({ pleaded, brought, requalifiedOn }) => dayOf(pleaded ?? brought ?? requalifiedOn) ?? []);

/** Pleas, gathered by those who answered alike in one case. */
export function pleasOf(scope: Scope): readonly Passage[] {
  const alike = groupBy(answersOf(scope), ({ charges: [first, ...others], isToAll }) =>
    first !== undefined && isToAll
      ? JSON.stringify([answerKey(first), first.proceeding, voiceOf(first, scope.file)])
      : JSON.stringify([first, ...others].map((one) => one?.id)),
  );
  return [...alike.values()].flatMap((some): readonly Passage[] => {
    const [first] = some;
    const charge = first?.charges[0];
    if (first === undefined || charge === undefined) return [];
    const charges = [...new Set(some.flatMap((one) => one.charges))];
    const message = {
      kind: 'plea',
      date: scope.tell(charge).pleaded,
      persons: some.map(({ person }) => person),
      answers: answeredIn(first, scope),
      moved: movedBy(charges, scope),
    } as const;
    return [
      {
        day: daysOf(charges).sort().at(-1) ?? firstDay(scope),
        statements: [{ pattern: 'grace', records: charges, message }],
      },
    ];
  });
}
