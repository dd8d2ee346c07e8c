import { groupBy } from '../../case-file/group-by';
import type { Penalty } from '../../case-file/records';
import type { MenuSanction, PenaltyMenu } from '../../messages/law';

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
    return first === undefined ? [] : [{ kind: first.kind, consistsOf: first.consistsOf ?? [], ranges: group }];
  });
}

const measures = new Set<Penalty['kind']>(['suspension-of-outlet', 'closure-of-outlet', 'seizure-of-copies']);

/** Whether all of them are measures that a norm allows to be taken, rather than punishments of an offence. */
export const areMeasures = (penalties: readonly Penalty[]): boolean =>
  penalties.every(({ kind }) => measures.has(kind));
