import type { Phrase } from '../../words/phrase';
import type { Positions, Verdict, Verdicts } from '../../messages/recommendations';
import type { Statement } from '../../sentences/sentence';
import { groupBy } from '../../case-file/group-by';
import type { Aggregate, Count, Recommendation } from '../../case-file/records';

type Reader = { tell<R extends Recommendation | Aggregate>(record: R): R };
type Position = NonNullable<Recommendation['position']>;
const positions: readonly Position[] = ['supported', 'noted', 'pending'];
const verdicts: readonly Verdict[] = ['implemented', 'partly', 'not', 'reversed'];

/**
 * Pattern 20: what States recommended on a theme in the last review, what the State under review said to it, and what
 * became of it. Single recommendations are told by their States; a count of them by its numbers.
 */
export function followUp(
  theme: Phrase,
  state: Phrase,
  recommendations: readonly Recommendation[],
  counts: readonly Aggregate[],
  reader: Reader,
): readonly Statement[] {
  return [
    ...counts.flatMap((count) => countStatements(theme, state, reader.tell(count), count)),
    ...(recommendations.length === 0 ? [] : singleStatements(theme, state, recommendations, reader)),
  ];
}

function countStatements(theme: Phrase, state: Phrase, told: Aggregate, record: Aggregate): Statement[] {
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
            state,
            effort,
            verdicts: implementation === undefined ? [] : [{ verdict: implementation, count: held }],
          }),
        ]),
  ];
}

const position = (state: Phrase, total: number, found: Positions): Statement['message'] => ({
  kind: 'recommendations-position',
  state,
  total,
  positions: found,
});

type Told = {
  readonly year: number | undefined;
  readonly from: readonly Phrase[];
  readonly positions: Positions;
  readonly verdicts: Verdicts;
};

/** What some recommendations have in common, and how many of each. */
function summed(records: readonly Recommendation[], reader: Reader): Told {
  const told = records.map((record) => reader.tell(record));
  const years = new Set(told.map(({ year }) => year));
  return {
    year: years.size === 1 ? told[0]?.year : undefined,
    from: differing(told.flatMap(({ recommendingStates }) => recommendingStates)),
    positions: positions.flatMap((each) => {
      const own = told.filter((one) => one.position === each);
      const words = differing(own.map(({ positionWord }) => positionWord));
      return own.length === 0
        ? []
        : [{ position: each, count: own.length, word: words.length === 1 ? own[0]?.positionWord : undefined }];
    }),
    verdicts: verdicts.flatMap((verdict) => {
      const many = told.filter(({ implementation }) => implementation === verdict).length;
      return many === 0 ? [] : [{ verdict, count: many }];
    }),
  };
}

function singleStatements(
  theme: Phrase,
  state: Phrase,
  records: readonly Recommendation[],
  reader: Reader,
): Statement[] {
  const total = records.length;
  const count: Count = { number: total };
  const { year, from, positions: taken, verdicts: outcomes } = summed(records, reader);
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
            state,
            effort: undefined,
            verdicts: outcomes,
          } as const,
        ]),
  ].map((message) => ({ pattern: 'follow-up', message, records }));
}

/** The recommendations of one review on one theme, and counts of them. */
export type OnTheme = {
  readonly theme: Phrase;
  readonly recommendations: readonly Recommendation[];
  readonly counts: readonly Aggregate[];
};

/** The last review theme by theme, one sentence for the recommendations on each. */
export function balance(state: Phrase, themes: readonly OnTheme[], reader: Reader): readonly Statement[] {
  const told = themes.filter(({ recommendations }) => recommendations.length > 0);
  const counted = themes.flatMap(({ theme, counts }) => followUp(theme, state, [], counts, reader));
  const groups = told.map(({ theme, recommendations }) => ({
    theme,
    recommendations,
    ...summed(recommendations, reader),
  }));
  return [
    ...counted,
    ...groups.map(({ theme, recommendations, ...group }, place): Statement => {
      const isFurther = place > 0;
      const year = isFurther && groups[place - 1]?.year === group.year ? undefined : group.year;
      const total = recommendations.length;
      const message = { kind: 'recommendations-group', ...group, isFurther, year, state, total, theme } as const;
      return { pattern: 'follow-up', message, records: recommendations };
    }),
  ];
}

/** Of phrases in the same words the first. */
function differing<Given extends Phrase | undefined>(phrases: readonly Given[]): readonly Given[] {
  return [...new Map(phrases.toReversed().map((phrase) => [JSON.stringify(phrase), phrase])).values()].toReversed();
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
  const meant = (positionWord?.wordings ?? []).flatMap((word) => meanings[word.toLowerCase()] ?? []);
  return own !== undefined && meant.some((one) => one !== own);
}
