import type { Count } from '#shared/values/quantities/quantity';
import type { Aggregate } from '#shared/kinds/registers/aggregate';
import type { Recommendation } from '#shared/kinds/registers/recommendation';
import type { LocalText } from '#shared/values/texts/text';
import type { Verdict } from '../../messages/recommendations';
import type { Statement } from '../../sentences/sentence';
import { groupBy } from '../../case-file/group-by';

type Reader = { tell<R extends Recommendation | Aggregate>(record: R): R };
type Position = NonNullable<Recommendation['position']>;
const positions: readonly Position[] = ['supported', 'noted', 'pending'];
const verdicts: readonly Verdict[] = ['implemented', 'partly', 'not', 'reversed'];

/**
 * Pattern 20: what States recommended on a theme in the last review, what the State under review said to it, and what
 * became of it. Single recommendations are told by their States; a count of them by its numbers.
 */
export function followUp(
  theme: LocalText,
  state: LocalText,
  recommendations: readonly Recommendation[],
  counts: readonly Aggregate[],
  reader: Reader,
): readonly Statement[] {
  return [
    ...counts.flatMap((count) => countStatements(theme, state, reader.tell(count), count)),
    ...(recommendations.length === 0 ? [] : singleStatements(theme, state, recommendations, reader)),
  ];
}

function countStatements(theme: LocalText, state: LocalText, told: Aggregate, record: Aggregate): Statement[] {
  const { count, period, for: purpose, supported, positionWord, implementation, effort } = told;
  if (count === undefined) return [];
  const statement = (message: Statement['message']): Statement => ({
    pattern: 'follow-up',
    message,
    records: [record],
  });
  const total = count.number;
  const held = supported?.number ?? total;
  const year = period?.earliest === undefined ? undefined : Number(period.earliest.slice(0, 4));
  return [
    statement({ kind: 'recommendations-made', year, state, count, theme, purpose, from: [] }),
    ...(supported === undefined
      ? []
      : [statement(position(state, total, [{ position: 'supported', count: held, word: positionWord }]))]),
    ...(implementation === undefined && effort === undefined
      ? []
      : [
          statement({
            kind: 'recommendations-implementation',
            total: held,
            ofSupported: supported !== undefined && held < total,
            withoutEffort: effort === undefined ? undefined : state,
            verdicts: implementation === undefined ? [] : [{ verdict: implementation, count: held }],
          }),
        ]),
  ];
}

type Positions = Extract<Statement['message'], { kind: 'recommendations-position' }>['positions'];
const position = (state: LocalText, total: number, found: Positions): Statement['message'] => ({
  kind: 'recommendations-position',
  state,
  total,
  positions: found,
});

function singleStatements(
  theme: LocalText,
  state: LocalText,
  records: readonly Recommendation[],
  reader: Reader,
): Statement[] {
  const told = records.map((record) => reader.tell(record));
  const total = records.length;
  const count: Count = { number: total };
  const from = [...new Set(told.flatMap(({ recommendingStates }) => recommendingStates))];
  const years = new Set(told.map(({ year }) => year));
  const year = years.size === 1 ? told[0]?.year : undefined;
  const taken = positions.flatMap((each) => {
    const own = told.filter((one) => one.position === each);
    const words = new Set(own.map(({ positionWord }) => positionWord));
    return own.length === 0
      ? []
      : [{ position: each, count: own.length, word: words.size === 1 ? own[0]?.positionWord : undefined }];
  });
  const outcomes = verdicts.flatMap((verdict) => {
    const many = told.filter(({ implementation }) => implementation === verdict).length;
    return many === 0 ? [] : [{ verdict, count: many }];
  });
  return [
    { kind: 'recommendations-made', year, state, count, theme, purpose: undefined, from } as const,
    ...(taken.length === 0 ? [] : [position(state, total, taken)]),
    ...(outcomes.length === 0
      ? []
      : [
          {
            kind: 'recommendations-implementation',
            total,
            ofSupported: false,
            withoutEffort: undefined,
            verdicts: outcomes,
          } as const,
        ]),
  ].map((message) => ({ pattern: 'follow-up', message, records }));
}

/** Recommendations that are recorded twice with another position, or whose word contradicts it. */
export function positionConflicts(recommendations: readonly Recommendation[]): readonly (readonly Recommendation[])[] {
  const numbered = recommendations.filter(({ paragraph }) => paragraph !== undefined);
  const byNumber = groupBy(numbered, ({ state, cycle, reportSymbol, paragraph }) =>
    JSON.stringify([state, cycle, reportSymbol, paragraph]),
  );
  const twice = [...byNumber.values()].filter((group) => new Set(group.map((one) => one.position)).size > 1);
  const contradicted = recommendations.filter(contradictsItself).map((one) => [one]);
  return [...twice, ...contradicted];
}

/** Words that States use, and the position that each of them means in the terms of the review. */
const meanings: Readonly<Record<string, Position>> = {
  supported: 'supported',
  accepted: 'supported',
  'enjoys the support': 'supported',
  noted: 'noted',
  rejected: 'noted',
  'did not accept': 'noted',
  'did not enjoy the support': 'noted',
};

function contradictsItself({ position: own, positionWord }: Recommendation): boolean {
  const words =
    positionWord === undefined ? [] : typeof positionWord === 'string' ? [positionWord] : Object.values(positionWord);
  const meant = words.flatMap((word) => meanings[word?.toLowerCase() ?? ''] ?? []);
  return own !== undefined && meant.some((one) => one !== own);
}
