import { nothing } from '../../book/stored/plain';
import { departures } from '../copy/bridge';
import type { OwnSide } from '../copy/own-side';
import {
  cellsOf,
  emptyCopy,
  mergeCopies,
  writeCells,
  type CellPatch,
  type Cells,
  type CopyStamp,
  type SharedCopy,
} from '../copy/shared-copy';
import { idsIn, termsOf, type Share } from '../ledger/ledger';
import { aboutShare } from './about-share';
import type { OwnPast } from './own-past';
import { signedPatches } from './signed-patches';

/** What a vault says of a shared case book, and of the registers. */
export type Sides = { readonly book: OwnPast; readonly registers: OwnPast };

/** Who writes where the history names nobody, and a new actor for what is begun apart. */
export type Writer = CopyStamp & { readonly actor: string };

/**
 * The copy with everything that was changed here since it was last in step, and the share with an id in the copy for
 * every entry that is used. What this side says and never had in step, and the copy says otherwise, is written from a
 * beginning of its own, so that both values stay. The given copy is used up.
 */
export function writtenOut(
  copy: SharedCopy,
  sides: Sides,
  share: Share,
  { writer, nextId }: { readonly writer: Writer; readonly nextId: () => string },
): { readonly copy: SharedCopy; readonly share: Share } {
  const [terms, ids] = [termsOf(share), idsIn(share)];
  const inStep = sideInStep(sides);
  const there = cellsOf(copy);
  const left = departures({ base: inStep, now: sideNow(sides), terms, copy: there }, ids, nextId);
  const { known } = left;
  const isApart = ({ key }: CellPatch) => !known.has(key) && there.has(key);
  const patches = left.patches.filter(({ key, json }) => known.has(key) || there.get(key) !== json);
  const begun = there.size === 0 ? aboutShare(share) : [];
  const follow = [...begun, ...patches.filter((patch) => !isApart(patch))];
  const apart = patches.filter(isApart);
  const written = withSigned(copy, follow, sides, writer);
  const merged =
    apart.length === 0 ? written : mergeCopies(written, withSigned(emptyCopy(writer.actor), apart, sides, writer));
  return { copy: merged, share: { ...share, ids: Object.fromEntries(left.ids) } };
}

/** An empty copy with what this side says. */
export function writtenFirst(copy: SharedCopy, cells: Cells, sides: Sides, writer: Writer): SharedCopy {
  const patches = [...cells].map(([key, json]) => ({ key, json }));
  return withSigned(copy, patches, sides, writer);
}

function withSigned(
  copy: SharedCopy,
  patches: readonly CellPatch[],
  { book, registers }: Sides,
  writer: Writer,
): SharedCopy {
  return signedPatches(patches, { book: book.since, registers: registers.since }, writer).reduce(
    (before, { patches: group, stamp }) => writeCells(before, group, stamp),
    copy,
  );
}

/** What this side says now. */
export function sideNow({ book, registers }: Sides): OwnSide {
  return { book: book.now, registers: registers.now.lists };
}

/** What this side said when it was last in step; nothing where it never was. */
function sideInStep({ book, registers }: Sides): OwnSide {
  if (book.before === undefined) return { book: nothing, registers: {} };
  return { book: book.before, registers: (registers.before ?? registers.now).lists };
}
