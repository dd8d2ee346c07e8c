import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from './choice-field';

type FilterChipsProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** A filter with more choices than one line holds: one of them, always one. */
export function FilterChips<Value extends string>({ label, options, value, onChange }: FilterChipsProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="chips"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value));
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="chip">
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
