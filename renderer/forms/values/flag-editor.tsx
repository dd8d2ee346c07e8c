import { fits } from '#shared/records/describe';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { Checkbox } from '../../ui/fields/checkbox';
import { SegmentsField } from '../../ui/fields/segments-field';
import { type FieldProps, fieldElementId } from '../desk/field-props';

/** Yes, no, or not stated; a single box where a field only ever says yes. */
export function FlagEditor(props: FieldProps) {
  return fits(props.field.holds, false) ? <YesOrNo {...props} /> : <Mark {...props} />;
}

function YesOrNo({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const { say } = translator;
  return (
    <SegmentsField
      id={fieldElementId(place)}
      label={fieldInWords(field, translator)}
      options={[
        { value: 'yes', label: say('fields.yes') },
        { value: 'no', label: say('fields.no') },
        { value: '', label: say('fields.notStated') },
      ]}
      value={value === true ? 'yes' : value === false ? 'no' : ''}
      onChange={(chosen) => {
        onChange(chosen === '' ? undefined : chosen === 'yes');
      }}
      hint={help}
      advice={advice}
    />
  );
}

function Mark({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  return (
    <Checkbox
      id={fieldElementId(place)}
      label={fieldInWords(field, translator)}
      isSelected={value === true}
      onChange={(isSelected) => {
        onChange(isSelected ? true : undefined);
      }}
      hint={help}
      advice={advice}
    />
  );
}
