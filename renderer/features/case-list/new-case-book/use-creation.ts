import { useRef } from 'react';
import type { NewCaseBook, VaultApi } from '#shared/contract/vault-api';
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
  readonly create: (answers: Answers) => Promise<NewCaseBook | undefined>;
};

/** Makes the case book and its first records. Tried again after a failure, it goes on with the book that was made. */
export function useCreation(): Creation {
  const { vault } = useProgram();
  const [task, run] = useTask<NewCaseBook>();
  const made = useRef<NewCaseBook>(undefined);
  const makeBook = async (answers: Answers): Promise<Result<NewCaseBook>> => {
    const result = made.current === undefined ? await vault.createCaseBook(bookOf(answers)) : succeed(made.current);
    if (result.ok) made.current = result.value;
    return result;
  };
  const create = (answers: Answers): Promise<NewCaseBook | undefined> =>
    run(async () => {
      const book = await makeBook(answers);
      return book.ok ? fill(vault, book.value, answers) : book;
    });
  return { isRunning: task.isRunning, failure: task.failure, create };
}

async function fill(
  vault: Pick<VaultApi, 'change' | 'keepDrafts'>,
  book: NewCaseBook,
  answers: Answers,
): Promise<Result<NewCaseBook>> {
  const { id, subject } = book;
  const { changes, drafts } = firstRecords(answers, { subject, today: localDay(), nextId: shortId });
  const kept = Object.keys(drafts).length === 0 ? succeed(undefined) : await vault.keepDrafts(id, drafts);
  if (!kept.ok) return kept;
  const changed = changes.length === 0 ? succeed(undefined) : await vault.change(id, changes);
  return changed.ok ? succeed(book) : changed;
}
