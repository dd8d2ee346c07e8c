import type { Term } from '#shared/values/quantities/quantity';
import { groupBy } from '../../case-file/group-by';
import type { Penalty } from '../../case-file/records';
import type { MenuSanction, PenaltyMenu, PenaltyRange } from '../../messages/law';
import type { Located } from '../../words/traced';

/** The entries of a menu by what aggravates the offence and by the parts of the article; what is the same is one. */
export function penaltyMenu(penalties: readonly Penalty[]): PenaltyMenu {
  const entries = entriesIn(penalties);
  const isPlain = ({ penalty }: Entry) => penalty.aggravatedBy === undefined;
  const plain = entries.filter(isPlain);
  const graver = groupBy(
    entries.filter((entry) => !isPlain(entry)),
    ({ penalty }) => JSON.stringify(penalty.aggravatedBy),
  );
  return [plain, ...graver.values()].flatMap((group) =>
    group.length === 0 ? [] : [{ aggravatedBy: group[0]?.penalty.aggravatedBy, parts: byPart(group) }],
  );
}

/** A penalty with those that may be imposed beside it. */
type Entry = { readonly penalty: Penalty; readonly besides: readonly Penalty[] };

/** What stands beside another penalty goes with it, where both are threatened by one part under one circumstance. */
function entriesIn(penalties: readonly Penalty[]): readonly Entry[] {
  return penalties.reduce<readonly Entry[]>((entries, penalty) => {
    const last = entries.at(-1);
    if (penalty.beside === undefined || last === undefined || !goesWith(penalty, last.penalty))
      return [...entries, { penalty, besides: [] }];
    return [...entries.slice(0, -1), { ...last, besides: [...last.besides, penalty] }];
  }, []);
}

function goesWith(penalty: Penalty, { part, aggravatedBy }: Penalty): boolean {
  const isOfPart = penalty.part === undefined || penalty.part === part;
  return (
    isOfPart &&
    (penalty.aggravatedBy === undefined || JSON.stringify(penalty.aggravatedBy) === JSON.stringify(aggravatedBy))
  );
}

function byPart(entries: readonly Entry[]): PenaltyMenu[number]['parts'] {
  return [...groupBy(entries, ({ penalty }) => penalty.part)].map(([part, group]) => ({
    part,
    sanctions: sanctions(group),
  }));
}

/** Entries that differ only in their length or amount are one sanction. */
function sanctions(entries: readonly Entry[]): readonly MenuSanction[] {
  const alike = groupBy(entries, ({ penalty: { kind, consistsOf = [] }, besides }) =>
    JSON.stringify([kind, consistsOf, besides]),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const besides = first.besides.map((penalty) => ({
      how: penalty.beside ?? 'with',
      sanction: sanctionOf(penalty, [withEnds(penalty)]),
    }));
    return [
      {
        ...sanctionOf(
          first.penalty,
          group.map(({ penalty }) => withEnds(penalty)),
        ),
        besides,
      },
    ];
  });
}

const sanctionOf = ({ kind, consistsOf = [] }: Penalty, ranges: readonly PenaltyRange[]): MenuSanction => ({
  kind,
  consistsOf,
  ranges,
  besides: [],
});

/** Both ends of a range that was written into one field, "15 to 20 years", "up to five years". */
function withEnds({ from, to, amountFrom, amountTo }: Penalty): PenaltyRange {
  const own = [from, to].filter((term) => term !== undefined);
  const [only, ...others] = own;
  const ends = only === undefined || others.length > 0 ? { from, to } : endsOf(only, from === undefined);
  return { ...ends, amountFrom, amountTo };
}

function endsOf(term: Term & Located, isHighest: boolean): Pick<PenaltyRange, 'from' | 'to'> {
  const { to, bound, ...length } = term;
  if (to !== undefined) return { from: length, to };
  const isUpper = bound === undefined ? isHighest : bound === 'up-to' || bound === 'less-than';
  return isUpper ? { from: undefined, to: length } : { from: length, to: undefined };
}

const measures = new Set<Penalty['kind']>(['suspension-of-outlet', 'closure-of-outlet', 'seizure-of-copies']);

/** Whether all of them are measures that a norm allows to be taken, rather than punishments of an offence. */
export const areMeasures = (penalties: readonly Penalty[]): boolean =>
  penalties.every(({ kind }) => measures.has(kind));
