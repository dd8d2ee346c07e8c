import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Extent, type Place, placeWithin } from './place';
import { columnAt, rowAt, showActive } from './table-elements';

/** Where the keyboard stands in a table, and the ways to lead it elsewhere. */
export type Standing = {
  readonly place: Place;
  /** The row; absent in the head. */
  readonly id: string | undefined;
  /** Goes to a place, with the focus. */
  readonly stand: (next: Place) => void;
  /** The focus came to, or left, something in the table. */
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
};

type StandingParts = {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly ids: readonly string[];
  readonly extent: Extent;
  /** The row to begin at, with the focus. */
  readonly focusId: string | undefined;
};

/** The row is known by its id, so that sorting does not move it to another. */
type KnownPlace = Place & { readonly id?: string | undefined };

/** The one stop of the Tab key in a table. It stays with its row; where the row goes, the next one has the focus. */
export function useStanding({ scroller, ids, extent, focusId }: StandingParts): Standing {
  const [known, setKnown] = useState<KnownPlace>(() => startOf(ids, focusId));
  const mustFocus = useRef(focusId !== undefined);
  const holdsFocus = useRef(false);
  const place = placeNow(known, ids, extent);
  const { row, column } = place;
  const id = ids[row];
  useLayoutEffect(() => {
    const hasLostIt = holdsFocus.current && document.activeElement === document.body;
    if (!mustFocus.current && !hasLostIt) return;
    mustFocus.current = false;
    showActive(scroller.current);
  }, [scroller, id, row, column]);
  const stand = (next: Place): void => {
    mustFocus.current = true;
    setKnown({ ...next, id: ids[next.row] });
  };
  const onFocus = ({ target }: FocusEvent): void => {
    holdsFocus.current = true;
    const to = rowAt(target);
    const at = to === undefined ? -1 : ids.indexOf(to);
    if (to !== undefined && at === -1) return;
    setKnown({ id: to, row: at, column: columnAt(target) });
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    // Without a target the element may just have gone with its row: then the next row is to have the focus.
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) holdsFocus.current = false;
  };
  return { place, id, stand, onFocus, onBlur };
}

function startOf(ids: readonly string[], focusId: string | undefined): KnownPlace {
  const row = focusId === undefined ? 0 : Math.max(0, ids.indexOf(focusId));
  return { id: ids[row], row, column: -1 };
}

function placeNow({ id, row, column }: KnownPlace, ids: readonly string[], extent: Extent): Place {
  const now = id === undefined ? -1 : ids.indexOf(id);
  return placeWithin({ row: now === -1 ? row : now, column }, extent);
}
