import type { VaultFileName } from '../ports/vault-files';
import type { RecordId, SealedRecord } from '../ports/working-set';
import type { BookKeys } from './keyring/book-keys';
import type { Known, Location } from './journal/catalogue';
import { bodyAt } from './journal/frame';
import type { Journal } from './journal/journal';
import type { Reconciliation } from './reconciliation';
import type { RecordAccess, VaultStores } from './records/record-access';

const bytesAtOnce = 8 * 1024 * 1024;
const recordsAtOnce = 256;

/** What reads and opens records. */
export type OpeningParts = {
  readonly stores: VaultStores;
  readonly access: RecordAccess;
  readonly books: BookKeys;
};

export type MendingParts = OpeningParts & { readonly journal: Journal };

/** How many records were copied from one store into the other, and how many are nowhere whole. */
export type Mended = { readonly restored: number; readonly adopted: number; readonly lost: number };

/**
 * Copies over what one store has and the other lacks. Every record is opened first, so that damage is not copied.
 * Where a store does not take it, the record stays readable from the other and is tried again at the next opening.
 */
export async function mend(found: Reconciliation, parts: MendingParts): Promise<Mended> {
  const restored = await restore(found.restore, parts);
  const adopted = await adopt(found, parts);
  if (found.remove.length > 0) await parts.stores.workingSet.change({ put: [], remove: found.remove });
  return { restored, adopted: adopted.written, lost: found.restore.length - restored + adopted.lost };
}

/** Whether each of these records opens where the journal says that it lies. */
export async function areWhole(records: readonly Known[], parts: OpeningParts): Promise<boolean> {
  let opened = 0;
  for (const run of runsOf(records)) opened += (await openIn(run, parts)).length;
  return opened === records.length;
}

async function openIn(
  run: Run,
  { stores, access, books }: OpeningParts,
): Promise<Awaited<ReturnType<RecordAccess['whichOpen']>>> {
  const read = await stores.files.read(run.file, { from: run.from, length: run.length });
  const bytes = read.ok ? (read.value ?? new Uint8Array()) : new Uint8Array();
  const cut = run.records.map(({ record, at }) => ({ record, bytes: bodyAt(bytes, at.from - run.from, at.length) }));
  return access.whichOpen(cut, books);
}

async function restore(records: readonly Known[], parts: MendingParts): Promise<number> {
  const { stores, access, books } = parts;
  let restored = 0;
  for (const run of runsOf(records)) {
    const whole = await openIn(run, parts);
    const put = whole.map(({ record, bytes: sealed }) => ({ id: record.id, bytes: sealed }));
    if (put.length > 0) await stores.workingSet.change({ put, remove: [] });
    const opened = new Set<RecordId>(put.map(({ id }) => id));
    restored +=
      put.length +
      (await salvage(
        run.records.filter(({ record }) => !opened.has(record.id)),
        access,
        books,
      ));
  }
  return restored;
}

/** Looks for the records everywhere in the journal. */
async function salvage(records: readonly Located[], access: RecordAccess, books: BookKeys): Promise<number> {
  const recovered = await access.recover(
    records.map(({ record }) => record),
    books,
  );
  return recovered.ok ? recovered.value.opened.length : 0;
}

async function adopt(
  { adopt: records, catalogue }: Reconciliation,
  parts: MendingParts,
): Promise<{ readonly written: number; readonly lost: number }> {
  let written = 0;
  let whole = 0;
  for (let at = 0; at < records.length; at += recordsAtOnce) {
    const read = await parts.access.openThoseThere(records.slice(at, at + recordsAtOnce), parts.books);
    const opened = read.flatMap((found) => found.opened ?? []);
    const frame: readonly SealedRecord[] = opened.map(({ record, bytes }) => ({ id: record.id, bytes }));
    if (frame.length === 0) continue;
    whole += frame.length;
    const appended = await parts.journal.append([frame]);
    if (!appended.ok) continue;
    written += frame.length;
    for (const { record } of opened) {
      const location = appended.value.get(record.id);
      if (location) catalogue.relocate(record, location);
    }
  }
  return { written, lost: records.length - whole };
}

type Located = { readonly record: Known; readonly at: Location };
type Run = { readonly file: VaultFileName; readonly from: number; length: number; readonly records: Located[] };

/** Records that lie near each other in the same file, to be read at once. */
function runsOf(records: readonly Known[]): readonly Run[] {
  const located = records.flatMap((record) => (record.location ? [{ record, at: record.location }] : []));
  const sorted = located.toSorted((a, b) => a.at.file.localeCompare(b.at.file) || a.at.from - b.at.from);
  const runs: Run[] = [];
  for (const next of sorted) {
    const run = runs.at(-1);
    const end = next.at.from + next.at.length;
    if (run?.file === next.at.file && end - run.from <= bytesAtOnce) {
      run.length = end - run.from;
      run.records.push(next);
    } else {
      runs.push({ file: next.at.file, from: next.at.from, length: next.at.length, records: [next] });
    }
  }
  return runs;
}
