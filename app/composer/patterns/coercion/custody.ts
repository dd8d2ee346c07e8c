import { sameValue } from '#shared/schema/same-value';
import type { Statement } from '../../sentences/sentence';
import type { Message } from '../../messages/message';
import { dayOf, type Passage, type Pattern, present, type Scope } from '../pattern';
import { voiceOf } from '../../case-file/doubt';
import type { Detention } from '../../case-file/records';
import { orderPassages } from './custody-orders';

const pattern = 'custody';

function course(detention: Detention, { tell }: Scope): Statement | undefined {
  if (detention.protocol === undefined && detention.firstBeforeJudge === undefined) return undefined;
  return { pattern, records: [detention], message: { kind: 'custodyCourse', detention: tell(detention) } };
}

const contactFields = { counsel: 'counselContact', family: 'familyContact', doctor: 'doctorContact' } as const;

function contact(detention: Detention, { tell, cover }: Scope): Statement | undefined {
  const told = tell(detention);
  const contacts = (['counsel', 'family', 'doctor'] as const).flatMap((one) => {
    const words = detention[contactFields[one]] === undefined ? undefined : told[contactFields[one]];
    if (words === undefined) return [];
    // "None" is told as "no contact".
    if (detention.person !== undefined) cover(detention, contactFields[one]);
    return [{ with: one, words }];
  });
  if (contacts.length === 0) return undefined;
  return { pattern, records: [detention], message: { kind: 'custodyContact', detention: told, contacts } };
}

/** Whether the places say the days of the whole spell once more. */
const areDaysOfPlaces = ({ from, to, stays = [] }: Detention) =>
  from?.ongoing !== true &&
  (from ?? to) !== undefined &&
  stays.length > 0 &&
  sameValue(stays[0]?.from, from) &&
  sameValue(stays.at(-1)?.to, to);

/** A spell with its days once: a single place has none of its own, and several have those of the whole between them. */
function withDaysOnce(detention: Detention, { tell, cover }: Scope): Message<'custody'>['detention'] {
  const told = tell(detention);
  const { person, kind, length } = told;
  const [only, ...more] = told.stays ?? [];
  if (only === undefined || !areDaysOfPlaces(detention)) return told;
  if (more.length > 0) {
    if (detention.length !== undefined) return told;
    cover(detention, 'from', 'to');
    return { person, kind, stays: told.stays };
  }
  cover(detention, 'stays.0.from', 'stays.0.to');
  const { facility, facilityWords, regime } = only;
  return { person, kind, length, from: told.from, to: told.to, stays: [{ facility, facilityWords, regime }] };
}

/** All that is told of a spell but whose it was, and in whose voice; nothing of one that more is told of than its time and place. */
function sameSpell(spell: Detention, file: Scope['file']): string | undefined {
  const { kind, from, to, length, stays } = spell;
  const { protocol, firstBeforeJudge, orders, counselContact, familyContact, doctorContact } = spell;
  const more = [protocol, firstBeforeJudge, orders, counselContact, familyContact, doctorContact];
  return more.every((one) => one === undefined)
    ? JSON.stringify([kind, from, to, length, stays, voiceOf(spell, file)])
    : undefined;
}

/** The spells of several people that differ in nothing else: those are told once, without people who are kept back. */
function heldAlike(spell: Detention, { file, isFree, isChosen }: Scope): readonly Detention[] {
  const key = sameSpell(spell, file);
  if (key === undefined || file.find('party', spell.person) === undefined) return [spell];
  return file
    .list('detentions')
    .filter(
      (one) =>
        file.find('party', one.person) !== undefined && isFree(one) && isChosen(one) && sameSpell(one, file) === key,
    );
}

/** A spell that no act began: told by itself, with its ends. */
function spell(detention: Detention, scope: Scope): Statement | undefined {
  const spells = heldAlike(detention, scope);
  if (!scope.isFree(detention) || spells[0] !== detention) return undefined;
  const persons = spells.flatMap((one) => scope.tell(one).person ?? []);
  const told = withDaysOnce(detention, scope);
  for (const one of spells.slice(1)) scope.cover(one, 'length', 'kind', 'from', 'to', 'stays');
  return { pattern, records: [...spells], message: { kind: 'custody', persons, detention: told } };
}

/** What stands around the spell on its first day, then what was put on record and ordered, each on its own day. */
function passages(detention: Detention, scope: Scope): readonly Passage[] {
  const day = dayOf(detention.from) ?? dayOf(detention.orders?.[0]?.date);
  const first: Passage = { day, statements: present([spell(detention, scope), contact(detention, scope)]) };
  const record = present([course(detention, scope)]);
  const recorded: Passage = {
    day: dayOf(detention.protocol) ?? dayOf(detention.firstBeforeJudge) ?? day,
    statements: record,
    goesOn: { from: first, joined: (before) => [...before, ...record] },
  };
  return [first, recorded, ...orderPassages(detention, record.length > 0 ? recorded : first, scope)];
}

/** Pattern 9, its middle: a spell in custody, its contacts, when it was put on record, who ordered it and for how long. */
export const custody: Pattern = {
  name: pattern,
  match: (scope) =>
    scope.file
      .list('detentions')
      .filter(scope.isChosen)
      .flatMap((detention) => passages(detention, scope)),
};
