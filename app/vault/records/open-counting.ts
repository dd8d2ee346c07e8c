import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { BookKeys } from '../keyring/book-keys';
import type { Known } from '../journal/catalogue';
import { isDerived } from '../crypto/place';
import type { Opening, RecordAccess } from './record-access';

/** The keys of the books may be others when it is asked again. */
type Reading = { readonly access: RecordAccess; readonly books: BookKeys };

/**
 * Opens the records that count. A write that ends meanwhile may take away what was replaced: then what counts is asked
 * again. A view or card that is lost is left out, since it can be made anew.
 */
export async function openCounting(open: Reading, counting: () => readonly Known[]): Promise<Result<Opening>> {
  const records = counting();
  const found = await open.access.openThoseThere(records, open.books);
  const absent = found.flatMap(({ record, opened }) => (opened ? [] : [record]));
  const still = new Set(counting().map(({ id }) => id));
  if (absent.some(({ id }) => !still.has(id))) return openCounting(open, counting);
  const recovered = await open.access.recover(
    absent.filter(({ kind }) => !isDerived(kind)),
    open.books,
  );
  if (!recovered.ok) return recovered;
  const byId = new Map(recovered.value.opened.map((opened) => [opened.record.id, opened]));
  const opened = found.flatMap((there) => there.opened ?? byId.get(there.record.id) ?? []);
  return succeed({ opened, lost: recovered.value.lost });
}
