import { CheckboxButton, CheckboxField } from 'react-aria-components';

type CheckboxProps = {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
};

export function Checkbox({ label, isSelected, onChange }: CheckboxProps) {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange}>
      <CheckboxButton className="checkbox">{label}</CheckboxButton>
    </CheckboxField>
  );
}
