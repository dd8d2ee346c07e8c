import type { BookConflict, ConflictChoice } from '#shared/contract/exchange-api';
import { listNamed } from '#shared/records/lists';
import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import { authorIn } from '../../book/author';
import { signed } from '../../book/stored/message';
import { choiceFor, conflictsIn, type CellConflict } from '../copy/conflicts';
import { entryKey } from '../copy/own-side';
import { cellsOf, writeCells, type CellPatch, type SharedCopy } from '../copy/shared-copy';
import type { Renaming } from '../../interchange/rename-references';
import { idsIn, type Share } from '../ledger/ledger';
import { takeStep, writeStep, type ExchangeParts } from '../shares/merging';
import { conflictPlace, renamingHere, valueHere, type ConflictPlace } from './value-here';

/** The places of a case book that two changed apart, of all its shares. */
export async function bookConflicts(parts: ExchangeParts, book: BookId): Promise<Result<readonly BookConflict[]>> {
  const shares = await sharesOf(parts, book);
  if (!shares.ok) return shares;
  const all: BookConflict[] = [];
  for (const share of shares.value) {
    const stored = await parts.copies.open(share.id);
    if (!stored.ok) return stored;
    const { copy } = stored.value;
    const renamed = renamingHere(cellsOf(copy), idsIn(share));
    all.push(...conflictsIn(copy).flatMap((conflict) => shown(conflict, share, renamed)));
  }
  return succeed(all);
}

/** Chooses in as many places as are given, one share after the other. Fails with `exchange/conflict-gone`. */
export async function chooseInConflicts(
  parts: ExchangeParts,
  book: BookId,
  choices: readonly ConflictChoice[],
): Promise<Result<readonly BookConflict[]>> {
  const shares = await sharesOf(parts, book);
  const registers = await parts.library.shared.read();
  if (!shares.ok) return shares;
  if (!registers.ok) return registers;
  const by = authorIn(registers.value.registers);
  for (const share of shares.value) {
    const own = choicesIn(share, choices);
    if (own.length === 0) continue;
    const step = await takeStep(parts, share, {
      write: (copy) => {
        const patches = patchesFor(copy, own);
        return patches.ok ? succeed(writeCells(copy, patches.value, { by: by ?? '', at: parts.clock.now() })) : patches;
      },
    });
    if (!step.ok) return step;
    const written = await writeStep(parts, step.value, { kind: 'changed', ...signed(by) });
    if (!written.ok) return written;
  }
  return bookConflicts(parts, book);
}

async function sharesOf({ ledger, store }: ExchangeParts, book: BookId): Promise<Result<readonly Share[]>> {
  if (!store.bookIds('case-book').includes(book)) return fail({ code: 'case-book/not-found' });
  const read = await ledger.read();
  return read.ok ? succeed(read.value.shares.filter((share) => share.book === book)) : read;
}

/** A conflict as the window is told of it. One at a place that this program does not know is not shown. */
function shown({ key, values }: CellConflict, share: Share, renamed: Renaming): readonly BookConflict[] {
  const place = conflictPlace(key);
  if (place === undefined) return [];
  const actors = new Set(share.actors);
  const { field } = place;
  return [
    {
      key: keyIn(share, key),
      ...(place.at === 'own' ? {} : recordPlace(place, share)),
      ...(field === undefined ? {} : { field }),
      values: values.map(({ id, json, by, at, actor, isShown }) => ({
        id,
        ...(json === undefined ? {} : { value: valueHere(place, json, renamed) }),
        by,
        at: new Date(at).toISOString(),
        isShown,
        isOwn: actors.has(actor),
      })),
    },
  ];
}

function recordPlace(
  { at, list, id }: Exclude<ConflictPlace, { readonly at: 'own' }>,
  { ids }: Share,
): Pick<BookConflict, 'list' | 'id'> {
  const named = listNamed(list)?.list;
  return { ...(named && { list: named }), id: at === 'entry' ? (ids[entryKey(list, id)] ?? id) : id };
}

/** The key of a conflict names the share too: two shares of a book may be in conflict at one place. */
function keyIn({ id }: Share, key: string): string {
  return `${id}/${key}`;
}

/** The choices that are about a share. */
function choicesIn({ id }: Share, choices: readonly ConflictChoice[]): readonly ConflictChoice[] {
  const start = `${id}/`;
  return choices.flatMap(({ key, value }) => (key.startsWith(start) ? [{ key: key.slice(start.length), value }] : []));
}

/** What to write so that all these places have what was chosen. */
function patchesFor(copy: SharedCopy, choices: readonly ConflictChoice[]): Result<readonly CellPatch[]> {
  const patches: CellPatch[] = [];
  for (const { key, value } of choices) {
    const chosen = choiceFor(copy, key, value);
    if (!chosen.ok) return chosen;
    patches.push(...chosen.value);
  }
  return succeed(patches);
}
