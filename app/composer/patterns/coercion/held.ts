import type { Statement } from '../../sentences/sentence';
import { groupBy } from '../../case-file/group-by';
import type { CoerciveAct, Detention } from '../../case-file/records';
import { dayOf, type Scope } from '../pattern';

const pattern = 'detention-chain';

/** What bail was set at is no fine. */
const isFined = ({ fine, kind, measureTo }: CoerciveAct) =>
  fine !== undefined && kind !== 'bail' && measureTo !== 'bail';

/** The spells in custody that began with one of these acts; the same spell of several people is told once. */
export function heldAfter(acts: readonly CoerciveAct[], scope: Scope): readonly Statement[] {
  const { file, tell, isFree } = scope;
  const begun = file
    .list('detentions')
    .filter((spell) => isFree(spell) && acts.some(({ id }) => spell.acts?.[0] === id));
  const alike = groupBy(begun, ({ length, kind, to, stays, acts: own }) =>
    JSON.stringify([length, kind, to, stays, own]),
  );
  const fined = acts.filter(isFined).map(tell);
  const held = [...alike.values()].flatMap((spells) => heldSentence(spells, fined, scope));
  return held.length > 0 || fined.length === 0 ? held : finedAlone(acts, scope);
}

/** Whether a release of the same day says that the spell ended. */
function endsWithRelease({ person, to }: Detention, { file }: Scope): boolean {
  const day = dayOf(to);
  return file
    .list('coerciveActs')
    .some(
      ({ kind, date, persons }) =>
        (kind === 'release' || kind === 'bail') &&
        person !== undefined &&
        persons?.includes(person) === true &&
        dayOf(date) === day,
    );
}

function heldSentence(spells: readonly Detention[], fines: readonly CoerciveAct[], scope: Scope): readonly Statement[] {
  const told = spells.map(scope.tell);
  const [first] = told;
  const persons = told.flatMap(({ person }) => person ?? []);
  if (first === undefined) return [];
  const untilTold = spells.every((spell) => endsWithRelease(spell, scope));
  for (const spell of spells) scope.cover(spell, 'from', ...(untilTold ? (['to'] as const) : []));
  for (const spell of spells.slice(1)) scope.cover(spell, 'length', 'kind', 'to', 'stays');
  return [{ pattern, records: [...spells], message: { kind: 'held', persons, detention: first, fines, untilTold } }];
}

function finedAlone(acts: readonly CoerciveAct[], { tell }: Scope): readonly Statement[] {
  return acts.filter(isFined).map((act) => {
    const told = tell(act);
    return { pattern, records: [act], message: { kind: 'fined', persons: told.persons ?? [], fine: told.fine } };
  });
}
