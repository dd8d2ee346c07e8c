import { walk } from '../schema/walk-schema';
import { BookId } from '../schema/ids';
import { Submission } from './submission';

/** The case books that a submission tells of, whether they are there or not. */
export function caseBooksIn(submission: Submission): ReadonlySet<BookId> {
  const named = new Set<BookId>();
  walk(Submission, submission, {
    reference: (value, _, kind) => {
      const id = kind === 'caseBook' ? BookId.safeParse(value).data : undefined;
      if (id !== undefined) named.add(id);
      return value;
    },
  });
  return named;
}
