import { CaseBook } from '#shared/records/case-book';
import { registerNames } from '#shared/records/registers';
import { Submission } from '#shared/document/submission';
import type { BookId } from '#shared/schema/ids';
import { walk } from '#shared/schema/walk-schema';
import type { Result } from '#shared/result';
import type { Library } from '../book/library';
import type { Shared } from '../book/shared-registers';
import { entriesWhere, usedEntries } from '../interchange/used-entries';

/**
 * Erases the sample case books, the submissions about nothing else, and the register entries that came with them and
 * that nothing else uses, by a reference or by the words of a term. The entries go first: what is left after a break can
 * be erased once more.
 */
export async function eraseSample(
  library: Library,
  erase: (caseBooks: readonly BookId[]) => Promise<Result<void>>,
): Promise<Result<void>> {
  const cards = await library.caseBooks.cards();
  if (!cards.ok) return cards;
  const sample = [...cards.value].filter(([, { isSample }]) => isSample).map(([id]) => id);
  const others = await library.caseBooks.read([...cards.value.keys()].filter((id) => !sample.includes(id)));
  if (!others.ok) return others;
  const shared = await library.shared.read();
  if (!shared.ok) return shared;
  const came = await library.shared.cameWithSample();
  if (!came.ok) return came;
  const gone = goingWith(shared.value, others.value, new Set(sample), came.value);
  const removed = await library.shared.removeSample(gone);
  if (!removed.ok || sample.length === 0) return removed;
  return erase(sample);
}

type Going = readonly (readonly [list: string, id: string])[];

function goingWith(
  { registers, submissions }: Shared,
  others: readonly CaseBook[],
  sample: ReadonlySet<BookId>,
  came: ReadonlySet<string>,
): Going {
  const isAboutSample = (id: string, submission: Submission): boolean => {
    const books = booksOf(submission);
    const isOnly = books.every((book) => sample.has(book));
    return isOnly && (books.length > 0 || came.has(`submissions/${id}`));
  };
  const going = submissions.filter(({ id, submission }) => isAboutSample(id, submission));
  const staying = submissions.filter((each) => !going.includes(each));
  const isKept = (list: string, id: string): boolean => !came.has(`${list}/${id}`);
  const kept = entriesWhere(registers, isKept);
  const used = usedEntries(
    others,
    registers,
    staying.map(({ submission }) => submission),
    kept,
  );
  const entries = registerNames.flatMap((name) =>
    Object.keys(registers[name])
      .filter((id) => !isKept(name, id) && !Object.hasOwn(used[name], id))
      .map((id) => [name, id] as const),
  );
  return [...going.map(({ id }) => ['submissions', id] as const), ...entries];
}

function booksOf(submission: Submission): readonly BookId[] {
  const books = new Set<string>();
  walk(Submission, submission, {
    reference: (id, _, kind) => {
      if (kind === 'caseBook' && typeof id === 'string') books.add(id);
      return id;
    },
  });
  return [...books].flatMap((id) => CaseBook.shape.id.safeParse(id).data ?? []);
}
