import { type CSSProperties, memo } from 'react';
import { classes } from '../classes';
import type { TableColumn } from './table-column';

type TableRowProps = {
  readonly id: string;
  readonly index: number;
  readonly columns: readonly TableColumn[];
  readonly isSelected: boolean;
  /** The column that the keyboard stands in; −1 is the row as a whole. */
  readonly activeColumn: number | undefined;
};

/** One row. Drawn again only when something of its own changes; its keys and clicks are heard by the table. */
export const TableRow = memo(function TableRow({ id, index, columns, isSelected, activeColumn }: TableRowProps) {
  const at: CSSProperties & { readonly '--at': number } = { '--at': index };
  return (
    <div
      className="table-line table-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={activeColumn === -1 ? 0 : -1}
      data-active={activeColumn === -1 || undefined}
      data-row={id}
      style={at}
    >
      <div className="table-cell" role="gridcell" aria-colindex={1}>
        <span className="table-tick" aria-hidden />
      </div>
      {columns.map(({ id: name, draw, isNumber = false }, column) => (
        <div
          key={name}
          className={classes('table-cell', isNumber && 'table-number')}
          role={column === 0 ? 'rowheader' : 'gridcell'}
          aria-colindex={column + 2}
          tabIndex={activeColumn === column ? 0 : undefined}
          data-active={activeColumn === column || undefined}
          data-column={column}
        >
          <div className="table-words">{draw(id)}</div>
        </div>
      ))}
    </div>
  );
});
