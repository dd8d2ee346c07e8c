import { Label, RadioButton, RadioField, RadioGroup, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { DropDown } from './drop-down';

export type Option<Value extends string> = { readonly value: Value; readonly label: string };

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

function find<Value extends string>(options: readonly Option<Value>[], wanted: unknown): Value | undefined {
  return options.find(({ value }) => value === wanted)?.value;
}

type ChoiceFieldProps<Value extends string> = ChoiceProps<Value> & {
  /** The label is read out and not drawn: the place says it already. */
  readonly isLabelHidden?: boolean;
};

/** One of a few choices, all in sight. */
export function ChoiceField<Value extends string>({ label, options, value, ...props }: ChoiceFieldProps<Value>) {
  const { onChange, isLabelHidden = false } = props;
  const choose = (wanted: string): void => {
    const chosen = find(options, wanted);
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <RadioGroup className="field" value={value} onChange={choose}>
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="choices">
        {options.map((option) => (
          <RadioField key={option.value} value={option.value}>
            <RadioButton className="choice">{option.label}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}

/** A filter: one of a few, always one. */
export function Segments<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="segments"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = find(options, [...keys][0]);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="segment">
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** One of many choices, in a list that drops down. The empty value stands for nothing chosen. */
export function SelectField({
  label,
  options,
  value,
  onChange,
  isDisabled = false,
}: ChoiceProps<string> & { readonly isDisabled?: boolean }) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <DropDown className="input" options={options} value={value} onChange={onChange} disabled={isDisabled} />
    </label>
  );
}
