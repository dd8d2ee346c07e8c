import { useRef } from 'react';
import type { CaseBookState, VaultApi } from '#shared/contract/vault-api';
import type { Failure } from '#shared/failure';
import { type Result, succeed } from '#shared/result';
import { useProgram } from '../../../program/program';
import { localDay } from '../../../program/local-day';
import { shortId } from '../../../session/session-parts';
import { useTask } from '../../../program/use-task';
import type { Answers } from './answers';
import { bookOf, firstRecords } from './first-records';

type Creation = {
  readonly isRunning: boolean;
  readonly failure: Failure | undefined;
  readonly create: (answers: Answers) => Promise<CaseBookState | undefined>;
};

/** Makes the case book and its first records. Tried again after a failure, it goes on with the book that was made. */
export function useCreation(): Creation {
  const { vault } = useProgram();
  const [task, run] = useTask<CaseBookState>();
  const made = useRef<CaseBookState>(undefined);
  const makeBook = async (answers: Answers): Promise<Result<CaseBookState>> => {
    const result = made.current === undefined ? await vault.createCaseBook(bookOf(answers)) : succeed(made.current);
    if (result.ok) made.current = result.value;
    return result;
  };
  const create = (answers: Answers): Promise<CaseBookState | undefined> =>
    run(async () => {
      const book = await makeBook(answers);
      return book.ok ? fill(vault, book.value, answers) : book;
    });
  return { isRunning: task.isRunning, failure: task.failure, create };
}

async function fill(
  vault: Pick<VaultApi, 'changeCaseBook' | 'keepDrafts'>,
  state: CaseBookState,
  answers: Answers,
): Promise<Result<CaseBookState>> {
  const { id, subject = '' } = state.book;
  const { changes, drafts } = firstRecords(answers, { subject, today: localDay(), nextId: shortId });
  const kept = Object.keys(drafts).length === 0 ? succeed(undefined) : await vault.keepDrafts(id, drafts);
  if (!kept.ok) return kept;
  return changes.length === 0 ? succeed(state) : vault.changeCaseBook(id, changes);
}
