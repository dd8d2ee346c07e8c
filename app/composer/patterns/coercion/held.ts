import type { Statement } from '../../sentences/sentence';
import { voiceOf } from '../../case-file/doubt';
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
  const alike = groupBy(begun, (spell) => {
    const { length, kind, from, to, stays, acts: own } = spell;
    return JSON.stringify([length, kind, from, to, stays, own, voiceOf(spell, file)]);
  });
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

/** Whether another sentence or the places say when the spell ended. */
const isEndTold = (spell: Detention, scope: Scope): boolean =>
  endsWithRelease(spell, scope) || (spell.to !== undefined && dayOf(spell.stays?.at(-1)?.to) === dayOf(spell.to));

/** Whether the act that it began with and the first place say when it began, and something says how it went on. */
function isStartTold(spell: Detention, untilTold: boolean, { file }: Scope): boolean {
  const { from, to, length, stays = [], acts = [] } = spell;
  const begun = dayOf(from);
  if (from === undefined) return true;
  const first = dayOf(stays[0]?.from);
  if (begun !== dayOf(file.find('coerciveAct', acts[0])?.date)) return begun === first;
  if (first !== undefined) return begun === first;
  return from.ongoing !== true && (length !== undefined || stays.length > 0 || (to !== undefined && !untilTold));
}

function heldSentence(spells: readonly Detention[], fines: readonly CoerciveAct[], scope: Scope): readonly Statement[] {
  const told = spells.map(scope.tell);
  const [first] = told;
  const persons = told.flatMap(({ person }) => person ?? []);
  if (first === undefined) return [];
  const isEnded = spells.every((spell) => isEndTold(spell, scope));
  const isBegun = spells.every((spell) => isStartTold(spell, isEnded, scope));
  // A day to begin with and no place asks for a day to end with, whoever else says it.
  const untilTold = isEnded && (isBegun || (first.stays ?? []).length > 0);
  const covered = [...(isBegun ? (['from'] as const) : []), ...(untilTold ? (['to'] as const) : [])];
  for (const spell of spells) scope.cover(spell, ...covered);
  for (const spell of spells.slice(1)) scope.cover(spell, 'length', 'kind', 'from', 'to', 'stays');
  const message = { kind: 'held' as const, persons, detention: first, sinceTold: isBegun, fines, untilTold };
  return [{ pattern, records: [...spells], message }];
}

function finedAlone(acts: readonly CoerciveAct[], { tell }: Scope): readonly Statement[] {
  return acts.filter(isFined).map((act) => {
    const told = tell(act);
    return { pattern, records: [act], message: { kind: 'fined', persons: told.persons ?? [], fine: told.fine } };
  });
}
