import { isOpen } from '../../voice/people';
import { dayOf, type Passage, type Pattern, type Scope } from '../pattern';
import type { Party } from '../../case-file/records';

const pattern = 'represented';

/** What was first done to or decided about somebody. */
function firstAbout(person: Party['id'], { file, isChosen }: Scope) {
  const about = [
    ...file.list('coerciveActs').map((record) => ({ record, persons: record.persons, day: dayOf(record.date) })),
    ...file.list('decisions').map((record) => ({ record, persons: record.against, day: dayOf(record.date) })),
  ];
  return about
    .filter(({ record, persons }) => persons?.includes(person) === true && isChosen(record))
    .sort((one, other) => (one.day ?? '~').localeCompare(other.day ?? '~', 'en'))[0];
}

/** Who acts for a child gives away whose child it is, so all of them must be people whose names are told. */
function areOpen(party: Party, { file }: Scope): boolean {
  const all = [party, ...file.findAll('party', party.representatives)];
  return all.length > 1 && all.every((one) => isOpen(one, file));
}

function passageOf(party: Party, scope: Scope): readonly Passage[] {
  if (!areOpen(party, scope)) return [];
  const { representatives: by = [] } = scope.tell(party);
  const about = firstAbout(party.id, scope);
  const records = [party, ...scope.file.findAll('party', by)];
  const message = { kind: 'represented', person: party.id, by } as const;
  return [
    {
      day: about?.day,
      ...(about && { behind: about.record }),
      statements: [{ pattern, records, message, uncited: true }],
    },
  ];
}

/** Who acts for those who may not act alone. */
export const represented: Pattern = {
  name: pattern,
  match: (scope) =>
    scope.file
      .list('parties')
      .filter(({ kind }) => kind === 'person')
      .flatMap((party) => passageOf(party, scope)),
};
