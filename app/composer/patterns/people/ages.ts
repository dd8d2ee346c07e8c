import type { Moment } from '../../messages/people';
import { isCommittal } from '../coercion/detention-chain';
import { isConviction } from '../judgments/sentencing';
import { dayOf, type Passage, type Pattern, type Scope } from '../pattern';
import type { CoerciveAct, Decision, Party } from '../../case-file/records';
import { type Ages, ageAt } from './age-at';

const pattern = 'ages';

/** Under it, and from it on, an age says something of what was done to somebody. */
const [ofAge, old] = [18, 65];

/** Something done to somebody, with what the sentence calls it. */
type Done = { readonly record: CoerciveAct | Decision; readonly at: Moment };

function first<R extends CoerciveAct | Decision>(records: readonly R[]): R | undefined {
  const placed = records.flatMap((record) => {
    const day = dayOf(record.date);
    return day === undefined ? [] : [{ record, day }];
  });
  return placed.sort((one, other) => one.day.localeCompare(other.day, 'en'))[0]?.record;
}

const takingsOf = (person: Party['id'], { file }: Scope): readonly CoerciveAct[] =>
  file
    .list('coerciveActs')
    .filter(({ kind, persons }) => (kind === 'arrest' || kind === 'detention') && persons?.includes(person) === true);

function takingOf(person: Party['id'], scope: Scope): Done | undefined {
  const record = first(takingsOf(person, scope));
  if (record === undefined) return undefined;
  if (record.kind === 'detention') return { record, at: 'detention' };
  return { record, at: isCommittal(record, scope) ? 'committal' : 'arrest' };
}

function sentenceOf(person: Party['id'], { file }: Scope): Done | undefined {
  const record = first(
    file
      .list('decisions')
      .filter((decision) => isConviction(decision, file) && decision.against?.includes(person) === true),
  );
  return record && { record, at: record.kind === 'verdict' ? 'verdict' : 'judgment' };
}

/** The age on the day of what was done; an age without a day of its own is the one at the only detention. */
function ageThen(party: Party, { record, at }: Done, scope: Scope): Ages | undefined {
  const { birthDate, age, ageOn } = party;
  const isOfDetention = birthDate === undefined && age !== undefined && ageOn === undefined;
  if (!isOfDetention) return ageAt(party, record.date);
  const isOnly = at !== 'verdict' && at !== 'judgment' && takingsOf(party.id, scope).length === 1;
  return isOnly ? { least: age, most: age } : undefined;
}

/** Who recorded an age wants it told; of a day of birth only what weighs is. */
function isTold({ least, most }: Ages, { birthDate }: Party): boolean {
  if (least < 0 || most - least > 1) return false;
  return birthDate === undefined || most < ofAge || least >= old;
}

function passageOf(party: Party, done: Done, { least, most }: Ages, { cover, tell }: Scope): Passage {
  const { birthDate, age, ageOn } = tell(party);
  if (birthDate !== undefined) cover(party, 'birthDate');
  else if (age !== undefined) cover(party, 'age', ...(ageOn === undefined ? [] : (['ageOn'] as const)));
  return {
    day: dayOf(done.record.date),
    behind: done.record,
    statements: [
      {
        pattern,
        records: [party, done.record],
        message: { kind: 'aged', person: party.id, years: least === most ? [least] : [least, most], at: done.at },
        uncited: true,
      },
    ],
  };
}

/** The first arrest or detention and the first conviction of somebody, where the age is another one by then. */
function agesOf(party: Party, scope: Scope): readonly Passage[] {
  const told: Ages[] = [];
  return [takingOf(party.id, scope), sentenceOf(party.id, scope)].flatMap((done) => {
    if (done === undefined || !scope.isChosen(done.record)) return [];
    const ages = ageThen(party, done, scope);
    if (ages === undefined || !isTold(ages, party) || told.some(({ most }) => most >= ages.least)) return [];
    told.push(ages);
    return [passageOf(party, done, ages, scope)];
  });
}

/** What ailed somebody when they were first taken. */
function healthOf(party: Party, scope: Scope): readonly Passage[] {
  const done = takingOf(party.id, scope);
  if (party.health === undefined || done === undefined || !scope.isChosen(done.record)) return [];
  const { health = [] } = scope.tell(party);
  const message = { kind: 'ailing', person: party.id, health, at: done.at } as const;
  const statement = { pattern, records: [party, done.record], message, uncited: true };
  return [{ day: dayOf(done.record.date), behind: done.record, statements: [statement] }];
}

/** How old people were when they were taken and when they were convicted, where it weighs, and what ailed them. */
export const ages: Pattern = {
  name: pattern,
  match: (scope) =>
    scope.file
      .list('parties')
      .filter(({ kind }) => kind === 'person')
      .flatMap((party) => [...agesOf(party, scope), ...healthOf(party, scope)]),
};
