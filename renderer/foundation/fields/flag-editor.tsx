import { fieldInWords } from '../records/record-title';
import { useTranslator } from '../translation';
import { SegmentsField } from '../../ui/segments-field';
import { type FieldProps, fieldElementId } from './field-props';

/** Yes, no, or not stated. */
export function FlagEditor({ field, value, onChange, place, help, advice }: FieldProps) {
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
