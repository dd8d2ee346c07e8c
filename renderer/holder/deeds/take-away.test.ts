import { expect, it } from 'vitest';
import { HolderSession } from '../../session/holder-session';
import { BookId } from '#shared/schema/ids';
import { succeed } from '#shared/result';
import { aHolderVault, withParties } from '../../../test/builders/a-holder-vault';
import { takeAway } from './take-away';

it('gives a record as it stands in the book, not with what it may not hold', async () => {
  const party = { id: 'p1', kind: 'person', name: 'Aigul' };
  const vault = aHolderVault({ states: [succeed(withParties('10:00', [party]))] });
  const session = new HolderSession(vault, BookId.parse('book'), { later: () => () => undefined });
  await session.load();
  session.setField('parties', 'p1', 'name', undefined);
  expect(takeAway(session, 'parties', ['p1'])).toEqual([{ id: 'p1', record: party, isUnfinished: false }]);
});
