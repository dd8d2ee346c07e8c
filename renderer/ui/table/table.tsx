import { type CSSProperties, type MouseEvent, type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import type { Selection } from './selection';
import { TableBody } from './table-body';
import { type TableColumn, type TableSort, tracksOf } from './table-column';
import { isControlAt, isTickAt, rowAt, showActive } from './table-elements';
import { TableHead } from './table-head';
import { useSelecting } from './use-selecting';
import { useStanding } from './use-standing';
import { type RowDeeds, useTableKeys } from './use-table-keys';
import { useVisibleRows } from './use-visible-rows';
import './table.css';

export type TableHandle = {
  /** Gives the focus to the row where the keyboard stood. */
  readonly focus: () => void;
};

type TableProps = RowDeeds & {
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
  /** The row to begin at, with the focus. */
  readonly focusId?: string | undefined;
  readonly handle?: Ref<TableHandle>;
  /** Stands below the head in place of rows. */
  readonly children?: ReactNode;
};

/**
 * A grid of rows that are all equally high; only those in sight are in the page. One stop of the Tab key: arrows,
 * Home, End and Page keys move, Enter opens, Space and Shift select.
 */
export function Table({ ids, columns, selected, focusId, ...props }: TableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const visible = useVisibleRows(scroller, probe);
  const extent = { rows: ids.length, columns: columns.length, page: visible.page };
  const standing = useStanding({ scroller, ids, extent, focusId });
  useImperativeHandle(props.handle, () => ({
    focus: () => {
      showActive(scroller.current);
    },
  }));
  const selecting = useSelecting({ ids, selected, onSelect: props.onSelect });
  const onKeyDown = useTableKeys({ ids, extent, selected, standing, selecting, deeds: props });
  const onClick = (event: MouseEvent): void => {
    const id = rowAt(event.target);
    if (id === undefined || isControlAt(event.target)) return;
    if (event.shiftKey) selecting.extend(id);
    else if (event.ctrlKey || event.metaKey || isTickAt(event.target)) selecting.toggle(id);
    else props.onOpen(id);
  };
  const { place } = standing;
  return (
    <div className="table-scroller" ref={scroller}>
      <div
        className="table-grid"
        role="grid"
        aria-label={props.label}
        aria-multiselectable
        aria-rowcount={ids.length + 1}
        aria-colcount={columns.length + 1}
        style={measuresOf(columns, ids.length)}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={standing.onFocus}
        onBlur={standing.onBlur}
      >
        <TableHead
          columns={columns}
          sort={props.sort}
          activeColumn={place.row === -1 ? place.column : undefined}
          ticked={tickedOf(ids, selected)}
          tickLabel={props.tickLabel}
          onSort={props.onSort}
          onTick={selecting.tickAll}
        />
        <TableBody columns={columns} ids={ids} selected={selected} visible={visible} place={place} probe={probe} />
      </div>
      {props.children}
    </div>
  );
}

type Measures = CSSProperties & Readonly<Record<'--tracks' | '--least' | '--rows', string | number>>;

function measuresOf(columns: readonly TableColumn[], rows: number): Measures {
  const { tracks, least } = tracksOf(columns);
  return { '--tracks': tracks, '--least': least, '--rows': rows };
}

function tickedOf(ids: readonly string[], selected: Selection): 'true' | 'mixed' | 'false' {
  if (!ids.some((id) => selected.has(id))) return 'false';
  return ids.every((id) => selected.has(id)) ? 'true' : 'mixed';
}
