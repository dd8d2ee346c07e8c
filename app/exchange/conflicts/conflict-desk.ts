import type { BookConflict, ConflictChoice } from '#shared/contract/exchange-api';
import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import { authorIn } from '../../book/author';
import { signed } from '../../book/stored/message';
import type { Patch } from '../../book/stored/plain';
import { choiceFor, type CellConflict } from '../copy/conflicts';
import { entryKey } from '../copy/own-side';
import { cellsOf, writeCells, type CellPatch } from '../copy/shared-copy';
import type { Renaming } from '../../interchange/rename-references';
import { bringUpToDate } from '../shares/up-to-date';
import { idsIn, type Share } from '../ledger/ledger';
import { takeStep, writeStep, type ExchangeParts, type Step } from '../shares/merging';
import { differencesIn, settled, shownDifference } from './entry-conflicts';
import { shownConflicts } from './shown-conflicts';
import { conflictPlace, renamingHere, valueHere, type ConflictPlace } from './value-here';

/** The places of a case book that two changed apart, of all its shares. */
export async function bookConflicts(parts: ExchangeParts, book: BookId): Promise<Result<readonly BookConflict[]>> {
  const shares = await sharesOf(parts, book);
  if (!shares.ok) return shares;
  const all: BookConflict[] = [];
  for (const share of shares.value) {
    const step = await bringUpToDate(parts, share);
    if (!step.ok) return step;
    const { cells, differences } = shownConflicts(step.value);
    const renamed = renamingHere(cellsOf(step.value.copy), idsIn(share));
    all.push(...cells.flatMap((conflict) => shown(conflict, share, renamed)));
    all.push(...differences.map((each) => shownDifference(step.value, each, keyIn(share, each.key))));
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
    const looked = await bringUpToDate(parts, share);
    if (!looked.ok) return looked;
    const chosen = chosenIn(looked.value, own);
    if (!chosen.ok) return chosen;
    const { cells, patches } = chosen.value;
    const stamp = { by: by ?? '', at: parts.clock.now() };
    const step = await takeStep(parts, looked.value.share, {
      write: (copy) => succeed(writeCells(copy, cells, stamp)),
    });
    if (!step.ok) return step;
    const { arrivals } = step.value;
    const chosenToo = { ...step.value, arrivals: { ...arrivals, registers: [...arrivals.registers, ...patches] } };
    const written = await writeStep(parts, chosenToo, { kind: 'changed', ...signed(by) });
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
  return { list, id: at === 'entry' ? (ids[entryKey(list, id)] ?? id) : id };
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

type Chosen = { readonly cells: readonly CellPatch[]; readonly patches: readonly Patch[] };

/** What to write so that all these places have what was chosen: in the copy, and in the registers here. */
function chosenIn(step: Step, choices: readonly ConflictChoice[]): Result<Chosen> {
  const differences = new Map(differencesIn(step).map((each) => [each.key, each]));
  const cells: CellPatch[] = [];
  const patches: Patch[] = [];
  for (const choice of choices) {
    const difference = differences.get(choice.key);
    const found = difference ? settled(step, difference, choice) : undefined;
    const cellsOfChoice = found
      ? succeed(found.cell ? [found.cell] : [])
      : choiceFor(step.copy, choice.key, choice.value);
    if (!cellsOfChoice.ok) return cellsOfChoice;
    cells.push(...cellsOfChoice.value);
    if (found?.patch) patches.push(found.patch);
  }
  return succeed({ cells, patches });
}
