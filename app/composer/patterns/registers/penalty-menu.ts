import type { Term } from '#shared/values/quantities/quantity';
import { groupBy } from '../../case-file/group-by';
import type { Penalty } from '../../case-file/records';
import type { MenuSanction, PenaltyMenu, PenaltyRange } from '../../messages/law';
import type { Located } from '../../words/traced';

/** The entries of a menu by what aggravates the offence and by the parts of the article; what is the same is one. */
export function penaltyMenu(penalties: readonly Penalty[]): PenaltyMenu {
  const isPlain = ({ aggravatedBy }: Penalty) => aggravatedBy === undefined;
  const plain = penalties.filter(isPlain);
  const graver = groupBy(
    penalties.filter((penalty) => !isPlain(penalty)),
    ({ aggravatedBy }) => JSON.stringify(aggravatedBy),
  );
  return [plain, ...graver.values()].flatMap((group) =>
    group.length === 0 ? [] : [{ aggravatedBy: group[0]?.aggravatedBy, parts: byPart(group) }],
  );
}

function byPart(penalties: readonly Penalty[]): PenaltyMenu[number]['parts'] {
  return [...groupBy(penalties, ({ part }) => part)].map(([part, group]) => ({ part, sanctions: sanctions(group) }));
}

/** Entries that differ only in their length or amount are one sanction. */
function sanctions(penalties: readonly Penalty[]): readonly MenuSanction[] {
  const alike = groupBy(penalties, ({ kind, consistsOf = [] }) => JSON.stringify([kind, consistsOf]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ kind: first.kind, consistsOf: first.consistsOf ?? [], ranges: group.map(withEnds) }];
  });
}

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
