import type { Ref } from 'react';
import type { Place } from './place';
import type { Selection } from './selection';
import type { TableColumn } from './table-column';
import { TableRow } from './table-row';
import type { VisibleRows } from './use-visible-rows';

type TableBodyProps = {
  readonly columns: readonly TableColumn[];
  readonly ids: readonly string[];
  readonly selected: Selection;
  readonly visible: VisibleRows;
  /** Where the keyboard stands. */
  readonly place: Place;
  /** As high as every row. */
  readonly probe: Ref<HTMLDivElement>;
};

/** The rows that are in sight. */
export function TableBody({ columns, ids, selected, visible, place, probe }: TableBodyProps) {
  return (
    <div className="table-body" role="rowgroup">
      <div className="table-probe" ref={probe} aria-hidden />
      {drawnOf(visible, ids.length, place.row).map((index) => {
        const id = ids[index];
        return (
          id !== undefined && (
            <TableRow
              key={id}
              id={id}
              index={index}
              columns={columns}
              isSelected={selected.has(id)}
              activeColumn={index === place.row ? place.column : undefined}
            />
          )
        );
      })}
    </div>
  );
}

/** The rows in sight, and the one that the keyboard stands on, which must not go while it has the focus. */
function drawnOf({ first, last }: VisibleRows, count: number, active: number): readonly number[] {
  const end = Math.min(last, count);
  const inSight = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (active < 0 || active >= count || (active >= first && active < end)) return inSight;
  return active < first ? [active, ...inSight] : [...inSight, active];
}
