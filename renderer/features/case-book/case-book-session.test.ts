import { describe, expect, it } from 'vitest';
import type { CaseBookState, Change } from '#shared/contract/vault-api';
import { BookId } from '#shared/model/ids';
import { fail, type Result, succeed } from '#shared/result';
import { aCaseBook } from '../../../test/builders/a-case';
import { CaseBookSession, type Later } from './case-book-session';
import { pendingValue } from './save-queue';

const id = BookId.parse('book');
const state = (savedAt: string): CaseBookState => ({ book: aCaseBook({}), canUndo: true, canRedo: false, savedAt });
const setTitle = (value: string): Change => ({ op: 'set-book', field: 'title', value });
const setNote = (value: string): Change => ({ op: 'set-book', field: 'note', value });
const diskFull = fail({ code: 'storage/disk-full' } as const);

function aSession(answers: Result<CaseBookState>[]) {
  const sent: (readonly Change[])[] = [];
  let due: (() => void) | undefined;
  const later: Later = (run) => {
    due = run;
    return () => {
      due = undefined;
    };
  };
  const answer = (): Promise<Result<CaseBookState>> => Promise.resolve(answers.shift() ?? diskFull);
  const vault = {
    openCaseBook: answer,
    undo: answer,
    redo: answer,
    changeCaseBook: (_: BookId, changes: readonly Change[]) => {
      sent.push(changes);
      return answer();
    },
  };
  return { session: new CaseBookSession(vault, id, later), sent, isDue: () => due !== undefined };
}

describe('an open case book', () => {
  it('sends what was typed as one batch, the last value of each field', async () => {
    const { session, sent, isDue } = aSession([succeed(state('10:00')), succeed(state('10:01'))]);
    await session.load();
    session.edit(setTitle('A'));
    session.edit(setNote('n'));
    session.edit(setTitle('AB'));
    expect([session.read().save, isDue()]).toEqual([{ kind: 'waiting' }, true]);
    await session.flush();
    expect(sent).toEqual([[setNote('n'), setTitle('AB')]]);
    expect(session.read().save).toEqual({ kind: 'saved', at: '10:01' });
  });

  it('keeps everything when the disk refuses, and sends it again with what was typed since', async () => {
    const { session, sent } = aSession([succeed(state('10:00')), diskFull, succeed(state('10:02'))]);
    await session.load();
    session.edit(setTitle('A'));
    expect(await session.flush()).toBe(false);
    expect(session.read().save).toEqual({ kind: 'failed', failure: { code: 'storage/disk-full' } });
    session.edit(setNote('n'));
    expect(pendingValue(session.read().pending, 'book', 'title')).toEqual({ value: 'A' });
    expect(await session.flush()).toBe(true);
    expect(sent).toEqual([[setTitle('A')], [setTitle('A'), setNote('n')]]);
  });

  it('does not undo while something typed is not on the disk', async () => {
    const { session } = aSession([succeed(state('10:00')), diskFull]);
    await session.load();
    session.edit(setTitle('A'));
    expect(await session.undo()).toBeUndefined();
    expect(session.read().revision).toBe(0);
  });

  it('takes a new revision after an undo', async () => {
    const { session } = aSession([succeed(state('10:00')), succeed(state('10:03'))]);
    await session.load();
    await session.undo();
    expect(session.read()).toMatchObject({ revision: 1, save: { kind: 'saved', at: '10:03' } });
  });

  it('says why a book cannot be opened', async () => {
    const { session } = aSession([fail({ code: 'case-book/not-found' })]);
    await session.load();
    expect(session.read().loadFailure).toEqual({ code: 'case-book/not-found' });
  });
});
