import { DropDown, type DropDownProps } from './drop-down';

type CellSelectProps = Pick<DropDownProps, 'id' | 'options' | 'value' | 'onChange'> & {
  /** What is chosen, and of what: the heads of row and column in words. */
  readonly label: string;
};

/** One of a few choices in a cell of a table, whose heads are its label on the page. */
export function CellSelect({ label, ...props }: CellSelectProps) {
  return <DropDown className="input cell-select" aria-label={label} {...props} />;
}
