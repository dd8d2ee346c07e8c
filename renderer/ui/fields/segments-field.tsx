import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import type { Option } from './choice-field';
import { type FieldNotesProps, FieldNotes, hasNotes } from './field-notes';

type SegmentsFieldProps = FieldNotesProps & {
  readonly label: string;
  readonly options: readonly Option<string>[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The id of the segment that Tab stops at. */
  readonly id: string;
};

/** One of a few, all in sight on one line: arrows choose, Tab goes on. */
export function SegmentsField({ label, options, value, onChange, id, ...notes }: SegmentsFieldProps) {
  const stop = options.find((option) => option.value === value) ?? options[0];
  return (
    <RadioGroup className="field" value={value} onChange={onChange} orientation="horizontal">
      <Label className="field-label">{label}</Label>
      <div className="segments segments-field">
        {options.map((option) => (
          <RadioField
            key={option.value}
            value={option.value}
            className="segment-field"
            {...(option === stop && { id })}
          >
            <RadioButton className="segment">{option.label}</RadioButton>
          </RadioField>
        ))}
      </div>
      {hasNotes(notes) && (
        <Text slot="description" elementType="div" className="field-notes">
          <FieldNotes {...notes} />
        </Text>
      )}
    </RadioGroup>
  );
}
