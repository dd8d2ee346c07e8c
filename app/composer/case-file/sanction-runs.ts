import type { Sanction } from './records';

type Relation = NonNullable<Sanction['beside']>;

/** Sanctions that stand in one relation to each other. Each part is a sanction, or what such a run is joined to. */
export type SanctionRun = { readonly relation: Relation; readonly parts: readonly SanctionPart[] };
export type SanctionPart = Sanction | SanctionRun;

export const isRun = (part: SanctionPart): part is SanctionRun => 'parts' in part;

/** Sanctions on the same people, each joined to those before it as the decision says; the others stand alone. */
export function sanctionRuns(sanctions: readonly Sanction[]): readonly SanctionPart[] {
  return sanctions.reduce<readonly SanctionPart[]>((runs, sanction) => {
    const before = runs.at(-1);
    const relation = before === undefined ? undefined : sanction.beside;
    if (before === undefined || relation === undefined) return [...runs, sanction];
    const isSame = isRun(before) && before.relation === relation;
    return [...runs.slice(0, -1), { relation, parts: [...(isSame ? before.parts : [before]), sanction] }];
  }, []);
}

/** Whether these are fines and no more is to be said of each than its sum. */
export const areFines = (sanctions: readonly Sanction[]): boolean =>
  sanctions.length > 0 &&
  sanctions.every(({ kind, label, term, beside }) => kind === 'fine' && (label ?? term ?? beside) === undefined);
