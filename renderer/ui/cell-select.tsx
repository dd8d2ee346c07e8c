type CellSelectProps = {
  /** What is chosen, and of what: the heads of row and column in words. */
  readonly label: string;
  readonly id?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** '' for nothing chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One of a few choices in a cell of a table, whose heads are its label on the page. */
export function CellSelect({ label, id, options, value, onChange }: CellSelectProps) {
  return (
    <select
      className="input cell-select"
      id={id}
      aria-label={label}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
