import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Place, placeAfter, placeWithin } from './place';
import { type Selection, withRange, withToggled } from './selection';
import { type TableColumn, type TableSort, tracksOf } from './table-column';
import { TableHead } from './table-head';
import { TableRow } from './table-row';
import { useVisibleRows } from './use-visible-rows';
import './table.css';

export type TableHandle = {
  /** Gives the focus to the row where the keyboard stood. */
  readonly focus: () => void;
};

type TableProps = {
  readonly label: string;
  /** The name of the tick that selects all rows. */
  readonly tickLabel: string;
  readonly columns: readonly TableColumn[];
  /** The rows, filtered and in their order. */
  readonly ids: readonly string[];
  readonly sort: TableSort | undefined;
  readonly onSort: (columnId: string) => void;
  readonly selected: Selection;
  readonly onSelect: (selected: Selection) => void;
  readonly onOpen: (id: string) => void;
  /** The Delete key: what is selected, or else the row that has the focus. */
  readonly onDelete?: ((ids: readonly string[]) => void) | undefined;
  /** A letter was typed on a row: move the focus to where it is to be written. */
  readonly onType?: (() => void) | undefined;
  /** The row to begin at, with the focus. */
  readonly focusId?: string | undefined;
  readonly handle?: Ref<TableHandle>;
  /** Stands below the head in place of rows. */
  readonly children?: ReactNode;
};

/** Where the keyboard stands. The row is known by its id, so that sorting does not move it to another. */
type Standing = Place & { readonly id?: string | undefined };

/**
 * A grid of rows that are all equally high; only those in sight are in the page. One stop of the Tab key: arrows,
 * Home, End and Page keys move, Enter opens, Space and Shift select.
 */
export function Table({ ids, columns, selected, focusId, ...props }: TableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const visible = useVisibleRows(scroller, probe);
  const [standing, setStanding] = useState<Standing>(() => startOf(ids, focusId));
  const mustFocus = useRef(focusId !== undefined);
  const holdsFocus = useRef(false);
  const anchor = useRef<string>(undefined);
  const extent = { rows: ids.length, columns: columns.length, page: visible.page };
  const place = placeNow(standing, ids, extent);
  const { row: activeRow, column: activeColumn } = place;
  const activeId = ids[activeRow];

  useLayoutEffect(() => {
    const hasLostIt = holdsFocus.current && document.activeElement === document.body;
    if (!mustFocus.current && !hasLostIt) return;
    mustFocus.current = false;
    showActive(scroller.current);
  }, [activeId, activeRow, activeColumn]);
  useImperativeHandle(props.handle, () => ({
    focus: () => {
      showActive(scroller.current);
    },
  }));

  const stand = (next: Place): void => {
    mustFocus.current = true;
    setStanding({ ...next, id: ids[next.row] });
  };
  const select = (id: string, how: 'toggle' | 'range'): void => {
    props.onSelect(how === 'range' ? withRange(selected, ids, anchor.current, id) : withToggled(selected, id));
    if (how === 'toggle') anchor.current = id;
  };
  const tickAll = (): void => {
    props.onSelect(ids.every((id) => selected.has(id)) ? new Set() : new Set(ids));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const isControl = event.ctrlKey || event.metaKey;
    const next = event.altKey ? undefined : placeAfter(event.key, isControl, place, extent);
    if (next !== undefined) {
      event.preventDefault();
      if (event.shiftKey && next.row !== activeRow && next.row >= 0) extendTo(next.row);
      stand(next);
    } else if (actOn(event, isControl)) event.preventDefault();
  };
  const extendTo = (row: number): void => {
    const id = ids[row];
    anchor.current ??= activeId;
    if (id !== undefined) select(id, 'range');
  };
  const actOn = (event: KeyboardEvent, isControl: boolean): boolean => {
    if (isControl) {
      if (event.code !== 'KeyA' || event.shiftKey) return false;
      props.onSelect(new Set(ids));
      return true;
    }
    if (event.altKey || activeId === undefined) return false;
    switch (event.key) {
      case 'Enter':
        props.onOpen(activeId);
        return true;
      case ' ':
        select(activeId, event.shiftKey ? 'range' : 'toggle');
        return true;
      case 'Delete':
        props.onDelete?.(selected.size > 0 ? ids.filter((id) => selected.has(id)) : [activeId]);
        return props.onDelete !== undefined;
      default:
        if (event.key.length === 1) props.onType?.();
        return false;
    }
  };
  const onClick = (event: MouseEvent): void => {
    const id = rowAt(event.target);
    if (id === undefined || isControlAt(event.target)) return;
    if (event.shiftKey) select(id, 'range');
    else if (event.ctrlKey || event.metaKey || isTickAt(event.target)) select(id, 'toggle');
    else props.onOpen(id);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    holdsFocus.current = true;
    const id = rowAt(target);
    const row = id === undefined ? -1 : ids.indexOf(id);
    if (id !== undefined && row === -1) return;
    setStanding({ id, row, column: columnAt(target) });
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    // Without a target the element may just have gone with its row: then the next row is to have the focus.
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) holdsFocus.current = false;
  };

  const { tracks, least } = tracksOf(columns);
  const measures: CSSProperties & Readonly<Record<'--tracks' | '--least' | '--rows', string | number>> = {
    '--tracks': tracks,
    '--least': least,
    '--rows': ids.length,
  };
  return (
    <div className="table-scroller" ref={scroller}>
      <div
        className="table-grid"
        role="grid"
        aria-label={props.label}
        aria-multiselectable
        aria-rowcount={ids.length + 1}
        aria-colcount={columns.length + 1}
        style={measures}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <TableHead
          columns={columns}
          sort={props.sort}
          activeColumn={activeRow === -1 ? activeColumn : undefined}
          ticked={tickedOf(ids, selected)}
          tickLabel={props.tickLabel}
          onSort={props.onSort}
          onTick={tickAll}
        />
        <div className="table-body" role="rowgroup">
          <div className="table-probe" ref={probe} aria-hidden />
          {drawnOf(visible, ids.length, activeRow).map((index) => {
            const id = ids[index];
            return (
              id !== undefined && (
                <TableRow
                  key={id}
                  id={id}
                  index={index}
                  columns={columns}
                  isSelected={selected.has(id)}
                  activeColumn={index === activeRow ? activeColumn : undefined}
                />
              )
            );
          })}
        </div>
      </div>
      {props.children}
    </div>
  );
}

