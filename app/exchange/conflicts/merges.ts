import type { BookMerge } from '#shared/contract/exchange-api';
import { sameValue } from '#shared/schema/same-value';
import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import type { Registers } from '#shared/records/registers';
import { authorIn } from '../../book/author';
import { happenings, plainOf, type Document, type Happening } from '../../book/stored/document';
import type { Draft } from '../../book/stored/documents';
import { signed } from '../../book/stored/message';
import type { Patch, Plain } from '../../book/stored/plain';
import { patchesFor } from '../../book/stored/undo';
import { usedEntries } from '../../interchange/used-entries';
import { registerNamed } from '../copy/own-side';
import type { ExchangeParts } from '../shares/merging';

/** The merges in the history of a case book, the newest first. */
export async function bookMerges(parts: ExchangeParts, book: BookId): Promise<Result<readonly BookMerge[]>> {
  const document = await parts.library.copies.withHistory(book);
  if (!document.ok) return document;
  const all = happenings(document.value);
  return succeed(
    all
      .filter(({ kind, merge }) => kind === 'merged' && merge !== undefined)
      .map((merge): BookMerge => ({
        id: merge.merge ?? '',
        at: new Date(merge.at).toISOString(),
        by: merge.by ?? '',
        canUndo: !isUndone(all, merge),
      }))
      .toReversed(),
  );
}

/** Whether a merge was taken back last, and not made again since. */
function isUndone(all: readonly Happening[], { hash }: Happening): boolean {
  return all.findLast(({ of }) => of === hash)?.kind === 'undone';
}

/**
 * Sets back what a merge changed, in the case book and in the registers, where it still says so: what was changed since
 * stays. Fails with `exchange/nothing-to-undo` where nothing is left of it.
 */
export async function undoMerge(parts: ExchangeParts, book: BookId, merge: string): Promise<Result<void>> {
  const { library, store } = parts;
  const shared = await library.shared.read();
  if (!shared.ok) return shared;
  const by = signed(authorIn(shared.value.registers));
  const drafts: Draft[] = [];
  for (const id of [book, ...store.bookIds('registers')]) {
    const document = await library.copies.withHistory(id);
    if (!document.ok) {
      if (id === book) return document;
      continue;
    }
    const happening = happenings(document.value).find((each) => each.kind === 'merged' && each.merge === merge);
    if (happening === undefined) continue;
    const standing = stillStanding(document.value, happening);
    const patches = id === book ? standing : await withoutUsed(parts, book, standing);
    const { changed = [], hash } = happening;
    const draft = await library.copies.patch(id, patches, { kind: 'undone', of: hash, changed, ...by });
    if (!draft.ok) return draft;
    if (draft.value) drafts.push(draft.value);
  }
  if (drafts.length === 0) return fail({ code: 'exchange/nothing-to-undo' });
  return library.copies.write(drafts);
}

/** The patches of the registers, but for those that would take an entry out which another case book uses by now. */
async function withoutUsed(parts: ExchangeParts, book: BookId, patches: readonly Patch[]): Promise<readonly Patch[]> {
  const takesOut = (patch: Patch) => patch.at === 'record' && patch.value === undefined;
  if (!patches.some(takesOut)) return patches;
  const others = parts.store.bookIds('case-book').filter((id) => id !== book);
  const books = await parts.library.caseBooks.read(others);
  const shared = await parts.library.shared.read();
  // What others use cannot be told: then everything stays.
  if (!books.ok || !shared.ok) return patches.filter((patch) => !takesOut(patch));
  const { registers, submissions } = shared.value;
  const told = submissions.map(({ submission }) => submission);
  const used = usedEntries(books.value, registers, told);
  return patches.filter((patch) => !(takesOut(patch) && patch.at === 'record' && isIn(used, patch.list, patch.id)));
}

function isIn(registers: Registers, list: string, id: string): boolean {
  const name = registerNamed(list);
  return name !== undefined && Object.hasOwn(registers[name], id);
}

/** The patches that take a change back, of fields and records that still say what it said. */
function stillStanding(document: Document, happening: Happening): readonly Patch[] {
  const made = plainOf(document, [happening.hash]);
  const now = plainOf(document);
  return patchesFor(document, happening, 'undo').filter((patch) =>
    sameValue(valueAt(made, patch), valueAt(now, patch)),
  );
}

function valueAt({ fields, lists }: Plain, patch: Patch): unknown {
  if (patch.at === 'field') return fields[patch.field];
  const record = lists[patch.list]?.[patch.id];
  return patch.at === 'record' ? record : record?.[patch.field];
}
