import { expect, it } from 'vitest';
import { HolderSession } from '../../../session/holder-session';
import { bookHolder } from '../../../session/holder-vault';
import { BookId } from '#shared/schema/ids';
import { succeed } from '#shared/result';
import { aCaseBook } from '../../../../test/builders/a-case';
import { takeAway } from './take-away';

it('gives a record as it stands in the book, not with what it may not hold', async () => {
  const party = { id: 'p1', kind: 'person', name: 'Aigul' };
  const state = succeed({ book: aCaseBook({ parties: [party] }), canUndo: false, canRedo: false, savedAt: '10:00' });
  const answer = () => Promise.resolve(state);
  const vault = {
    openCaseBook: answer,
    changeCaseBook: answer,
    undo: answer,
    redo: answer,
    drafts: () => Promise.resolve(succeed({})),
    keepDrafts: () => Promise.resolve(succeed(undefined)),
  };
  const session = new HolderSession(bookHolder(vault, BookId.parse('book')), { later: () => () => undefined });
  await session.load();
  session.setField('parties', 'p1', 'name', undefined);
  expect(takeAway(session, 'parties', ['p1'])).toEqual([{ id: 'p1', record: party, isUnfinished: false }]);
});
