import type { CaseBook } from '#shared/records/case-book';
import { registerNames } from '#shared/records/registers';
import type { Submission } from '#shared/document/submission';
import { caseBooksIn } from '#shared/document/submission-books';
import type { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';
import { eraseForGood } from '../../backup/erase-books';
import type { Shared } from '../../book/shared-registers';
import { entriesWhere, usedEntries } from '../../interchange/used-entries';
import type { OpenVault } from '../session/session';
import { eraseWithShares } from './erase-with-shares';

/**
 * Erases the sample case books, the manuscripts and submissions about nothing else, and the register entries that came
 * with them and that nothing else uses, by a reference or by the words of a term. The manuscripts go first, while their
 * submissions still say what they tell of, then the entries: what is left after a break can be erased once more.
 */
export async function eraseSample(open: OpenVault): Promise<Result<void>> {
  const { library, manuscripts, kept } = open;
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
  const alone = await manuscripts.aloneWith(sample);
  if (!alone.ok) return alone;
  const erased =
    alone.value.length > 0 ? await eraseForGood(kept.contents, kept.copies, alone.value) : succeed(undefined);
  if (!erased.ok) return erased;
  const removed = await library.shared.removeSample(gone);
  return removed.ok && sample.length > 0 ? eraseWithShares(open, sample) : removed;
}

type Going = readonly (readonly [list: string, id: string])[];

function goingWith(
  { registers, submissions }: Shared,
  others: readonly CaseBook[],
  sample: ReadonlySet<BookId>,
  came: ReadonlySet<string>,
): Going {
  const isAboutSample = (id: string, submission: Submission): boolean => {
    const books = [...caseBooksIn(submission)];
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
