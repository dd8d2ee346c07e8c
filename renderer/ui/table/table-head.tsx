import { ArrowDown, ArrowUp } from 'lucide-react';
import { classes } from '../classes';
import type { TableColumn, TableSort } from './table-column';

type TableHeadProps = {
  readonly columns: readonly TableColumn[];
  readonly sort: TableSort | undefined;
  /** The column that the keyboard stands in; −1 is the tick. */
  readonly activeColumn: number | undefined;
  readonly ticked: 'true' | 'mixed' | 'false';
  readonly tickLabel: string;
  readonly onSort: (columnId: string) => void;
  readonly onTick: () => void;
};

/** The names of the columns. Each is a button that sorts; the tick before them selects all rows or none. */
export function TableHead({ columns, sort, activeColumn, ticked, tickLabel, onSort, onTick }: TableHeadProps) {
  return (
    <div className="table-line table-head" role="row" aria-rowindex={1}>
      <div className="table-cell" role="columnheader" aria-colindex={1} aria-label={tickLabel}>
        <button
          type="button"
          className="table-tick"
          role="checkbox"
          aria-checked={ticked}
          aria-label={tickLabel}
          tabIndex={activeColumn === -1 ? 0 : -1}
          data-active={activeColumn === -1 || undefined}
          data-column={-1}
          onClick={onTick}
        />
      </div>
      {columns.map(({ id, label, isNumber = false }, index) => {
        const isSorted = sort?.by === id;
        const Arrow = sort?.isDescending === true ? ArrowDown : ArrowUp;
        return (
          <div
            key={id}
            className={classes('table-cell', isNumber && 'table-number')}
            role="columnheader"
            aria-colindex={index + 2}
            aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
          >
            <button
              type="button"
              className="table-sort"
              tabIndex={activeColumn === index ? 0 : -1}
              data-active={activeColumn === index || undefined}
              data-column={index}
              onClick={() => {
                onSort(id);
              }}
            >
              <span>{label}</span>
              {isSorted && <Arrow size={13} aria-hidden />}
            </button>
          </div>
        );
      })}
    </div>
  );
}
