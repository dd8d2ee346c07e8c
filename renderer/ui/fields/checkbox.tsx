import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import { type FieldNotesProps, FieldNotes, hasNotes } from './field-notes';

type CheckboxProps = FieldNotesProps & {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly id?: string;
};

export function Checkbox({ label, isSelected, onChange, id, ...notes }: CheckboxProps) {
  return (
    <CheckboxField
      className="checkbox-field"
      isSelected={isSelected}
      onChange={onChange}
      {...(id !== undefined && { id })}
    >
      <CheckboxButton className="checkbox">{label}</CheckboxButton>
      {hasNotes(notes) && (
        <Text slot="description" elementType="div" className="field-notes">
          <FieldNotes {...notes} />
        </Text>
      )}
    </CheckboxField>
  );
}
