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

/**
 * Chooses in as many places as are given. Every choice is looked at before one is written: fails with
 * `exchange/conflict-gone` where there is none such (any more). Written one share after the other.
 */
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
  const all = await chosenOf(parts, shares.value, choices);
  if (!all.ok) return all;
  for (const chosen of all.value) {
    const written = await writeChosen(parts, chosen, by);
    if (!written.ok) return written;
  }
  return bookConflicts(parts, book);
}

/** What was chosen in each share, with the share as it was brought up to date. Writes nothing of what was chosen. */
async function chosenOf(
  parts: ExchangeParts,
  shares: readonly Share[],
  choices: readonly ConflictChoice[],
): Promise<Result<readonly ChosenOfShare[]>> {
  const perShare = shares.map((share) => ({ share, own: choicesIn(share, choices) }));
  const found = perShare.reduce((sum, { own }) => sum + own.length, 0);
  if (found < choices.length) return fail({ code: 'exchange/conflict-gone' });
  const all: ChosenOfShare[] = [];
  for (const { share, own } of perShare.filter((each) => each.own.length > 0)) {
    const looked = await bringUpToDate(parts, share);
    if (!looked.ok) return looked;
    const chosen = chosenIn(looked.value, own);
    if (!chosen.ok) return chosen;
    all.push({ ...chosen.value, share: looked.value.share });
  }
  return succeed(all);
}

async function writeChosen(
  parts: ExchangeParts,
  { share, cells, patches }: ChosenOfShare,
  by: string | undefined,
): Promise<Result<unknown>> {
  const stamp = { by: by ?? '', at: parts.clock.now() };
  const step = await takeStep(parts, share, { write: (copy) => succeed(writeCells(copy, cells, stamp)) });
  if (!step.ok) return step;
  const { arrivals } = step.value;
  const chosenToo = { ...step.value, arrivals: { ...arrivals, registers: [...arrivals.registers, ...patches] } };
  return writeStep(parts, chosenToo, { kind: 'changed', ...signed(by) });
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
type ChosenOfShare = Chosen & { readonly share: Share };

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