function startOf(ids: readonly string[], focusId: string | undefined): Standing {
  const row = focusId === undefined ? 0 : Math.max(0, ids.indexOf(focusId));
  return { id: ids[row], row, column: -1 };
}

function placeNow(
  { id, row, column }: Standing,
  ids: readonly string[],
  extent: Parameters<typeof placeWithin>[1],
): Place {
  const now = id === undefined ? -1 : ids.indexOf(id);
  return placeWithin({ row: now === -1 ? row : now, column }, extent);
}

/** The rows in sight, and the one that the keyboard stands on, which must not go while it has the focus. */
function drawnOf({ first, last }: { first: number; last: number }, count: number, active: number): readonly number[] {
  const end = Math.min(last, count);
  const inSight = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (active < 0 || active >= count || (active >= first && active < end)) return inSight;
  return active < first ? [active, ...inSight] : [...inSight, active];
}

function tickedOf(ids: readonly string[], selected: Selection): 'true' | 'mixed' | 'false' {
  if (!ids.some((id) => selected.has(id))) return 'false';
  return ids.every((id) => selected.has(id)) ? 'true' : 'mixed';
}

function showActive(scroller: HTMLElement | null): void {
  const active = scroller?.querySelector<HTMLElement>('[data-active]');
  if (!scroller || !active) return;
  active.focus({ preventScroll: true });
  const row = active.closest<HTMLElement>('[data-row]');
  if (row !== null) bringIntoSight(scroller, row);
  if (active !== row) active.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function bringIntoSight(scroller: HTMLElement, row: HTMLElement): void {
  const head = scroller.querySelector<HTMLElement>('.table-head')?.offsetHeight ?? 0;
  const [box, line] = [scroller.getBoundingClientRect(), row.getBoundingClientRect()];
  const above = box.top + head - line.top;
  const below = line.bottom - (box.top + scroller.clientHeight);
  if (above > 0) scroller.scrollTop -= above;
  else if (below > 0) scroller.scrollTop += below;
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

function rowAt(target: EventTarget | null): string | undefined {
  return closest(target, '[data-row]')?.dataset['row'];
}

function columnAt(target: EventTarget | null): number {
  return Number(closest(target, '[data-column]')?.dataset['column'] ?? -1);
}

function isTickAt(target: EventTarget | null): boolean {
  return closest(target, '[role="gridcell"]')?.querySelector('.table-tick') instanceof Element;
}

function isControlAt(target: EventTarget | null): boolean {
  return closest(target, 'a, button, input') !== null;
}
