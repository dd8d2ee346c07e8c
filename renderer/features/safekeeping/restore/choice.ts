import type { BackupPreview } from '#shared/contract/backup-api';
import type { BookId } from '#shared/schema/ids';

/** What of a backup is to come back. */
export type Choice = {
  readonly books: ReadonlySet<BookId>;
  readonly submissions: ReadonlySet<string>;
  /** All entries of the registers that are not here. */
  readonly registers: boolean;
};

/** What is chosen before anybody chooses: all that is not here. */
export function firstChoice({ caseBooks, submissions, registers }: BackupPreview): Choice {
  return {
    books: new Set(caseBooks.flatMap(({ id, here }) => (here === 'absent' ? [id] : []))),
    submissions: new Set(submissions.flatMap(({ id, here }) => (here === 'absent' ? [id] : []))),
    registers: registersCanCome(registers),
  };
}

export function registersCanCome({ absent, unfinished }: BackupPreview['registers']): boolean {
  return absent > 0 || unfinished > 0;
}

export function isNothing({ books, submissions, registers }: Choice): boolean {
  return books.size === 0 && submissions.size === 0 && !registers;
}

/** A set with one in it, or without it. */
export function withOne<Id>(chosen: ReadonlySet<Id>, id: Id, isChosen: boolean): ReadonlySet<Id> {
  const rest = [...chosen].filter((each) => each !== id);
  return new Set(isChosen ? [...rest, id] : rest);
}
