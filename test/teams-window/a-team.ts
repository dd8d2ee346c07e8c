import type { Team, TeamInvitation } from '#shared/contract/team-api';
import { collectionNames } from '#shared/records/case-book';
import { BookId } from '#shared/schema/ids';
import { dana } from '../exchange-window/fakes';

export const own = {
  name: 'Aigul',
  code: 'casebook1aigul',
  words: ['mango', 'needle', 'oyster', 'pepper', 'quartz', 'ribbon'],
};
export const bolat = {
  name: 'Bolat',
  code: 'casebook1bolat',
  words: ['saddle', 'tunnel', 'urchin', 'velvet', 'walnut', 'yonder'],
};

export const sharedBook = { id: BookId.parse('b1'), title: 'Aliya Seitkali' };

const since = '2026-05-03T10:00:00.000Z';

export const aTeam: Team = {
  id: 't1',
  name: 'Defence of Aliya',
  members: [
    { card: own, isOwn: true, since },
    { card: dana, isOwn: false, since },
    { card: bolat, isOwn: false, since, left: '2026-05-04T10:00:00.000Z' },
  ],
  books: [{ ...sharedBook, terms: { lists: collectionNames, withPrivileged: false }, conflicts: 2 }],
  folderName: 'Shared',
  isOut: false,
  exchangedAt: '2026-05-05T10:00:00.000Z',
  problems: [],
};

export const anInvitation: TeamInvitation = {
  id: 't2',
  name: 'Appeals',
  from: { name: 'Bolat', card: bolat, is: 'unknown' },
  members: [bolat, dana],
};

/** The dialog of the system, in which a folder is chosen. */
export const folder = { folder: 'f'.repeat(40), folderName: 'Stick' };
