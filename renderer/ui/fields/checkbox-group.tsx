import { CheckboxButton, CheckboxField, CheckboxGroup as AriaCheckboxGroup, Label, Text } from 'react-aria-components';
import type { Option } from './choice-field';
import { type FieldNotesProps, FieldNotes, hasNotes } from './field-notes';

type CheckboxGroupProps = FieldNotesProps & {
  readonly label: string;
  readonly options: readonly Option<string>[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** The id of the first box. */
  readonly id: string;
};

/** Any of a few, all in sight. */
export function CheckboxGroup({ label, options, values, onChange, id, ...notes }: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup className="field" value={[...values]} onChange={onChange}>
      <Label className="field-label">{label}</Label>
      <div className="checkbox-row">
        {options.map((option, index) => (
          <CheckboxField key={option.value} value={option.value} {...(index === 0 && { id })}>
            <CheckboxButton className="checkbox">{option.label}</CheckboxButton>
          </CheckboxField>
        ))}
      </div>
      {hasNotes(notes) && (
        <Text slot="description" elementType="div" className="field-notes">
          <FieldNotes {...notes} />
        </Text>
      )}
    </AriaCheckboxGroup>
  );
}
