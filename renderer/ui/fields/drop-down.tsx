import type { ComponentProps } from 'react';

export type DropDownProps = Pick<ComponentProps<'select'>, 'className' | 'disabled' | 'aria-label'> & {
  readonly id?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** '' for nothing chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** The bare list that drops down, without the label that a field or the heads of a table give it. */
export function DropDown({ options, onChange, ...props }: DropDownProps) {
  return (
    <select
      {...props}
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
